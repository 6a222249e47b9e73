export { generateSample, sampleCount, truthOf } from './generateSample.ts';
export { referenceFiles } from './reference/referenceObjects.ts';
export type { Sample, SampleInstance } from './sample.ts';
export { type SampleName, sampleNames, samples } from './samples.ts';
export type {
  Bilingual,
  KnownDistance,
  KnownPlane,
  KnownProjectedLength,
  KnownUptake,
  KnownValue,
  KnownVolume,
  Truth,
} from './truth.ts';
