// Windowed-sinc samples along a line (Lanczos, three lobes): 6³ voxels, separable weights that add up to one. Sharper than
// cubic and slow: for pictures at rest. Beyond the border the outer voxels are repeated.
import type { SampleLine, VoxelBox } from './sampleLine.ts';
import { sincWeights, taps } from './sincWeights.ts';

export function sincRun(
  box: VoxelBox,
  line: SampleLine,
  first: number,
  last: number,
  out: Float32Array | Float64Array,
  at: number,
): void {
  const { voxels, base, columns, rows, slices } = box;
  const toSlice = columns * rows;
  const across = axisTaps();
  const down = axisTaps();
  const through = axisTaps();
  for (let c = first; c < last; c++) {
    place(line.x + c * line.dx, columns, across);
    place(line.y + c * line.dy, rows, down);
    place(line.z + c * line.dz, slices, through);
    let sample = 0;
    for (let k = 0; k < taps; k++) {
      const inVolume = through.weights[k];
      if (inVolume === 0) continue;
      const slice = base + through.indices[k] * toSlice;
      let inSlice = 0;
      for (let j = 0; j < taps; j++) {
        if (down.weights[j] === 0) continue;
        const row = slice + down.indices[j] * columns;
        let inRow = 0;
        for (let i = 0; i < taps; i++) inRow += across.weights[i] * voxels[row + across.indices[i]];
        inSlice += down.weights[j] * inRow;
      }
      sample += inVolume * inSlice;
    }
    out[at + c] = sample;
  }
}

interface AxisTaps {
  readonly weights: Float64Array;
  readonly indices: Int32Array;
}

function axisTaps(): AxisTaps {
  return { weights: new Float64Array(taps), indices: new Int32Array(taps) };
}

function place(position: number, count: number, { weights, indices }: AxisTaps): void {
  const inside = Math.max(0, Math.min(position, count - 1));
  const lower = Math.floor(inside);
  sincWeights(inside - lower, weights);
  for (let tap = 0; tap < taps; tap++) indices[tap] = Math.max(0, Math.min(lower + tap - 2, count - 1));
}
