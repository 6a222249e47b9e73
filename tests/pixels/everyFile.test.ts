// Whatever a file holds, asking for its first picture ends quickly, with a picture or a problem.
import { describe, expect, it } from 'vitest';
import { decodeFrame, readImageHeader, toFrame } from '../../native-free-core/pixels/index.ts';
import { words } from '../../native-free-core/problems/index.ts';
import { decoders, readCorpusFile } from '../support/codecs.ts';
import { corpusJson, hasCorpus } from '../support/corpus.ts';

async function firstPicture(path: string) {
  const file = readCorpusFile(path);
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
  if (!header.ok) return header;
  const stored = await decodeFrame(file, header.value.pixelModule, 1, decoders);
  return stored.ok ? toFrame(stored.value, header.value, file.dataset) : stored;
}

describe.skipIf(!hasCorpus)('Every file of the corpus', () => {
  const paths: readonly string[] = hasCorpus
    ? corpusJson('manifest.json').files.map((entry: { path: string }) => entry.path)
    : [];

  it('answers with a picture or with a problem that has words', async () => {
    const counts = new Map<string, number>();
    for (const path of paths) {
      const outcome = await firstPicture(path);
      const kind = outcome.ok ? outcome.value.kind : outcome.problem.kind;
      if (!outcome.ok) expect(words[kind], `${path}: ${kind}`).toBeDefined();
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    console.info('first pictures of the corpus:', Object.fromEntries(counts));
    expect(counts.get('grey')).toBeGreaterThan(900);
    expect(counts.get('colour')).toBeGreaterThan(40);
  });

  it('refuses 65535 × 65535 pixels at once (broken/2026-05-26-oob-monochrome-65535.dcm)', async () => {
    const outcome = await firstPicture('broken/2026-05-26-oob-monochrome-65535.dcm');
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'badDimensions', rows: 65535, columns: 65535 } });
  });
});
