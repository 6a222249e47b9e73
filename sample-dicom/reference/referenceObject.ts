// A digital reference object: small Part 10 files whose every number follows from a formula that fits in a line.
import type { SampleInstance } from '../sample.ts';

export interface ReferenceObject {
  /** First part of the path of each of its files: `ct-cylinders/signed.dcm`. */
  readonly name: string;
  readonly files: () => readonly SampleInstance[];
}
