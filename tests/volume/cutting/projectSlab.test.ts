import { describe, expect, it } from 'vitest';
import { add, type Plane, scale, type Vector3, type VolumeGrid } from '../../../native-free-core/geometry/index.ts';
import { projectSlab, samplePlane, type UnevenGrid } from '../../../native-free-core/volume/index.ts';
import { fillVolume } from '../../support/fillVolume.ts';

const cube: VolumeGrid = {
  dimensions: [21, 21, 21],
  originMm: [-10, -10, -10],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceStep: [0, 0, 1],
};

const axial: Plane = {
  originMm: [-10, -10, 0],
  rowDirection: [1, 0, 0],
  columnDirection: [0, 1, 0],
  spacingMm: [1, 1],
  columns: 21,
  rows: 21,
};

const oblique: Plane = {
  ...axial,
  originMm: [-7, -3, -2],
  rowDirection: [0.6, 0, 0.8],
  columnDirection: [0.64, 0.6, -0.48],
};

const distance = ([x, y, z]: Vector3) => Math.hypot(x, y, z);

describe('projectSlab', () => {
  it('shows the whole sphere as a disc of its own radius: maximum of a ball of 1 in a sea of 0', () => {
    const ball = fillVolume(cube, (point) => (distance(point) <= 6 ? 1 : 0), Int16Array);
    const { values } = projectSlab(ball, axial, { thicknessMm: 21, mode: 'max' });
    for (const [k, value] of values.entries()) {
      const [x, y] = [(k % 21) - 10, Math.floor(k / 21) - 10];
      expect(value).toBe(x * x + y * y <= 36 ? 1 : 0);
    }
  });

  it('takes n = max(1, round(T / S)) samples, S apart, centred on the plane', () => {
    const heights = fillVolume(cube, ([, , z]) => z, Int16Array);
    const at = (thicknessMm: number, mode: 'max' | 'min' | 'mean', stepMm?: number) =>
      projectSlab(heights, axial, { thicknessMm, mode, stepMm }).values[0];
    // Default step: the smallest voxel spacing, 1 mm.
    expect([at(0.2, 'max'), at(3, 'max'), at(3, 'min'), at(3.4, 'max'), at(3.6, 'max')]).toEqual([0, 1, -1, 1, 1.5]);
    expect([at(4, 'max'), at(4, 'min'), at(4, 'mean')]).toEqual([1.5, -1.5, 0]);
    expect([at(4, 'max', 0.5), at(4, 'min', 0.5)]).toEqual([1.75, -1.75]);
    expect([at(1, 'max', 4), at(6, 'max', 4)]).toEqual([0, 2]);
  });

  it('leaves samples outside the volume out, and is NaN where there is none inside', () => {
    const heights = fillVolume(cube, ([, , z]) => z, Int16Array);
    const above = (z: number) => ({ ...axial, originMm: [-10, -10, z] as const });
    // Samples at 8 … 12 mm, of which 8, 9 and 10 are inside.
    expect(projectSlab(heights, above(10), { thicknessMm: 5, mode: 'mean' }).values[0]).toBe(9);
    expect(projectSlab(heights, above(12), { thicknessMm: 5, mode: 'min' }).values[0]).toBe(10);
    for (const mode of ['max', 'min', 'mean'] as const) {
      expect(projectSlab(heights, above(13), { thicknessMm: 5, mode }).values.every(Number.isNaN)).toBe(true);
    }
  });

  it.each(['nearest', 'linear', 'cubic'] as const)(
    'is the maximum, minimum and mean of its own planes: %s',
    (interpolation) => {
      const volume = fillVolume(cube, ([x, y, z]) => ((x * 7 + y * 13 + z * 29) % 17) * 10, Int16Array);
      const offsets = [-3, -2, -1, 0, 1, 2, 3];
      const normal: Vector3 = [-0.48, 0.8, 0.36];
      const planes = offsets.map((mm) => {
        const originMm = add(oblique.originMm, scale(normal, mm));
        return samplePlane(volume, { ...oblique, originMm }, { interpolation }).values;
      });
      const slab = (mode: 'max' | 'min' | 'mean') =>
        projectSlab(volume, oblique, { thicknessMm: 7, mode, interpolation }).values;
      const [max, min, mean] = [slab('max'), slab('min'), slab('mean')];
      for (let k = 0; k < max.length; k++) {
        const samples = planes.map((values) => values[k]).filter((value) => !Number.isNaN(value));
        if (samples.length === 0) {
          expect(max[k]).toBeNaN();
          continue;
        }
        expect(max[k]).toBeCloseTo(Math.max(...samples), 4);
        expect(min[k]).toBeCloseTo(Math.min(...samples), 4);
        expect(mean[k]).toBeCloseTo(samples.reduce((sum, value) => sum + value, 0) / samples.length, 4);
      }
    },
  );
});

describe('planes through uneven slices', () => {
  const heightsMm = [0, 1, 5, 12, 13.5];
  /** Tilted, too: each slice is shifted by half of its height. */
  const uneven: UnevenGrid = {
    dimensions: [9, 9, 5],
    columnStep: [1, 0, 0],
    rowStep: [0, 1, 0],
    sliceOriginsMm: heightsMm.map((z) => [0, z / 2, z] as const),
  };
  const volume = fillVolume(uneven, ([x, y, z]) => 5 * x + 3 * y - 4 * z, Float32Array);
  const sagittal: Plane = {
    originMm: [2.5, 0, 13.5],
    rowDirection: [0, 1, 0],
    columnDirection: [0, 0, -1],
    spacingMm: [0.25, 0.25],
    columns: 60,
    rows: 55,
  };

  it('reproduces a ramp across pieces of different heights, without a seam', () => {
    const { values } = samplePlane(volume, sagittal);
    let inside = 0;
    for (const [k, value] of values.entries()) {
      const [y, z] = [(k % 60) * 0.25, 13.5 - Math.floor(k / 60) * 0.25];
      const isInside = y >= z / 2 - 1e-9 && y <= z / 2 + 8 + 1e-9;
      expect(Number.isNaN(value)).toBe(!isInside);
      if (!isInside) continue;
      inside++;
      expect(value).toBeCloseTo(12.5 + 3 * y - 4 * z, 4);
    }
    expect(inside).toBeGreaterThan(1000);
  });

  it('counts every sample once in a mean, at the borders of the pieces too', () => {
    const along: Plane = {
      ...sagittal,
      originMm: [2, 6, 0],
      columns: 1,
      rows: 1,
      rowDirection: [1, 0, 0],
      columnDirection: [0, 1, 0],
    };
    // Samples at z = 4, 5 and 6 mm: 5 is a slice.
    const { values } = projectSlab(
      volume,
      { ...along, originMm: [2, 6, 5] },
      { thicknessMm: 3, stepMm: 1, mode: 'mean' },
    );
    expect(values[0]).toBeCloseTo(10 + 18 - 20, 5);
  });
});
