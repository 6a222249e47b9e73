// Does a block of samples lie wholly within the volume? The map is affine and the box convex: its corners decide.
import type { CutPlan } from './planCut.ts';

/** Far more than the rounding of a position, and far less than anyone sees. In voxels. */
const margin = 1e-6;

/** Columns left … right, rows top … bottom, both included, at all depths; only ever true of a regular volume. */
export function isInside(plan: CutPlan, left: number, right: number, top: number, bottom: number): boolean {
  if (plan.kept !== undefined || plan.isPieced) return false;
  const { origin, perColumn, perRow, perSample } = plan.pieces[0].toVoxel;
  const back = plan.samples - 1;
  for (let axis = 0; axis < 3; axis++) {
    const [column, row, sample] = [perColumn[axis], perRow[axis], perSample[axis]];
    const low = origin[axis] + least(column, left, right) + least(row, top, bottom) + least(sample, 0, back);
    const high = origin[axis] - least(-column, left, right) - least(-row, top, bottom) - least(-sample, 0, back);
    if (!(low >= margin && high <= plan.dimensions[axis] - 1 - margin)) return false;
  }
  return true;
}

function least(step: number, first: number, last: number): number {
  return Math.min(step * first, step * last);
}
