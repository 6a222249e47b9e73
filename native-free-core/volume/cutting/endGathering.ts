// From the gathered samples of a slab's block to modality values.
import type { BlockSize } from './block.ts';
import { emptyValue } from './gathering.ts';
import type { SlabMode } from './slab.ts';

/** Sums become means or stay; pixels that no sample has reached become NaN. `counts` are differences along each row. */
export function endGathering(mode: SlabMode, size: BlockSize, gathered: Float64Array, counts: Int32Array): void {
  if (mode === 'mean' || mode === 'sum') {
    endCounting(mode === 'mean', size, gathered, counts);
    return;
  }
  const untouched = emptyValue[mode];
  for (let at = 0; at < gathered.length; at++) if (gathered[at] === untouched) gathered[at] = Number.NaN;
}

function endCounting(isMean: boolean, size: BlockSize, sums: Float64Array, counts: Int32Array): void {
  for (let row = 0; row < size.rows; row++) {
    let count = 0;
    for (let c = 0; c < size.columns; c++) {
      const at = row * size.columns + c;
      count += counts[at + row];
      // 0 / 0 is NaN.
      if (isMean || count === 0) sums[at] /= count;
    }
  }
}
