// A path at equal steps of its own length, with its direction and a frame that never spins about it.
import { add, cross, dot, norm, normalise, type PatientPoint, scale, subtract, type Vector3 } from '../vector.ts';
import { pointOnSpline, type SplinePath } from './splinePath.ts';

export interface EvenPath {
  /** The first lies at the path's beginning; each next one stepMm further along it. */
  readonly pointsMm: readonly PatientPoint[];
  /** Unit vectors, the way the path goes. */
  readonly tangents: readonly Vector3[];
  readonly stepMm: number;
  /** Of the whole path; the last point may lie up to a step before its end. */
  readonly lengthMm: number;
}

/** Parts of the spline between two knots that length is measured by: chords of an arc of 1/64 of it miss 1e-5 of it. */
const partsPerPiece = 64;

/** A path of more points is a mistake of the hand. */
const mostPoints = 1_000_000;

/** `flatten`: the path is projected along this unit direction before its length is measured. */
export function evenPath(spline: SplinePath, stepMm: number, flatten?: Vector3): EvenPath | undefined {
  const project = (point: PatientPoint): PatientPoint =>
    flatten ? subtract(point, scale(flatten, dot(point, flatten))) : point;
  const fine = finePoints(spline);
  const lengths = [0];
  for (let k = 1; k < fine.length; k++)
    lengths.push(lengths[k - 1] + norm(subtract(project(fine[k]), project(fine[k - 1]))));
  const lengthMm = lengths[lengths.length - 1];
  const count = Math.floor(lengthMm / stepMm + 1e-6) + 1;
  if (!(lengthMm > 0) || !(count > 0 && count <= mostPoints)) return undefined;
  const pointsMm: PatientPoint[] = [];
  const tangents: Vector3[] = [];
  let k = 0;
  for (let index = 0; index < count; index++) {
    const at = Math.min(index * stepMm, lengthMm);
    while (k < fine.length - 2 && lengths[k + 1] < at) k++;
    const part = (at - lengths[k]) / (lengths[k + 1] - lengths[k] || 1);
    pointsMm.push(add(scale(fine[k], 1 - part), scale(fine[k + 1], part)));
    const tangent = tangentAt(fine, k, part, project);
    // Where a flattened path climbs straight up it has no direction of its own: it keeps the one it came with.
    tangents.push(norm(tangent) > 0 ? tangent : (tangents[index - 1] ?? tangent));
  }
  return { pointsMm, tangents, stepMm, lengthMm };
}

function finePoints(spline: SplinePath): PatientPoint[] {
  const { chordMm } = spline;
  const points: PatientPoint[] = [pointOnSpline(spline, 0)];
  for (let k = 0; k + 1 < chordMm.length; k++) {
    const width = chordMm[k + 1] - chordMm[k];
    for (let part = 1; part <= partsPerPiece; part++)
      points.push(pointOnSpline(spline, chordMm[k] + (width * part) / partsPerPiece));
  }
  return points;
}

/** Between the central differences at both ends of a fine part: smooth, where the parts themselves turn by jerks. */
function tangentAt(fine: readonly PatientPoint[], k: number, part: number, project: (p: PatientPoint) => PatientPoint) {
  const difference = (at: number): Vector3 =>
    normalise(subtract(project(fine[Math.min(fine.length - 1, at + 1)]), project(fine[Math.max(0, at - 1)])));
  return normalise(add(scale(difference(k), 1 - part), scale(difference(k + 1), part)));
}

/**
 * A unit vector at right angles to the path at each of its points, that turns with the path and never about it: the
 * double reflection of W. Wang et al., ACM Trans. Graph. 27 (2008). It starts as near to `wanted` as it can.
 */
export function framesAlong({ pointsMm, tangents }: EvenPath, wanted: Vector3): Vector3[] {
  const frames = [perpendicular(wanted, tangents[0])];
  for (let k = 0; k + 1 < pointsMm.length; k++) {
    const across = subtract(pointsMm[k + 1], pointsMm[k]);
    const reflected = reflect(frames[k], across);
    const tangent = reflect(tangents[k], across);
    frames.push(perpendicular(reflect(reflected, subtract(tangents[k + 1], tangent)), tangents[k + 1]));
  }
  return frames;
}

function reflect(vector: Vector3, mirror: Vector3): Vector3 {
  const square = dot(mirror, mirror);
  return square < 1e-24 ? vector : subtract(vector, scale(mirror, (2 * dot(mirror, vector)) / square));
}

/** The part of `wanted` at right angles to `tangent`, of length one; any such vector where there is none. */
function perpendicular(wanted: Vector3, tangent: Vector3): Vector3 {
  const part = subtract(wanted, scale(tangent, dot(wanted, tangent)));
  if (norm(part) > 1e-6) return normalise(part);
  return normalise(cross(tangent, Math.abs(tangent[0]) < 0.6 ? [1, 0, 0] : [0, 1, 0]));
}
