// What a batch of parallel planes covers of a volume, and how its pictures overlap: what a protocol asks to be stated.
import { cross, dot } from '../geometry/index.ts';
import { type AnyGrid, gridCorners } from '../volume/index.ts';
import type { PlaneBatch } from './batch.ts';
import { extentOf } from './linkedPlanes.ts';

export interface Coverage {
  /** Along the normal, from the outer face of the first picture to that of the last. */
  readonly coveredMm: number;
  /** Of one picture's thickness, in common with the next: 0 for thin planes. */
  readonly overlapPercent: number;
  /** Between two pictures nothing is seen: 0 where they touch, overlap, or have no thickness. */
  readonly gapMm: number;
  /** Both ends of the volume are within the pictures. */
  readonly coversVolume: boolean;
}

/** A rounding of positions is no gap. */
const roundingMm = 1e-3;

export function coverageOf(batch: PlaneBatch, grid: AnyGrid): Coverage {
  const { thicknessMm, incrementMm, count } = batch;
  const normal = cross(batch.rowDirection, batch.columnDirection);
  const { fromMm, lengthMm } = extentOf(gridCorners(grid), normal);
  const firstMm = dot(batch.originMm, normal) - thicknessMm / 2;
  const coveredMm = (count - 1) * incrementMm + thicknessMm;
  const slack = roundingMm + (thicknessMm > 0 ? 0 : incrementMm);
  return {
    coveredMm,
    overlapPercent: thicknessMm > 0 ? Math.max(0, (100 * (thicknessMm - incrementMm)) / thicknessMm) : 0,
    gapMm: thicknessMm > 0 ? Math.max(0, incrementMm - thicknessMm) : 0,
    coversVolume: firstMm <= fromMm + slack && firstMm + coveredMm >= fromMm + lengthMm - slack,
  };
}
