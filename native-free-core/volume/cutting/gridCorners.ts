// The eight outermost voxel centres of a grid, and the spacings between its voxels.
import {
  add,
  cross,
  dot,
  norm,
  normalise,
  type PatientPoint,
  scale,
  sliceDistanceMm,
  subtract,
} from '../../geometry/index.ts';
import { type AnyGrid, isUneven } from '../unevenVolume.ts';

/** Centres of the corner voxels, of every slice where they are uneven. */
export function gridCorners(grid: AnyGrid): PatientPoint[] {
  const [columns, rows, slices] = grid.dimensions;
  const acrossColumns = scale(grid.columnStep, columns - 1);
  const acrossRows = scale(grid.rowStep, rows - 1);
  const origins = isUneven(grid)
    ? grid.sliceOriginsMm
    : [grid.originMm, add(grid.originMm, scale(grid.sliceStep, slices - 1))];
  return origins.flatMap((origin) => [
    origin,
    add(origin, acrossColumns),
    add(origin, acrossRows),
    add(add(origin, acrossColumns), acrossRows),
  ]);
}

/** The smallest distance between neighbouring voxels along any index; between slices, at right angles to them. */
export function smallestSpacingMm(grid: AnyGrid): number {
  const spacings = [norm(grid.columnStep), norm(grid.rowStep), ...sliceDistancesMm(grid)];
  return Math.min(...spacings.filter((spacing) => spacing > 0));
}

function sliceDistancesMm(grid: AnyGrid): number[] {
  if (!isUneven(grid)) return [sliceDistanceMm(grid)];
  const normal = normalise(cross(grid.columnStep, grid.rowStep));
  const origins = grid.sliceOriginsMm;
  return origins.slice(1).map((origin, k) => Math.abs(dot(subtract(origin, origins[k]), normal)));
}
