// Between a volume's voxels and patient space. The lattice may be sheared (tilted gantry): the inverse is the full one.
import { add, cross, dot, norm, type PatientPoint, scale, subtract, type Vector3, type VoxelIndex } from './vector.ts';
import type { VolumeGrid } from './volumeGrid.ts';

/** Patient position of a continuous voxel index [column, row, slice]; (0,0,0) is the centre of the first voxel. */
export function voxelToPatient(grid: VolumeGrid, index: VoxelIndex): PatientPoint {
  const { originMm, columnStep, rowStep, sliceStep } = grid;
  return [
    originMm[0] + columnStep[0] * index[0] + rowStep[0] * index[1] + sliceStep[0] * index[2],
    originMm[1] + columnStep[1] * index[0] + rowStep[1] * index[1] + sliceStep[1] * index[2],
    originMm[2] + columnStep[2] * index[0] + rowStep[2] * index[1] + sliceStep[2] * index[2],
  ];
}

/** The inverse of `voxelToPatient`: solves the three steps by Cramer's rule. */
export function patientToVoxel(grid: VolumeGrid, point: PatientPoint): VoxelIndex {
  const offset = subtract(point, grid.originMm);
  const [column, row, slice] = patientToVoxelRows(grid);
  return [dot(offset, column), dot(offset, row), dot(offset, slice)];
}

/**
 * The rows of the inverse matrix: voxel index = row · (point − origin). Index per millimetre; to be taken out of loops.
 * A flat lattice (steps that lie in one plane) gives rows that are not finite.
 */
export function patientToVoxelRows(grid: VolumeGrid): readonly [Vector3, Vector3, Vector3] {
  const { columnStep, rowStep, sliceStep } = grid;
  const rowBySlice = cross(rowStep, sliceStep);
  const volumeMm3 = dot(columnStep, rowBySlice);
  return [
    scale(rowBySlice, 1 / volumeMm3),
    scale(cross(sliceStep, columnStep), 1 / volumeMm3),
    scale(cross(columnStep, rowStep), 1 / volumeMm3),
  ];
}

/** Millimetres from a voxel to the next along [column, row, slice]; the last is the length of the sheared step. */
export function gridSpacingMm(grid: VolumeGrid): readonly [number, number, number] {
  return [norm(grid.columnStep), norm(grid.rowStep), norm(grid.sliceStep)];
}

/** Millimetres between the planes of two slices, at right angles to them: shorter than the step when sheared. */
export function sliceDistanceMm(grid: VolumeGrid): number {
  const normal = cross(grid.columnStep, grid.rowStep);
  return Math.abs(dot(grid.sliceStep, normal)) / norm(normal);
}

/** Patient position of the middle of the volume. */
export function gridCentreMm(grid: VolumeGrid): PatientPoint {
  const [columns, rows, slices] = grid.dimensions;
  return voxelToPatient(grid, [(columns - 1) / 2, (rows - 1) / 2, (slices - 1) / 2]);
}

/** An upright box in patient space. */
export interface PatientBox {
  readonly minimumMm: PatientPoint;
  readonly maximumMm: PatientPoint;
}

/** The box around all voxels, their full extent (half a voxel beyond the outer centres). */
export function gridBoxMm(grid: VolumeGrid): PatientBox {
  const [columns, rows, slices] = grid.dimensions;
  const minimum = [Infinity, Infinity, Infinity];
  const maximum = [-Infinity, -Infinity, -Infinity];
  for (let corner = 0; corner < 8; corner += 1) {
    const point = voxelToPatient(grid, [
      (corner & 1) === 0 ? -0.5 : columns - 0.5,
      (corner & 2) === 0 ? -0.5 : rows - 0.5,
      (corner & 4) === 0 ? -0.5 : slices - 0.5,
    ]);
    for (let axis = 0; axis < 3; axis += 1) {
      minimum[axis] = Math.min(minimum[axis], point[axis]);
      maximum[axis] = Math.max(maximum[axis], point[axis]);
    }
  }
  return { minimumMm: [minimum[0], minimum[1], minimum[2]], maximumMm: [maximum[0], maximum[1], maximum[2]] };
}

/** Length in millimetres that the volume covers along a unit direction, outer faces included. */
export function gridExtentMm(grid: VolumeGrid, direction: Vector3): number {
  const [columns, rows, slices] = grid.dimensions;
  return (
    columns * Math.abs(dot(grid.columnStep, direction)) +
    rows * Math.abs(dot(grid.rowStep, direction)) +
    slices * Math.abs(dot(grid.sliceStep, direction))
  );
}

/** The plane of one stored slice of the grid, pixel for voxel. */
export function slicePlane(grid: VolumeGrid, slice: number) {
  const [columnMm, rowMm] = gridSpacingMm(grid);
  return {
    originMm: add(grid.originMm, scale(grid.sliceStep, slice)),
    rowDirection: scale(grid.columnStep, 1 / columnMm),
    columnDirection: scale(grid.rowStep, 1 / rowMm),
    spacingMm: [rowMm, columnMm] as const,
    columns: grid.dimensions[0],
    rows: grid.dimensions[1],
  };
}
