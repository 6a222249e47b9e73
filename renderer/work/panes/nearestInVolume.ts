import { type PatientPoint, patientToVoxel, voxelToPatient } from '../../../native-free-core/geometry/index.ts';
import { type AnyGrid, gridCorners, isUneven } from '../../../native-free-core/volume/index.ts';

/** The point itself when it lies in the volume, else the nearest along its lattice (of uneven slices: in their box). */
export function nearestInVolume(grid: AnyGrid, point: PatientPoint): PatientPoint {
  const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  if (isUneven(grid)) {
    const corners = gridCorners(grid);
    const along = (axis: 0 | 1 | 2) => {
      const values = corners.map((corner) => corner[axis]);
      return between(point[axis], Math.min(...values), Math.max(...values));
    };
    return [along(0), along(1), along(2)];
  }
  const [column, row, slice] = patientToVoxel(grid, point);
  const [columns, rows, slices] = grid.dimensions;
  const inside =
    column >= 0 && row >= 0 && slice >= 0 && column <= columns - 1 && row <= rows - 1 && slice <= slices - 1;
  if (inside) return point;
  return voxelToPatient(grid, [
    between(column, 0, columns - 1),
    between(row, 0, rows - 1),
    between(slice, 0, slices - 1),
  ]);
}
