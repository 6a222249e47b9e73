import { cross, dot, normalise, type PatientPoint, patientToVoxel, subtract, type Vector3 } from '../geometry/index.ts';
import { type AnyGrid, isUneven } from '../volume/index.ts';

/** Continuous voxel index of a point; of uneven slices, that of the nearest slice. May lie outside. */
export function nearestVoxel(grid: AnyGrid, point: PatientPoint): Vector3 {
  if (!isUneven(grid)) return patientToVoxel(grid, point);
  const normal = normalise(cross(grid.columnStep, grid.rowStep));
  const offMm = grid.sliceOriginsMm.map((origin) => Math.abs(dot(subtract(point, origin), normal)));
  const slice = offMm.indexOf(Math.min(...offMm));
  const { columnStep, rowStep, dimensions } = grid;
  const [column, row] = patientToVoxel(
    { dimensions, columnStep, rowStep, sliceStep: normal, originMm: grid.sliceOriginsMm[slice] },
    point,
  );
  return [column, row, slice];
}

/** Does the point lie within the outer voxels, half a voxel more allowed? */
export function isInGrid(grid: AnyGrid, point: PatientPoint): boolean {
  const voxel = nearestVoxel(grid, point);
  return voxel.every((index, axis) => index >= -0.5 && index <= grid.dimensions[axis] - 0.5);
}
