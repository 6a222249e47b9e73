// All proofs, group by group, in the order of the chain: number, grey, length, uptake, place, plane, colour, writing.
import { colours } from './groups/colours.ts';
import { encodings } from './groups/encodings.ts';
import { greys } from './groups/greys.ts';
import { lengths } from './groups/lengths.ts';
import { numbers } from './groups/numbers.ts';
import { planes } from './groups/planes.ts';
import { slices } from './groups/slices.ts';
import { uptake } from './groups/uptake.ts';
import type { Proof } from './proof.ts';

export const proofs: readonly Proof[] = [
  ...numbers,
  ...greys,
  ...lengths,
  ...uptake,
  ...slices,
  ...planes,
  ...colours,
  ...encodings,
];
