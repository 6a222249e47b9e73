import { describe, expect, it } from 'vitest';
import type { Plane, Vector3, VolumeGrid } from '../../../native-free-core/geometry/index.ts';
import { samplePlane } from '../../../native-free-core/volume/index.ts';
import { fillVolume } from '../../support/fillVolume.ts';

const grid: VolumeGrid = {
  dimensions: [16, 15, 14],
  originMm: [0, 0, 0],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceStep: [0, 0, 1],
};

const at = (point: Vector3): Plane => ({
  originMm: point,
  rowDirection: [1, 0, 0],
  columnDirection: [0, 1, 0],
  spacingMm: [1, 1],
  columns: 1,
  rows: 1,
});

/** The definition itself, with the engine's own sine: L(x) = sinc(x) sinc(x / 3), weights divided by their sum. */
function lanczos(values: (i: number, j: number, k: number) => number, [x, y, z]: Vector3): number {
  const sinc = (t: number) => (t === 0 ? 1 : Math.sin(Math.PI * t) / (Math.PI * t));
  const weights = (position: number) => {
    const lower = Math.floor(position);
    const raw = [-2, -1, 0, 1, 2, 3].map((tap) => {
      const t = position - (lower + tap);
      return Math.abs(t) < 3 ? sinc(t) * sinc(t / 3) : 0;
    });
    const sum = raw.reduce((total, each) => total + each, 0);
    return raw.map((each, tap) => [lower + tap - 2, each / sum] as const);
  };
  let total = 0;
  for (const [k, c] of weights(z))
    for (const [j, b] of weights(y)) for (const [i, a] of weights(x)) total += a * b * c * values(i, j, k);
  return total;
}

describe('windowed-sinc interpolation — Lanczos, three lobes', () => {
  const hash = (i: number, j: number, k: number) => ((i * 73 + j * 151 + k * 283) % 97) * 10;
  const volume = fillVolume(grid, ([i, j, k]) => hash(i, j, k), Int16Array);

  it('is the definition, to the rounding of a float', () => {
    for (const point of [
      [7.25, 6.5, 6.75],
      [5.125, 8.9, 4.01],
      [9.999, 7.3, 6.5],
    ] as const) {
      const { values } = samplePlane(volume, at(point), { interpolation: 'sinc' });
      expect(Math.abs(values[0] - lanczos(hash, point))).toBeLessThan(1e-3);
    }
  });

  it('goes through the voxels', () => {
    expect(samplePlane(volume, at([7, 6, 5]), { interpolation: 'sinc' }).values[0]).toBe(hash(7, 6, 5));
  });

  it('keeps a constant, up to the border and in volumes of a voxel or two', () => {
    for (const dimensions of [
      [16, 15, 14],
      [2, 1, 3],
      [5, 4, 2],
    ] as const) {
      const even = fillVolume({ ...grid, dimensions }, () => 42, Int16Array);
      const point: Vector3 = [0.4 * (dimensions[0] - 1), 0, 0.9 * (dimensions[2] - 1)];
      expect(samplePlane(even, at(point), { interpolation: 'sinc' }).values[0]).toBeCloseTo(42, 4);
    }
  });

  it('follows a slow wave far closer than linear does', () => {
    const wave = ([x]: Vector3) => 1000 * Math.sin((2 * Math.PI * x) / 8);
    const waves = fillVolume(grid, wave, Float32Array);
    const worst = (interpolation: 'linear' | 'sinc') =>
      Math.max(
        ...[5.5, 6.3, 7.7, 8.5, 9.1].map((x) =>
          Math.abs(samplePlane(waves, at([x, 7, 7]), { interpolation }).values[0] - wave([x, 0, 0])),
        ),
      );
    // Half-way between voxels a wave of eight is cut by 1 − cos(π/8) = 7.6 % by linear.
    expect(worst('linear')).toBeGreaterThan(40);
    expect(worst('sinc')).toBeLessThan(15);
  });
});
