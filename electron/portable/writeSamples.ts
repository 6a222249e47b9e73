// The sample studies as files, made once for every PC that the folder goes to.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateSample, sampleNames } from '../../sample-dicom/index.ts';

/** Number of files written under `folder`, one folder per sample. */
export function writeSamples(folder: string): number {
  let count = 0;
  for (const sample of sampleNames) {
    for (const { name, bytes } of generateSample(sample)) {
      const path = join(folder, sample, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
      count += 1;
    }
  }
  return count;
}
