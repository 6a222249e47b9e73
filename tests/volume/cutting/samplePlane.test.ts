import { describe, expect, it } from 'vitest';
import type { Plane, Vector3, VolumeGrid } from '../../../native-free-core/geometry/index.ts';
import { samplePlane, samplePlaneRows, splitRows, type Volume } from '../../../native-free-core/volume/index.ts';
import { fillVolume } from '../../support/fillVolume.ts';

/** A value that grows along the patient's axes, whatever the lattice. */
const ramp = ([x, y, z]: Vector3) => 7 * x - 3 * y + 2 * z + 100;

const upright: VolumeGrid = {
  dimensions: [6, 5, 4],
  originMm: [-10, 20, 30],
  columnStep: [0.5, 0, 0],
  rowStep: [0, 0.75, 0],
  sliceStep: [0, 0, 2],
};

/** Gantry tilt: each slice is shifted towards the front. */
const sheared: VolumeGrid = { ...upright, rowStep: [0, 0.6, -0.45], sliceStep: [0, -0.8, 1.9] };

const oblique: Plane = {
  originMm: [-9.6, 20.4, 30.3],
  rowDirection: [0.6, 0.64, 0.48],
  columnDirection: [-0.8, 0.48, 0.36],
  spacingMm: [0.08, 0.09],
  columns: 40,
  rows: 30,
};

const axial: Plane = {
  originMm: upright.originMm,
  rowDirection: [1, 0, 0],
  columnDirection: [0, 1, 0],
  spacingMm: [0.75, 0.5],
  columns: 6,
  rows: 5,
};

function pointOf(plane: Plane, column: number, row: number): Vector3 {
  const at = (axis: 0 | 1 | 2) =>
    plane.originMm[axis] +
    column * plane.spacingMm[1] * plane.rowDirection[axis] +
    row * plane.spacingMm[0] * plane.columnDirection[axis];
  return [at(0), at(1), at(2)];
}

function expectRamp(volume: Volume, plane: Plane, interpolation: 'linear' | 'cubic'): number {
  const { values } = samplePlane(volume, plane, { interpolation });
  let inside = 0;
  for (const [k, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    inside++;
    expect(value).toBeCloseTo(ramp(pointOf(plane, k % plane.columns, Math.floor(k / plane.columns))), 4);
  }
  return inside;
}

describe('samplePlane', () => {
  it.each(['linear', 'cubic'] as const)('reproduces a linear ramp exactly: %s', (interpolation) => {
    for (const grid of [upright, sheared]) {
      expect(expectRamp(fillVolume(grid, ramp, Float32Array), oblique, interpolation)).toBeGreaterThan(30);
    }
  });

  it.each(['nearest', 'linear', 'cubic'] as const)(
    'gives back the stored slice, its borders included: %s',
    (interpolation) => {
      const volume = fillVolume(upright, ([x, y, z]) => Math.round(ramp([x, y, z]) * (x * x + y)), Float32Array);
      for (const k of [0, 1, 3]) {
        const plane = { ...axial, originMm: [-10, 20, 30 + 2 * k] } as const;
        const { values } = samplePlane(volume, plane, { interpolation });
        expect([...values]).toEqual([...volume.voxels.subarray(k * 30, (k + 1) * 30)]);
      }
    },
  );

  it('is NaN outside the hull of the voxel centres, and only there', () => {
    const volume = fillVolume(upright, () => 1, Int16Array);
    const row = (xMm: number) => samplePlane(volume, { ...axial, originMm: [xMm, 20, 33], columns: 8, rows: 1 }).values;
    expect([...row(-10.5)]).toEqual([Number.NaN, 1, 1, 1, 1, 1, 1, Number.NaN]);
    expect([...row(-10.0001)]).toEqual([Number.NaN, 1, 1, 1, 1, 1, Number.NaN, Number.NaN]);
    const beyond = samplePlane(volume, { ...axial, originMm: [-10, 20, 36.01] });
    expect(beyond.values.every(Number.isNaN)).toBe(true);
  });

  it('takes the last bits of a position on the border for inside', () => {
    const volume = fillVolume(upright, () => 1, Int16Array);
    const plane = { ...axial, originMm: [-10 - 1e-8, 20, 36 + 1e-8] } as const;
    expect(samplePlane(volume, plane).values.every((value) => value === 1)).toBe(true);
  });

  it('keeps left on the left: columns grow along rowDirection, rows along columnDirection', () => {
    const volume = fillVolume(upright, ([x]) => x, Float32Array);
    const mirrored = { ...axial, originMm: [-7.5, 20, 30], rowDirection: [-1, 0, 0] } as const;
    expect([...samplePlane(volume, mirrored).values.subarray(0, 6)]).toEqual([-7.5, -8, -8.5, -9, -9.5, -10]);
    const coronal = {
      ...axial,
      originMm: [-10, 20.75, 36],
      columnDirection: [0, 0, -1],
      spacingMm: [2, 0.5],
      rows: 4,
    } as const;
    const heights = fillVolume(upright, ([, , z]) => z, Float32Array);
    expect([0, 6, 12, 18].map((k) => samplePlane(heights, coronal).values[k])).toEqual([36, 34, 32, 30]);
  });

  it('takes half-way to the higher index, also where the last bits are below it', () => {
    const volume = fillVolume(upright, ([x]) => x, Float32Array);
    const halfWay = { ...axial, originMm: [-9.75 - 1e-12, 20, 30], columns: 2, rows: 1 } as const;
    expect([...samplePlane(volume, halfWay, { interpolation: 'nearest' }).values]).toEqual([-9.5, -9]);
  });

  it('passes a cubic through the mid-point of Catmull and Rom: (−1, 9, 9, −1) / 16', () => {
    const volume = fillVolume({ ...upright, dimensions: [4, 1, 1] }, ([x]) => (x === -9.5 ? 16 : 0), Float32Array);
    const middle = { ...axial, originMm: [-9.25, 20, 30], columns: 1, rows: 1 } as const;
    expect(samplePlane(volume, middle, { interpolation: 'cubic' }).values[0]).toBe(9);
  });

  it('cuts volumes one, two or three voxels thick', () => {
    for (const dimensions of [
      [1, 1, 1],
      [2, 1, 3],
      [3, 2, 1],
    ] as const) {
      const volume = fillVolume({ ...upright, dimensions }, ramp, Float32Array);
      for (const interpolation of ['nearest', 'linear', 'cubic'] as const) {
        const { values } = samplePlane(volume, { ...axial, columns: 1, rows: 1 }, { interpolation });
        expect(values[0]).toBeCloseTo(ramp(upright.originMm), 4);
      }
    }
  });

  it('gives NaN everywhere for a plane or a grid that is not finite, and never fails', () => {
    const volume = fillVolume(upright, () => 1, Int16Array);
    const flat = { ...volume, grid: { ...upright, sliceStep: [0, 0, 0] as const } };
    const bad = { ...oblique, originMm: [Number.NaN, 0, 0] as const };
    for (const { values } of [samplePlane(flat, oblique), samplePlane(volume, bad)]) {
      expect(values.every(Number.isNaN)).toBe(true);
    }
  });
});

describe('samplePlaneRows', () => {
  const volume = fillVolume(sheared, ([x, y, z]) => 100 * x * x - y * z, Float32Array);
  const wide = { ...oblique, columns: 700, rows: 150, spacingMm: [0.02, 0.006] } as const;
  const whole = samplePlane(volume, wide).values;

  it('gives the bytes of the whole plane, band by band', () => {
    expect(whole.some(Number.isFinite)).toBe(true);
    for (const count of [2, 3, 7]) {
      const out = new Float32Array(whole.length);
      for (const [first, last] of splitRows(wide, count)) samplePlaneRows(volume, wide, first, last, out);
      expect(new Uint8Array(out.buffer)).toEqual(new Uint8Array(whole.buffer as ArrayBuffer));
    }
  });

  it('fills an output that holds only its own rows', () => {
    const band = new Float32Array(10 * wide.columns);
    samplePlaneRows(volume, wide, 70, 80, band);
    expect(band).toEqual(whole.slice(70 * wide.columns, 80 * wide.columns));
  });
});

describe('splitRows', () => {
  it('shares out every row once, in nearly equal bands', () => {
    expect(splitRows({ ...axial, rows: 10 }, 3)).toEqual([
      [0, 3],
      [3, 6],
      [6, 10],
    ]);
    expect(splitRows({ ...axial, rows: 2 }, 5)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
