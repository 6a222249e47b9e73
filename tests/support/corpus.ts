// The corpus of real files that nobody in this project made: ../shared/dicom, beside the checkout. Never copied here.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = process.env.NEGATOSCOPE_CORPUS ?? fileURLToPath(new URL('../../../shared/dicom', import.meta.url));

export const hasCorpus = existsSync(`${folder}/manifest.json`);

if (!hasCorpus) {
  console.warn(`SKIPPED LOUDLY: the corpus of real files is not at ${folder}; tests on real files do not run.`);
}

export function corpusPath(path: string): string {
  return `${folder}/${path}`;
}

export function corpusBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(corpusPath(path)));
}

/** Any JSON of the corpus: the manifest, or a file of expected values. Its shape is told in the corpus's README. */
// biome-ignore lint/suspicious/noExplicitAny: expected values of another program, read field by field in the tests.
export function corpusJson(path: string): any {
  return JSON.parse(readFileSync(corpusPath(path), 'utf8'));
}
