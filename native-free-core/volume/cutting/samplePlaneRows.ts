// A plane or slab, tile by tile: the entry of the pipeline's workers, who each take some rows of one picture.
import type { Plane } from '../../geometry/index.ts';
import type { AnyVolume } from '../unevenVolume.ts';
import { cutLine } from './cutLine.ts';
import { type CutOptions, type Cutter, createCutter, tileColumns, tileRows } from './cutter.ts';
import { emptyValue } from './gathering.ts';

/**
 * Modality values of rows firstRow … lastRow − 1 of a plane or slab. `out` holds the whole picture (plane.rows ×
 * plane.columns, the rows go to their place) or just these rows. Rows cut apart are byte for byte those of the whole.
 * Outside the hull of voxel centres: NaN, or `background` in an Int16Array, whose values are rounded.
 */
export function samplePlaneRows(
  volume: AnyVolume,
  plane: Plane,
  firstRow: number,
  lastRow: number,
  out: Float32Array | Int16Array,
  options: CutOptions = {},
): void {
  const cutter = createCutter(volume, plane, options);
  const background = options.background ?? -32768;
  const shift = out.length === plane.rows * plane.columns ? 0 : -firstRow * plane.columns;
  for (let top = firstRow; top < lastRow; top += tileRows) {
    const bottom = Math.min(top + tileRows, lastRow);
    for (let left = 0; left < plane.columns; left += tileColumns) {
      const right = Math.min(left + tileColumns, plane.columns);
      cutTile(cutter, left, right, top, bottom);
      if (out instanceof Int16Array) keepRounded(cutter, left, right, top, bottom, out, shift, background);
      else keepExact(cutter, left, right, top, bottom, out, shift);
    }
  }
}

function cutTile(cutter: Cutter, left: number, right: number, top: number, bottom: number): void {
  cutter.gathered.fill(emptyValue[cutter.gathering]);
  cutter.counts.fill(0);
  for (let sample = 0; sample < cutter.plan.samples; sample++) {
    for (let row = top; row < bottom; row++) cutLine(cutter, row, sample, left, right, top);
  }
}

function keepExact(
  { gathered, counts, gathering, plan }: Cutter,
  left: number,
  right: number,
  top: number,
  bottom: number,
  out: Float32Array,
  shift: number,
): void {
  const isMean = gathering === 'mean';
  for (let row = top; row < bottom; row++) {
    let count = 0;
    for (let c = left; c < right; c++) {
      count += counts[(row - top) * (tileColumns + 1) + c - left];
      const value = gathered[(row - top) * tileColumns + c - left];
      out[shift + row * plan.columns + c] = count === 0 ? Number.NaN : isMean ? value / count : value;
    }
  }
}

function keepRounded(
  { gathered, counts, gathering, plan }: Cutter,
  left: number,
  right: number,
  top: number,
  bottom: number,
  out: Int16Array,
  shift: number,
  background: number,
): void {
  const isMean = gathering === 'mean';
  for (let row = top; row < bottom; row++) {
    let count = 0;
    for (let c = left; c < right; c++) {
      count += counts[(row - top) * (tileColumns + 1) + c - left];
      const value = gathered[(row - top) * tileColumns + c - left];
      out[shift + row * plan.columns + c] =
        count === 0 ? background : Math.floor((isMean ? value / count : value) + 0.5);
    }
  }
}
