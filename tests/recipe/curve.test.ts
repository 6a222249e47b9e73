import { describe, expect, it } from 'vitest';
import { dot, type PatientPoint, type Vector3, type VolumeGrid } from '../../native-free-core/geometry/index.ts';
import {
  type Curve,
  curvedSurface,
  curveLengthMm,
  cutPane,
  pathRows,
  sectionPlane,
} from '../../native-free-core/recipe/index.ts';
import { sampleCurved } from '../../native-free-core/volume/index.ts';
import { fillVolume } from '../support/fillVolume.ts';

const grid: VolumeGrid = {
  dimensions: [121, 101, 61],
  originMm: [-60, -60, -30],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceStep: [0, 0, 1],
};

/** Drawn from the patient's right to the left, in front: half a circle of 40 mm about the origin. */
const arch: Curve = {
  use: 'arch',
  flattening: 'stretched',
  pointsMm: Array.from({ length: 17 }, (_, k): PatientPoint => {
    const angle = (Math.PI * k) / 16;
    return [-40 * Math.cos(angle), -40 * Math.sin(angle), 5];
  }),
  up: [0, 0, 1],
  heightMm: 20,
  sectionMm: 16,
};

/** Where a pixel of the panoramic lies, by the circle itself. */
const onArch = (column: number, row: number, pixelMm: number): Vector3 => {
  const angle = (column * pixelMm) / 40;
  return [-40 * Math.cos(angle), -40 * Math.sin(angle), 15 - row * pixelMm];
};

const ramp = ([x, y, z]: Vector3) => 3 * x - 2 * y + 5 * z;

describe('a panoramic', () => {
  const volume = fillVolume(grid, ramp, Float32Array);
  const surface = curvedSurface(arch, 0.5);
  if (!surface) throw new Error('no surface');

  it('unrolls the arch: each pixel has the value of its place, which is right to 0.05 mm', () => {
    const { values, columns, rows } = sampleCurved(volume, surface);
    expect(columns).toBe(Math.floor((Math.PI * 40) / 0.5) + 1);
    expect(rows).toBe(41);
    let worst = 0;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        worst = Math.max(worst, Math.abs(values[row * columns + column] - ramp(onArch(column, row, 0.5))));
      }
    // The steepest way of the ramp is √38 per mm.
    expect(worst).toBeLessThan(0.05 * Math.sqrt(38));
  });

  it('has its path in the middle row, as long as it is', () => {
    expect(pathRows(arch, 0.5).every((row) => Math.abs(row - 20) < 1e-9)).toBe(true);
    expect(Math.abs(curveLengthMm(arch) - Math.PI * 40)).toBeLessThan(0.01);
  });

  it('averages its trough across the arch: of r² the mean over a thickness t is r² + (n² − 1) s² / 12 of its samples', () => {
    const square = fillVolume(grid, ([x, y]) => x * x + y * y, Float32Array);
    const slab = { thicknessMm: 10, stepMm: 1, mode: 'mean' } as const;
    const { values, columns } = sampleCurved(square, surface, { slab });
    // Samples at 40 + (−4.5 … 4.5): mean of squares 1600 + 8.25. Between voxels a parabola is seen up to 0.25 + 0.25 high.
    for (let column = 20; column < columns - 20; column += 7) {
      expect(Math.abs(values[20 * columns + column] - 1608.25)).toBeLessThan(2.6);
    }
  });

  it('takes the greatest and the least of a trough from its two faces', () => {
    const radius = fillVolume(grid, ([x, y]) => Math.hypot(x, y), Float32Array);
    const at = (mode: 'max' | 'min') =>
      sampleCurved(radius, surface, { slab: { thicknessMm: 9, stepMm: 1, mode } }).values[20 * surface.columns + 120];
    expect(Math.abs(at('max') - 44)).toBeLessThan(0.06);
    expect(Math.abs(at('min') - 36)).toBeLessThan(0.06);
  });

  it('is not mirrored: the way along the path, the way down and the way away from the viewer are a right hand', () => {
    for (const column of [0, 100, 200]) {
      const at = (flat: Float64Array): Vector3 => [flat[3 * column], flat[3 * column + 1], flat[3 * column + 2]];
      const [down, normal] = [at(surface.downs), at(surface.normals)];
      const angle = (column * 0.5) / 40;
      const along: Vector3 = [Math.sin(angle), -Math.cos(angle), 0];
      const [x, y, z] = [
        along[1] * down[2] - along[2] * down[1],
        along[2] * down[0] - along[0] * down[2],
        along[0] * down[1] - along[1] * down[0],
      ];
      expect(dot([x, y, z], normal)).toBeGreaterThan(0.999);
    }
  });
});

describe('a cross-section', () => {
  it('stands across the path, centred on it, true to size', () => {
    const plane = sectionPlane(arch, 20 * Math.PI, 0.5);
    if (!plane) throw new Error('no plane');
    // Half-way: at the front of the arch, whose direction there is to the left; down is to the feet.
    const [x, y, z] = plane.rowDirection;
    expect(Math.abs(x)).toBeLessThan(1e-3);
    expect(Math.abs(z)).toBeLessThan(1e-9);
    expect(Math.abs(y)).toBeCloseTo(1, 6);
    expect(plane).toMatchObject({ columns: 33, rows: 41, spacingMm: [0.5, 0.5] });
    const middle = [0, 1, 2].map(
      (axis) => plane.originMm[axis] + plane.rowDirection[axis] * 8 + plane.columnDirection[axis] * 10,
    );
    expect(Math.hypot(middle[0], middle[1] + 40, middle[2] - 5)).toBeLessThan(0.05);
  });

  it('is not beyond the ends of the path', () => {
    const atEnd = sectionPlane(arch, 1e6, 1);
    const last = sectionPlane(arch, curveLengthMm(arch), 1);
    expect(atEnd).toEqual(last);
  });
});

describe('a straightened tube', () => {
  /** A tube of radius 6 about the circle of 30 mm in the plane z = 0, its edge a millimetre soft. */
  const tube = fillVolume(
    grid,
    ([x, y, z]) => Math.max(0, Math.min(1, 6.5 - Math.hypot(Math.hypot(x, y) - 30, z))),
    Float32Array,
  );
  const curve: Curve = {
    ...arch,
    use: 'vessel',
    flattening: 'straightened',
    pointsMm: Array.from({ length: 13 }, (_, k): PatientPoint => {
      const angle = (Math.PI * k) / 12;
      return [-30 * Math.cos(angle), -30 * Math.sin(angle), 0];
    }),
    heightMm: 30,
  };

  it('is a straight band as wide as the tube, at every turn about its path', () => {
    for (const up of [
      [0, 0, 1],
      [-1, 0, 0],
    ] as const) {
      const surface = curvedSurface({ ...curve, up }, 0.5);
      if (!surface) throw new Error('no surface');
      const { values, columns, rows } = sampleCurved(tube, surface);
      for (let column = 10; column < columns - 10; column += 9) {
        let bright = 0;
        for (let row = 0; row < rows; row++) bright += values[row * columns + column] * 0.5;
        expect(Math.abs(bright - 12)).toBeLessThan(0.1);
      }
    }
  });

  it('gives the same bytes however its columns are shared out', () => {
    const surface = curvedSurface(curve, 1);
    if (!surface) throw new Error('no surface');
    const whole = cutPane(tube, { surface, interpolation: 'linear' });
    expect(sampleCurved(tube, surface).values).toEqual(whole.values);
  });
});
