// Nearest voxels along a line; half-way goes to the higher index.
import type { SampleLine, VoxelBox } from './sampleLine.ts';

export function nearestRun(
  box: VoxelBox,
  line: SampleLine,
  first: number,
  last: number,
  out: Float64Array,
  at: number,
): void {
  const { voxels, base } = box;
  const toRow = box.columns | 0;
  const toSlice = Math.imul(box.columns, box.rows);
  const { dx, dy, dz } = line;
  const x = line.x + 0.5;
  const y = line.y + 0.5;
  const z = line.z + 0.5;
  for (let c = first; c < last; c++) {
    // Not by addition here: a plane along the voxels has its half-way samples at exact places, which must not drift.
    const column = (x + c * dx) | 0;
    const row = (y + c * dy) | 0;
    const slice = (z + c * dz) | 0;
    out[at + c] = voxels[(base + column + Math.imul(row, toRow) + Math.imul(slice, toSlice)) | 0];
  }
}
