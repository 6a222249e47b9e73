// Volumes whose voxels are a formula of their place in the patient.
import type { Vector3, VolumeGrid } from '../../native-free-core/geometry/index.ts';
import type { UnevenGrid, Volume } from '../../native-free-core/volume/index.ts';

type Values = new (length: number) => Int16Array | Uint16Array | Uint8Array | Float32Array;

export function fillVolume<Grid extends VolumeGrid | UnevenGrid>(
  grid: Grid,
  valueAt: (point: Vector3) => number,
  values: Values,
): Omit<Volume, 'grid'> & { readonly grid: Grid } {
  const [columns, rows, slices] = grid.dimensions;
  const voxels = new values(columns * rows * slices);
  let index = 0;
  for (let k = 0; k < slices; k++) {
    for (let j = 0; j < rows; j++) {
      for (let i = 0; i < columns; i++) voxels[index++] = valueAt(placeOf(grid, i, j, k));
    }
  }
  return { grid, voxels, unit: '' };
}

function placeOf(grid: VolumeGrid | UnevenGrid, i: number, j: number, k: number): Vector3 {
  const at = (axis: 0 | 1 | 2) => {
    const inSlice = i * grid.columnStep[axis] + j * grid.rowStep[axis];
    if ('sliceOriginsMm' in grid) return grid.sliceOriginsMm[k][axis] + inSlice;
    return grid.originMm[axis] + k * grid.sliceStep[axis] + inSlice;
  };
  return [at(0), at(1), at(2)];
}
