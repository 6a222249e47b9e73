// A smooth path through points of the patient: a cubic spline over chord length whose first and last pieces are parabolas
// (C. de Boor, A Practical Guide to Splines, ch. IV, on end conditions). Points set by hand are far apart: ends that are
// straight would leave an arc, ends that guess a slope would swing out.
import { add, norm, type PatientPoint, scale, subtract, type Vector3 } from '../vector.ts';

/** Pieces of the spline, each the cubic between two points. */
export interface SplinePath {
  /** Points that the path goes through, neighbours all different. */
  readonly knotsMm: readonly PatientPoint[];
  /** Chord length from the first knot. */
  readonly chordMm: readonly number[];
  /** Second derivative at each knot. */
  readonly curvature: readonly Vector3[];
}

const nothing: Vector3 = [0, 0, 0];

/** Knots nearer than this to the one before are the same point. */
const samePointMm = 1e-6;

/** Undefined for fewer than two different points, or for a point that is nowhere. */
export function splinePath(pointsMm: readonly PatientPoint[]): SplinePath | undefined {
  if (!pointsMm.flat().every(Number.isFinite)) return undefined;
  const knotsMm: PatientPoint[] = [];
  for (const point of pointsMm) {
    const last = knotsMm[knotsMm.length - 1];
    if (last === undefined || norm(subtract(point, last)) > samePointMm) knotsMm.push(point);
  }
  if (knotsMm.length < 2) return undefined;
  const chordMm = [0];
  for (let k = 1; k < knotsMm.length; k++) chordMm.push(chordMm[k - 1] + norm(subtract(knotsMm[k], knotsMm[k - 1])));
  return { knotsMm, chordMm, curvature: curvatureAt(knotsMm, chordMm) };
}

/** A point of the path; `at` in chord millimetres from its first knot. */
export function pointOnSpline({ knotsMm, chordMm, curvature }: SplinePath, at: number): PatientPoint {
  const k = pieceAt(chordMm, at);
  const width = chordMm[k + 1] - chordMm[k];
  const after = (at - chordMm[k]) / width;
  const before = 1 - after;
  const sixth = (width * width) / 6;
  const bend = add(
    scale(curvature[k], (before * before * before - before) * sixth),
    scale(curvature[k + 1], (after * after * after - after) * sixth),
  );
  return add(add(scale(knotsMm[k], before), scale(knotsMm[k + 1], after)), bend);
}

function pieceAt(chordMm: readonly number[], at: number): number {
  let k = 0;
  while (k < chordMm.length - 2 && at >= chordMm[k + 1]) k++;
  return k;
}

/** Second derivatives by the tridiagonal system of a cubic spline; two points make a straight line, three a parabola. */
function curvatureAt(knotsMm: readonly PatientPoint[], chordMm: readonly number[]): Vector3[] {
  const last = knotsMm.length - 1;
  if (last === 1) return [nothing, nothing];
  const width = chordMm.slice(1).map((chord, k) => chord - chordMm[k]);
  const slope = width.map((chord, k) => scale(subtract(knotsMm[k + 1], knotsMm[k]), 1 / chord));
  const bend = Array.from({ length: last - 1 }, (_, k) => scale(subtract(slope[k + 1], slope[k]), 6));
  if (last === 2) {
    const same = scale(bend[0], 1 / (3 * (width[0] + width[1])));
    return [same, same, same];
  }
  const inner = solve(innerSystem(width), bend);
  return [inner[0], ...inner, inner[last - 2]];
}

interface Tridiagonal {
  readonly below: number[];
  readonly middle: number[];
  readonly above: number[];
}

/** The system of the inner knots; an end's second derivative is that of the knot beside it. */
function innerSystem(width: readonly number[]): Tridiagonal {
  const count = width.length - 1;
  const below = Array.from({ length: count }, (_, k) => width[k]);
  const middle = Array.from({ length: count }, (_, k) => 2 * (width[k] + width[k + 1]));
  const above = Array.from({ length: count }, (_, k) => width[k + 1]);
  middle[0] += width[0];
  middle[count - 1] += width[count];
  return { below, middle, above };
}

/** Thomas' algorithm. */
function solve({ below, middle, above }: Tridiagonal, right: readonly Vector3[]): Vector3[] {
  const diagonal = [...middle];
  const values = [...right];
  for (let k = 1; k < values.length; k++) {
    const factor = below[k] / diagonal[k - 1];
    diagonal[k] -= factor * above[k - 1];
    values[k] = subtract(values[k], scale(values[k - 1], factor));
  }
  for (let k = values.length - 1; k >= 0; k--) {
    const next = k + 1 < values.length ? scale(values[k + 1], above[k]) : nothing;
    values[k] = scale(subtract(values[k], next), 1 / diagonal[k]);
  }
  return values;
}
