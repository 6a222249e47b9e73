// From the gathered samples of a tile to modality values.
import { emptyValue } from './gathering.ts';
import type { SlabMode } from './slab.ts';
import type { TileSize } from './tileSize.ts';

/** Sums become means; pixels that no sample has reached become NaN. `counts` are differences along each row. */
export function endGathering(mode: SlabMode, tile: TileSize, gathered: Float64Array, counts: Int32Array): void {
  if (mode === 'mean') {
    divide(tile, gathered, counts);
    return;
  }
  const untouched = emptyValue[mode];
  for (let at = 0; at < gathered.length; at++) if (gathered[at] === untouched) gathered[at] = Number.NaN;
}

function divide(tile: TileSize, sums: Float64Array, counts: Int32Array): void {
  for (let row = 0; row < tile.rows; row++) {
    let count = 0;
    for (let c = 0; c < tile.columns; c++) {
      const at = row * tile.columns + c;
      count += counts[at + row];
      // 0 / 0 is NaN.
      sums[at] /= count;
    }
  }
}

export function copyExact(gathered: Float64Array, from: number, out: Float32Array, to: number, width: number): void {
  for (let c = 0; c < width; c++) out[to + c] = gathered[from + c];
}

/** Half goes up. Truncation, because Math.floor is a call of its own on some processors. */
export function copyRounded(
  gathered: Float64Array,
  from: number,
  out: Int16Array,
  to: number,
  width: number,
  background: number,
): void {
  const outside = background | 0;
  for (let c = 0; c < width; c++) {
    const value = gathered[from + c];
    out[to + c] = Number.isNaN(value) ? outside : ((value + 32768.5) | 0) - 32768;
  }
}
