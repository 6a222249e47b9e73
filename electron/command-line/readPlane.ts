// The `--plane` of `reformat`: JSON from outside, checked before it is used.
import { z } from 'zod';
import { dot, norm, normalise, type Plane } from '../../native-free-core/geometry/index.ts';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';

const vector3 = z.tuple([z.number(), z.number(), z.number()]);
const planeShape = z.object({
  originMm: vector3,
  rowDirection: vector3,
  columnDirection: vector3,
  /** [between rows, between columns] */
  spacingMm: z.tuple([z.number().positive(), z.number().positive()]),
  columns: z.number().int().min(1).max(16_384),
  rows: z.number().int().min(1).max(16_384),
});

export type PlaneProblem = { readonly kind: 'badPlane'; readonly reason: string };

/** Directions need not be of length one, but must be at right angles. */
export function readPlane(json: unknown): Outcome<Plane, PlaneProblem> {
  const parsed = planeShape.safeParse(json);
  if (!parsed.success) return fail({ kind: 'badPlane', reason: z.prettifyError(parsed.error) });
  const { rowDirection, columnDirection } = parsed.data;
  if (norm(rowDirection) === 0 || norm(columnDirection) === 0)
    return fail({ kind: 'badPlane', reason: 'null direction' });
  const plane = { ...parsed.data, rowDirection: unit(rowDirection), columnDirection: unit(columnDirection) };
  const cosine = dot(plane.rowDirection, plane.columnDirection);
  if (Math.abs(cosine) > 1e-3) return fail({ kind: 'badPlane', reason: `rowDirection · columnDirection = ${cosine}` });
  return succeed(plane);
}

/** A direction that already is of length one keeps its very bits. */
function unit(direction: [number, number, number]): Plane['rowDirection'] {
  return Math.abs(norm(direction) - 1) < 1e-12 ? direction : normalise(direction);
}
