// Series whose place in the patient can be checked: slices out of order with numbers that lie, with gaps, with doubles; a
// tilted gantry; a field that is linear in patient space; a block on the left of the patient.
import type { Plane, Vector3 } from '../../native-free-core/geometry/index.ts';
import { pixelToPatient } from '../../native-free-core/geometry/index.ts';
import type { SampleInstance } from '../sample.ts';
import type { ReferenceObject } from './referenceObject.ts';
import { axial, ct, ctElements, referenceFile } from './referenceStudy.ts';

interface PaintedSlice {
  readonly object: string;
  readonly series: string;
  readonly name: string;
  readonly number: number;
  readonly plane: Plane;
  readonly sliceMm: number;
}

/** A CT slice whose Hounsfield numbers are `value` at the centre of each pixel, rounded to whole numbers. */
function painted(slice: PaintedSlice, value: (at: Vector3) => number): SampleInstance {
  const { object, plane, sliceMm } = slice;
  const samples = Int16Array.from({ length: plane.columns * plane.rows }, (_, k) =>
    Math.round(value(pixelToPatient(plane, [k % plane.columns, Math.floor(k / plane.columns)]))),
  );
  const elements = ctElements(object, { plane, sliceMm, samples, bitsStored: 16, intercept: 0 });
  return referenceFile({ ...ct, ...slice, elements });
}

const plain = (size: number, originMm: Vector3): Plane => ({
  originMm,
  rowDirection: axial[0],
  columnDirection: axial[1],
  spacingMm: [1, 1],
  columns: size,
  rows: size,
});

/** Slices at z = 3k mm with the value 100 + 10k; names a, b, c … in an order that is no order, numbers counting down. */
function numbered(object: string, slices: readonly number[]): SampleInstance[] {
  return slices.map((k, index) =>
    painted(
      {
        object,
        series: 'stack',
        name: `slice-${'abcdefghijkl'[index]}`,
        number: 20 - k,
        plane: plain(16, [-8, -8, 3 * k]),
        sliceMm: 3,
      },
      () => 100 + 10 * k,
    ),
  );
}

export const sliceOrder: ReferenceObject = {
  name: 'slice-order',
  files: () => numbered('slice-order', [5, 0, 7, 2, 6, 1, 4, 3]),
};

export const missingSlices: ReferenceObject = {
  name: 'missing-slices',
  files: () => numbered('missing-slices', [5, 0, 7, 2, 6, 1]),
};

export const duplicateSlice: ReferenceObject = {
  name: 'duplicate-slice',
  files: () => numbered('duplicate-slice', [5, 0, 7, 2, 6, 1, 4, 3, 2]),
};

/** Gantry tilted by 16.26° (cosine 0.96, sine 0.28), table steps of 5 mm: one rod along the table, one rising 0.25 mm a millimetre. */
export const gantryTilt: ReferenceObject = {
  name: 'gantry-tilt',
  files: () =>
    Array.from({ length: 13 }, (_, k) => {
      const plane: Plane = {
        originMm: [-24, -23.04, -6.72 + 5 * (k - 6)],
        rowDirection: [1, 0, 0],
        columnDirection: [0, 0.96, 0.28],
        spacingMm: [1, 1],
        columns: 49,
        rows: 49,
      };
      const name = `slice-${String(k + 1).padStart(2, '0')}`;
      return painted(
        { object: 'gantry-tilt', series: 'tilted', name, number: k + 1, plane, sliceMm: 5 },
        ([x, y, z]) => rod(x + 12, y) + rod(x - 12, y - 0.25 * z) - 1000,
      );
    }),
};

/** A cone of 8 mm about the axis: its centre of gravity is on the axis. */
function rod(x: number, y: number): number {
  return Math.max(0, 1600 - 200 * Math.sqrt(x * x + y * y));
}

/** f(x, y, z) = 10x + 5y − 5z: whole numbers on a lattice turned about z by a 3-4-5 triangle. */
export const linearField: ReferenceObject = {
  name: 'linear-field',
  files: () =>
    Array.from({ length: 24 }, (_, k) => {
      const plane: Plane = {
        ...plain(32, [0, -21, k - 12]),
        rowDirection: [0.6, 0.8, 0],
        columnDirection: [-0.8, 0.6, 0],
      };
      const name = `slice-${String(k + 1).padStart(2, '0')}`;
      return painted(
        { object: 'linear-field', series: 'field', name, number: k + 1, plane, sliceMm: 1 },
        ([x, y, z]) => 10 * x + 5 * y - 5 * z,
      );
    }),
};

/** A block from x = 8 to 16 mm, the patient's left; seen from the feet, and turned over about the vertical. */
export const leftBlock: ReferenceObject = {
  name: 'left-block',
  files: () => {
    const block = ([x, y]: Vector3) => (x >= 8 && x <= 16 && y >= -4 && y <= 4 ? 1000 : -1000);
    const usual = plain(49, [-24, -24, 0]);
    const turned: Plane = { ...usual, originMm: [24, -24, 0], rowDirection: [-1, 0, 0] };
    return [
      painted({ object: 'left-block', series: 'usual', name: 'usual', number: 1, plane: usual, sliceMm: 2 }, block),
      painted({ object: 'left-block', series: 'turned', name: 'turned', number: 1, plane: turned, sliceMm: 2 }, block),
    ];
  },
};
