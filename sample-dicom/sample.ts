// One sample study: a name, what it shows, its instances one at a time, and what is known of it.
import type { Bilingual, Truth } from './truth.ts';

export interface SampleInstance {
  /** A file name that is unique in the sample. */
  readonly name: string;
  /** A whole Part 10 file. */
  readonly bytes: Uint8Array;
}

export interface Sample {
  readonly title: Bilingual;
  readonly studyInstanceUID: string;
  readonly instanceCount: number;
  /** Makes each instance when it is asked for, so that a caller can show progress and stop. */
  readonly instances: () => Iterable<SampleInstance>;
  readonly truth: () => readonly Truth[];
}
