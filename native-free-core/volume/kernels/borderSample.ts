// A trilinear sample anywhere in the box, its very border and boxes one voxel thick included. Slow, for few samples.
import type { VoxelBox } from './sampleLine.ts';

export function borderSample(box: VoxelBox, x: number, y: number, z: number): number {
  const { voxels, base, columns, rows, slices } = box;
  const column = lowerIndex(x, columns);
  const row = lowerIndex(y, rows);
  const slice = lowerIndex(z, slices);
  const u = fractionIn(x, column, columns);
  const v = fractionIn(y, row, rows);
  const w = fractionIn(z, slice, slices);
  const nextColumn = columns > 1 ? 1 : 0;
  const nextRow = rows > 1 ? columns : 0;
  const nextSlice = slices > 1 ? columns * rows : 0;
  const first = base + column + row * columns + slice * columns * rows;
  const along = (a: number): number => voxels[a] + u * (voxels[a + nextColumn] - voxels[a]);
  const across = (a: number): number => {
    const near = along(a);
    return near + v * (along(a + nextRow) - near);
  };
  const near = across(first);
  return near + w * (across(first + nextSlice) - near);
}

/** The lower of the two voxels on either side; at the far border the last but one. */
function lowerIndex(position: number, count: number): number {
  return Math.max(0, Math.min(Math.floor(position), count - 2));
}

function fractionIn(position: number, lower: number, count: number): number {
  return count > 1 ? Math.min(1, Math.max(0, position - lower)) : 0;
}
