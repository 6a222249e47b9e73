// A plane or slab, block by block: the entry of the pipeline's workers, who each take some rows of one picture.
import type { Plane } from '../../geometry/index.ts';
import type { AnyVolume } from '../unevenVolume.ts';
import { type Block, slabBlock, thinBlock } from './block.ts';
import { cutLine } from './cutLine.ts';
import { type CutOptions, type Cutter, createCutter } from './cutter.ts';
import { endGathering } from './endGathering.ts';
import { emptyValue } from './gathering.ts';
import { isInside } from './isInside.ts';

/**
 * Modality values of rows firstRow … lastRow − 1 of a plane or slab. `out` holds the whole picture (plane.rows ×
 * plane.columns, the rows go to their place) or just these rows. Rows cut apart are byte for byte those of the whole.
 * NaN outside the hull of voxel centres.
 */
export function samplePlaneRows(
  volume: AnyVolume,
  plane: Plane,
  firstRow: number,
  lastRow: number,
  out: Float32Array,
  options: CutOptions = {},
): void {
  const cutter = createCutter(volume, plane, options);
  const start = out.length === plane.rows * plane.columns ? 0 : -firstRow * plane.columns;
  const size = cutter.gathering === 'put' ? thinBlock : slabBlock;
  for (let top = firstRow; top < lastRow; top += size.rows) {
    const bottom = Math.min(top + size.rows, lastRow);
    for (let left = 0; left < plane.columns; left += size.columns) {
      const right = Math.min(left + size.columns, plane.columns);
      if (cutter.gathering === 'put') {
        cutBlock(cutter, { left, right, top, bottom, target: out, start, stride: plane.columns });
      } else cutSlabBlock(cutter, left, right, top, bottom, out, start);
    }
  }
}

/** A slab is gathered in a block of its own, in double precision, then copied to its place. */
function cutSlabBlock(
  cutter: Cutter,
  left: number,
  right: number,
  top: number,
  bottom: number,
  out: Float32Array,
  outStart: number,
): void {
  const { gathered, counts, gathering, plan } = cutter;
  const stride = slabBlock.columns;
  const start = -top * stride - left;
  counts.fill(0);
  cutBlock(cutter, { left, right, top, bottom, target: gathered, start, stride });
  if (gathering !== 'put') endGathering(gathering, slabBlock, gathered, counts);
  for (let row = top; row < bottom; row++) {
    const from = start + row * stride;
    const to = outStart + row * plan.columns;
    for (let c = left; c < right; c++) out[to + c] = gathered[from + c];
  }
}

function cutBlock(cutter: Cutter, block: Block): void {
  const { plan, gathering } = cutter;
  const { left, right, top, bottom, target, start, stride } = block;
  for (let row = top; row < bottom; row++) {
    target.fill(emptyValue[gathering], start + row * stride + left, start + row * stride + right);
  }
  cutter.isBlockInside = isInside(plan, left, right - 1, top, bottom - 1);
  for (let sample = 0; sample < plan.samples; sample++) {
    for (let row = top; row < bottom; row++) cutLine(cutter, block, row, sample);
  }
}
