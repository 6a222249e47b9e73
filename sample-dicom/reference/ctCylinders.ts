// CT cylinders: inserts of known Hounsfield numbers in water, each with a slope of 1 HU per column about its centre, so
// that the mean of a disc is the insert's number and a disc in the wrong place is not.
import type { SampleInstance } from '../sample.ts';
import type { ReferenceObject } from './referenceObject.ts';
import { axial, ct, ctElements, referenceFile } from './referenceStudy.ts';

export const cylinderSize = 96;

// Hounsfield number, centre [column, row]; radius 10 pixels of 1 mm.
const inserts = [
  { hu: -800, centre: [48, 20] },
  { hu: -100, centre: [74, 40] },
  { hu: 60, centre: [64, 70] },
  { hu: 300, centre: [32, 70] },
  { hu: 1000, centre: [22, 40] },
] as const;

/** Air −1000, water 0 within 44 mm of the middle, the inserts. */
export function cylinderValue(column: number, row: number): number {
  for (const { hu, centre } of inserts) {
    const [x, y] = [column - centre[0], row - centre[1]];
    if (x * x + y * y <= 100) return hu + x;
  }
  const [x, y] = [column - 48, row - 48];
  return x * x + y * y <= 44 * 44 ? 0 : -1000;
}

export function cylinderStored(store: (hu: number) => number): number[] {
  return Array.from({ length: cylinderSize * cylinderSize }, (_, k) =>
    store(cylinderValue(k % cylinderSize, Math.floor(k / cylinderSize))),
  );
}

export const cylinderPlane = {
  originMm: [-48, -48, 0],
  rowDirection: axial[0],
  columnDirection: axial[1],
  spacingMm: [1, 1],
  columns: cylinderSize,
  rows: cylinderSize,
} as const;

/** The slice that the encodings write again, each in its own way. */
export const cylinderUnsigned = () => ({
  plane: cylinderPlane,
  sliceMm: 2,
  samples: Uint16Array.from(cylinderStored((hu) => hu + 1024)),
  bitsStored: 12,
  intercept: -1024,
});

const variants = () =>
  ({
    unsigned: cylinderUnsigned(),
    signed: {
      ...cylinderUnsigned(),
      samples: Int16Array.from(cylinderStored((hu) => hu)),
      bitsStored: 16,
      intercept: 0,
    },
    // Twelve bits in two's complement, the upper four bits clear: the reader must extend the sign (PS3.5 8.1.1).
    'signed-12': {
      ...cylinderUnsigned(),
      samples: Int16Array.from(cylinderStored((hu) => hu & 0xfff)),
      intercept: 0,
    },
    'slope-quarter': {
      ...cylinderUnsigned(),
      samples: Int16Array.from(cylinderStored((hu) => (hu + 1000) * 4)),
      bitsStored: 16,
      slope: 0.25,
      intercept: -1000,
    },
  }) as const;

export const ctCylinders: ReferenceObject = {
  name: 'ct-cylinders',
  files: () =>
    Object.entries(variants()).map(
      ([name, pixels]): SampleInstance =>
        referenceFile({ ...ct, object: 'ct-cylinders', name, elements: ctElements('ct-cylinders', pixels) }),
    ),
};
