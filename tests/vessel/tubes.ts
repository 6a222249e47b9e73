// Vessels by formula: tubes about a known middle line, with a soft edge and a seeded noise.
import { norm, type PatientPoint, subtract, type VolumeGrid } from '../../native-free-core/geometry/index.ts';
import { type AnyVolume, emptyVolume } from '../../native-free-core/volume/index.ts';

export const lumen = 300;
export const around = 40;

/** Distance in mm from a point to the middle line. */
export type Distance = (point: PatientPoint) => number;

/** One voxel's width of a soft edge about the radius, as the reconstruction of a scanner makes it. */
export function tubeVolume(
  grid: VolumeGrid,
  radiusMm: number,
  distance: Distance,
  noise = 0,
  outside = around,
): AnyVolume {
  const volume = emptyVolume(grid, 'int16', undefined, 'HU');
  const [columns, rows, slices] = grid.dimensions;
  const edgeMm = norm(grid.columnStep);
  let seed = 1;
  let at = 0;
  for (let k = 0; k < slices; k++)
    for (let j = 0; j < rows; j++)
      for (let i = 0; i < columns; i++) {
        const along = (axis: 0 | 1 | 2) =>
          grid.originMm[axis] + i * grid.columnStep[axis] + j * grid.rowStep[axis] + k * grid.sliceStep[axis];
        const inside = Math.max(0, Math.min(1, (radiusMm - distance([along(0), along(1), along(2)])) / edgeMm + 0.5));
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
        volume.voxels[at++] = Math.round(outside + inside * (lumen - outside) + noise * ((seed >> 8) / 0x3fffff - 1));
      }
  return volume;
}

/** The worst and the mean distance of points from the middle line. */
export function offMiddle(points: readonly PatientPoint[], distance: Distance): { worst: number; mean: number } {
  const off = points.map(distance);
  return { worst: Math.max(...off), mean: off.reduce((sum, each) => sum + each, 0) / off.length };
}

export function lengthOf(points: readonly PatientPoint[]): number {
  return points.slice(1).reduce((sum, point, k) => sum + norm(subtract(point, points[k])), 0);
}
