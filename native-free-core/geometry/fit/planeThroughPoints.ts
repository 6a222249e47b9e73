// The plane through three points: the cross product of two sides of their triangle.
import { fail, type Outcome, succeed } from '../../outcome.ts';
import { add, cross, norm, type PatientPoint, scale, subtract } from '../vector.ts';
import { coincidence } from './coincidence.ts';
import { type FitProblem, leastOffLineMm, leastOffLineShare } from './fitProblem.ts';
import type { PatientPlane } from './patientPlane.ts';

export interface PlaneThroughPoints extends PatientPlane {
  /** Height of the triangle over its longest side: the shorter, the more one millimetre at a point turns the plane. */
  readonly leverMm: number;
}

/** Through three points; its point is their middle. */
export function planeThroughPoints(
  a: PatientPoint,
  b: PatientPoint,
  c: PatientPoint,
): Outcome<PlaneThroughPoints, FitProblem> {
  const tooNear = coincidence([a, b, c]);
  if (tooNear) return fail(tooNear);
  const [ab, ac, bc] = [subtract(b, a), subtract(c, a), subtract(c, b)];
  const across = cross(ab, ac);
  const doubleArea = norm(across);
  const longestMm = Math.max(norm(ab), norm(ac), norm(bc));
  const leverMm = doubleArea / longestMm;
  if (!(leverMm >= Math.max(leastOffLineMm, leastOffLineShare * longestMm))) {
    return fail({ kind: 'pointsCollinear', offLineMm: leverMm });
  }
  return succeed({ pointMm: scale(add(add(a, b), c), 1 / 3), normal: scale(across, 1 / doubleArea), leverMm });
}
