// The instances of a sample, made one at a time.
import type { SampleInstance } from './sample.ts';
import { type SampleName, sampleNames, samples } from './samples.ts';
import type { Truth } from './truth.ts';

/** Part 10 files with unique names; the same bytes at every run and in every engine. Stop by leaving the loop. */
export function generateSample(name: SampleName): Iterable<SampleInstance> {
  return samples[name].instances();
}

/** Number of instances of one sample, or of all of them. */
export function sampleCount(name?: SampleName): number {
  const names = name === undefined ? sampleNames : [name];
  return names.reduce((sum, each) => sum + samples[each].instanceCount, 0);
}

/** What is known of a sample by formula: positions (LPS mm), values, distances, volumes, planes; can be written as JSON. */
export function truthOf(name: SampleName): readonly Truth[] {
  return samples[name].truth();
}
