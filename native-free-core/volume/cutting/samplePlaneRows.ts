// A plane or slab, tile by tile: the entry of the pipeline's workers, who each take some rows of one picture.
import type { Plane } from '../../geometry/index.ts';
import type { AnyVolume } from '../unevenVolume.ts';
import { cutLine } from './cutLine.ts';
import { type CutOptions, type Cutter, createCutter } from './cutter.ts';
import { emptyValue } from './gathering.ts';
import { isInside } from './isInside.ts';
import { copyExact, copyRounded, endGathering } from './keepTile.ts';

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
  const { tile } = cutter;
  for (let top = firstRow; top < lastRow; top += tile.rows) {
    const bottom = Math.min(top + tile.rows, lastRow);
    for (let left = 0; left < plane.columns; left += tile.columns) {
      const width = Math.min(tile.columns, plane.columns - left);
      cutTile(cutter, left, left + width, top, bottom);
      for (let row = top; row < bottom; row++) {
        const from = (row - top) * tile.columns;
        const to = shift + row * plane.columns + left;
        if (out instanceof Int16Array) copyRounded(cutter.gathered, from, out, to, width, background);
        else copyExact(cutter.gathered, from, out, to, width);
      }
    }
  }
}

function cutTile(cutter: Cutter, left: number, right: number, top: number, bottom: number): void {
  const { gathered, counts, gathering, plan } = cutter;
  gathered.fill(emptyValue[gathering]);
  if (gathering === 'mean') counts.fill(0);
  cutter.isTileInside = isInside(plan, left, right - 1, top, bottom - 1);
  for (let sample = 0; sample < plan.samples; sample++) {
    for (let row = top; row < bottom; row++) cutLine(cutter, row, sample, left, right, top);
  }
  if (gathering !== 'put') endGathering(gathering, cutter.tile, gathered, counts);
}
