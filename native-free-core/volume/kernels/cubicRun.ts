// Catmull-Rom samples along a line: 4³ voxels, separable weights. Passes through the voxels and keeps ramps straight.
import type { SampleLine, VoxelBox } from './sampleLine.ts';

export function cubicRun(
  box: VoxelBox,
  line: SampleLine,
  first: number,
  last: number,
  out: Float32Array | Float64Array,
  at: number,
): void {
  const { voxels, base, columns, rows, slices } = box;
  const toSlice = columns * rows;
  const across = new Float64Array(4);
  const down = new Float64Array(4);
  const through = new Float64Array(4);
  for (let c = first; c < last; c++) {
    const column = catmullRom(line.x + c * line.dx, columns, across);
    const row = catmullRom(line.y + c * line.dy, rows, down);
    const slice = catmullRom(line.z + c * line.dz, slices, through);
    let sample = 0;
    for (let k = 0; k < 4; k++) {
      if (through[k] === 0) continue;
      let inSlice = 0;
      for (let j = 0; j < 4; j++) {
        if (down[j] === 0) continue;
        const a = (base + (slice + k) * toSlice + (row + j) * columns + column) | 0;
        let inRow = across[0] * voxels[a];
        // A box narrower than four voxels has weights of zero there, and nothing to read.
        if (across[1] !== 0) inRow += across[1] * voxels[a + 1];
        if (across[2] !== 0) inRow += across[2] * voxels[a + 2];
        if (across[3] !== 0) inRow += across[3] * voxels[a + 3];
        inSlice += down[j] * inRow;
      }
      sample += through[k] * inSlice;
    }
    out[at + c] = sample;
  }
}

/**
 * Fills the four weights around `position` and gives the index of the first. Beyond the border the voxels are continued
 * in a straight line: the outer weight w goes to the two last voxels as 2w and −w.
 */
function catmullRom(position: number, count: number, weights: Float64Array): number {
  const lower = Math.max(0, Math.min(Math.floor(position), count - 2));
  const t = count > 1 ? Math.min(1, Math.max(0, position - lower)) : 0;
  let before = t * (t * (1 - 0.5 * t) - 0.5);
  let here = 1 + t * t * (1.5 * t - 2.5);
  let next = t * (0.5 + t * (2 - 1.5 * t));
  let after = t * t * (0.5 * t - 0.5);
  if (count === 1) return only(weights);
  if (lower === 0) {
    here += 2 * before;
    next -= before;
    before = 0;
  }
  if (lower === count - 2) {
    next += 2 * after;
    here -= after;
    after = 0;
  }
  // Slide the four so that none of them stands outside the box.
  const shift = lower === 0 ? 1 : 0;
  weights[0] = shift === 1 ? here : before;
  weights[1] = shift === 1 ? next : here;
  weights[2] = shift === 1 ? after : next;
  weights[3] = shift === 1 ? 0 : after;
  return lower - 1 + shift;
}

function only(weights: Float64Array): number {
  weights.fill(0);
  weights[0] = 1;
  return 0;
}
