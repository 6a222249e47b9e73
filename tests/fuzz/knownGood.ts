// One sound file for each codec, with the hash of its first frame's samples as the corpus's manifest has it.
import { corpusJson, corpusPath, hasCorpus } from '../support/corpus.ts';
import type { KnownGood } from './runFuzz.ts';

const paths = ['50', '51', '57', '70', '80', '90', '201'].map((end) => new RegExp(`\\.4\\.${end}\\.dcm$`));

interface Entry {
  readonly path: string;
  readonly transferSyntax?: { readonly uid?: string };
  readonly expected: { readonly pixels?: { readonly frames?: readonly { sha256?: string; frame: number }[] } };
}

export function knownGoodFiles(): KnownGood[] {
  if (!hasCorpus) return [];
  const files: readonly Entry[] = corpusJson('manifest.json').files;
  const found = new Map<string, KnownGood>();
  for (const { path, transferSyntax, expected } of files) {
    const [frame] = expected.pixels?.frames ?? [];
    const uid = transferSyntax?.uid ?? '';
    const isLossless = /\.(4\.(57|70|80|90|201)|5|8\.1)$/.test(uid);
    const isSlice = paths.some((pattern) => pattern.test(path)) || !path.startsWith('syntaxes-ct');
    if (!isLossless || !isSlice || frame?.sha256 === undefined || found.has(uid)) continue;
    if (frame.frame === 0) found.set(uid, { path: corpusPath(path), sha256: frame.sha256 });
  }
  return [...found.values()];
}
