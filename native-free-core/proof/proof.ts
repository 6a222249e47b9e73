// What a proof is, as data: what it shows, where the standard says so, what must come out, and the way to find it here.
import type { Decoders } from '../pixels/index.ts';
import type { ProofInstruments } from './instruments.ts';
import type { Picture } from './picture.ts';

export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

export const proofGroups = [
  'numbers',
  'greys',
  'lengths',
  'uptake',
  'slices',
  'planes',
  'colours',
  'encodings',
] as const;
export type ProofGroup = (typeof proofGroups)[number];

/** HU, mm and the like; `grey`: levels of 0 to 255; `count`: how many. */
export type ProofUnit = 'HU' | 'mm' | 'px' | 'grey' | 'BQML' | 'SUVbw' | 'count';

/** What only a host has, and the files of the reference objects by name. */
export interface ProofHost {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly decoders: Decoders;
  readonly inflateRaw: (bytes: Uint8Array, maximumBytes: number) => Uint8Array;
  readonly instruments: ProofInstruments;
}

export interface Finding {
  readonly found: number;
  /** The phantom as this machine shows it, with the measured place marked. */
  readonly picture: Picture;
}

export interface Proof {
  readonly id: string;
  readonly group: ProofGroup;
  readonly whatItProves: Bilingual;
  /** Part and section. */
  readonly standard: string;
  /** How the expected number follows, in one line. */
  readonly formula: Bilingual;
  readonly expected: number;
  /** The largest difference that is still right, and included. */
  readonly tolerance: number;
  readonly unit: ProofUnit;
  readonly measure: (host: ProofHost) => Promise<Finding>;
}
