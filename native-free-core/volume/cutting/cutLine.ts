// One line of samples: a row of one block, at one depth of the slab. Split by piece of the lattice, clipped to the
// volume's box, and given to the kernel.
import { borderSample } from '../kernels/borderSample.ts';
import { borderTolerance } from '../kernels/sampleLine.ts';
import type { Block } from './block.ts';
import { clipRun } from './clipRun.ts';
import type { Cutter } from './cutter.ts';
import { gatherOne, isCounted } from './gathering.ts';
import { keptRuns } from './keptRuns.ts';
import type { Piece } from './planCut.ts';

/** Keeps the fast kernels off the last voxel by more than their positions can drift. In voxels. */
const innerMargin = 1e-9;

/** Gathers the samples of one row of a block at one depth. */
export function cutLine(cutter: Cutter, block: Block, row: number, sample: number): void {
  const { plan, run } = cutter;
  const { left, right } = block;
  if (cutter.isBlockInside) {
    cutWhole(cutter, block, row, sample);
    return;
  }
  const { pieces, height } = plan;
  const start = height[0] + row * height[2] + sample * height[3];
  const step = height[1];
  const low = Math.min(start + left * step, start + (right - 1) * step);
  const high = Math.max(start + left * step, start + (right - 1) * step);
  for (let k = firstPieceAbove(pieces, low); k < pieces.length && pieces[k].fromMm <= high; k++) {
    run.first = left;
    run.last = right;
    if (plan.isPieced) clipRun(run, start, step, pieces[k].fromMm, pieces[k].toMm, true);
    cutRun(cutter, block, pieces[k], row, sample);
  }
}

/** Of a block that lies wholly within a regular volume nothing needs to be clipped. */
function cutWhole(cutter: Cutter, block: Block, row: number, sample: number): void {
  const { box, line, kernel, run } = cutter;
  placeLine(cutter, cutter.plan.pieces[0], row, sample);
  run.first = block.left;
  run.last = block.right;
  if (isCounted(cutter.gathering)) countRun(cutter, block, row);
  kernel(box, line, block.left, block.right, block.target, block.start + row * block.stride);
}

function firstPieceAbove(pieces: readonly Piece[], heightMm: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].toMm > heightMm) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cutRun(cutter: Cutter, block: Block, piece: Piece, row: number, sample: number): void {
  const { box, line, run } = cutter;
  placeLine(cutter, piece, row, sample);
  const far = borderTolerance;
  clipRun(run, line.x, line.dx, -far, box.columns - 1 + far);
  clipRun(run, line.y, line.dy, -far, box.rows - 1 + far);
  clipRun(run, line.z, line.dz, -far, box.slices - 1 + far);
  if (run.first >= run.last) return;
  const { kept } = cutter.plan;
  if (kept === undefined) {
    cutClipped(cutter, block, row);
    return;
  }
  for (const each of keptRuns(kept, run, row, sample)) {
    run.first = each.first;
    run.last = each.last;
    cutClipped(cutter, block, row);
  }
}

/** The run in hand lies in the volume and in its chosen part. */
function cutClipped(cutter: Cutter, block: Block, row: number): void {
  const { box, line, run, kernel } = cutter;
  if (isCounted(cutter.gathering)) countRun(cutter, block, row);
  const at = block.start + row * block.stride;
  if (!cutter.isLinear) {
    kernel(box, line, run.first, run.last, block.target, at);
    return;
  }
  clipInner(cutter);
  const { first, last } = cutter.inner;
  cutBorder(cutter, run.first, first, block.target, at);
  if (first < last) kernel(box, line, first, last, block.target, at);
  cutBorder(cutter, last, run.last, block.target, at);
}

/** Each row of counts is one longer than the block's, for the end of a run at its right edge. */
function countRun({ counts, run }: Cutter, block: Block, row: number): void {
  const at = (row - block.top) * (block.stride + 1) - block.left;
  counts[at + run.first]++;
  counts[at + run.last]--;
}

function placeLine({ box, line, plan }: Cutter, piece: Piece, row: number, sample: number): void {
  const { origin, perColumn, perRow, perSample } = piece.toVoxel;
  box.slices = piece.slices;
  box.base = piece.firstSlice * plan.dimensions[0] * plan.dimensions[1];
  line.x = origin[0] + row * perRow[0] + sample * perSample[0];
  line.y = origin[1] + row * perRow[1] + sample * perSample[1];
  line.z = origin[2] + row * perRow[2] + sample * perSample[2];
  line.dx = perColumn[0];
  line.dy = perColumn[1];
  line.dz = perColumn[2];
}

/** The part of the run strictly before the last voxel along each index. Empty: it starts where the run ends. */
function clipInner({ box, line, run, inner }: Cutter): void {
  inner.first = run.first;
  inner.last = run.last;
  clipRun(inner, line.x, line.dx, -innerMargin, box.columns - 1 - innerMargin);
  clipRun(inner, line.y, line.dy, -innerMargin, box.rows - 1 - innerMargin);
  clipRun(inner, line.z, line.dz, -innerMargin, box.slices - 1 - innerMargin);
  if (inner.first >= inner.last) {
    inner.first = run.last;
    inner.last = run.last;
  }
}

function cutBorder(
  { box, line, gathering }: Cutter,
  first: number,
  last: number,
  target: Float32Array | Float64Array,
  at: number,
): void {
  for (let c = first; c < last; c++) {
    const sample = borderSample(box, line.x + c * line.dx, line.y + c * line.dy, line.z + c * line.dz);
    gatherOne(gathering, sample, target, at + c);
  }
}
