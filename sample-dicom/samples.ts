// All sample studies, one row each.
import type { Sample } from './sample.ts';
import { brainMr } from './studies/brainMr.ts';
import { chestRadiograph } from './studies/chestRadiograph.ts';
import { headCt } from './studies/headCt.ts';
import { petCt } from './studies/petCt.ts';
import { trunkCt } from './studies/trunkCt.ts';

export const samples = {
  'head-ct': headCt,
  'trunk-ct': trunkCt,
  'brain-mr': brainMr,
  'chest-radiograph': chestRadiograph,
  'pet-ct': petCt,
} as const satisfies Record<string, Sample>;

export type SampleName = keyof typeof samples;

export const sampleNames = Object.keys(samples) as readonly SampleName[];
