// Nearest voxels along a line; half-way goes to the higher index.
//
// A plane through the middle of a volume of even size lies exactly half-way between two rows of voxels: without some
// tolerance the last bits of its position would choose one row here and the other there.
import type { SampleLine, VoxelBox } from './sampleLine.ts';

/** This much less than half-way still is half-way. In voxels: the decimals of a written position. */
const halfWayTolerance = 1e-4;

export function nearestRun(
  box: VoxelBox,
  line: SampleLine,
  first: number,
  last: number,
  out: Float32Array | Float64Array,
  at: number,
): void {
  const { voxels, base } = box;
  const toRow = box.columns | 0;
  const toSlice = Math.imul(box.columns, box.rows);
  const { dx, dy, dz } = line;
  const x = line.x + 0.5 + halfWayTolerance;
  const y = line.y + 0.5 + halfWayTolerance;
  const z = line.z + 0.5 + halfWayTolerance;
  for (let c = first; c < last; c++) {
    const column = (x + c * dx) | 0;
    const row = (y + c * dy) | 0;
    const slice = (z + c * dz) | 0;
    out[at + c] = voxels[(base + column + Math.imul(row, toRow) + Math.imul(slice, toSlice)) | 0];
  }
}
