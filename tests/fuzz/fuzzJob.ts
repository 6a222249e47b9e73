// The inputs numbered `from` to `to` of a seed, over the corpus or over files of our own.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusPath, hasCorpus } from '../support/corpus.ts';
import { knownGoodFiles } from './knownGood.ts';
import type { FuzzJob } from './runFuzz.ts';
import { ownSeeds, seedPaths } from './seeds.ts';

export function fuzzJob(seed: number, from: number, to: number): FuzzJob {
  const seeds = hasCorpus ? seedPaths().map(corpusPath) : writtenSeeds();
  return { seed, from, to, seeds, knownGood: knownGoodFiles() };
}

function writtenSeeds(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'negatoscope-fuzz-'));
  return ownSeeds().map((bytes, index) => {
    const path = join(folder, `${index}.dcm`);
    writeFileSync(path, bytes);
    return path;
  });
}
