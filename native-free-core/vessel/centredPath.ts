// A rough way through a vessel becomes its centreline: smoothed, and each point moved to the middle of its own section.
import {
  add,
  cross,
  evenPath,
  framesAlong,
  norm,
  type PatientPoint,
  type Plane,
  pixelToPatient,
  scale,
  splinePath,
  subtract,
} from '../geometry/index.ts';
import { type AnyVolume, samplePlane, smallestSpacingMm } from '../volume/index.ts';
import { sectionOutline } from './sectionOutline.ts';

/** Between the points of the result. */
const pointMm = 4;

/** A section is looked at this far around the path. */
const sectionHalfMm = 20;

/** A middle further away is another structure's. */
const mostMoveMm = 6;

const rounds = 3;

/** The ends are as exact as this. */
const endStepMm = 0.5;

/** `roughMm`: neighbouring points in order; the ends are where a person put them. */
export function centredPath(volume: AnyVolume, roughMm: readonly PatientPoint[]): readonly PatientPoint[] {
  let points = thinned(smoothed(roughMm, 4));
  for (let round = 0; round < rounds; round++) points = smoothed(moved(volume, points), 1);
  return betweenEnds(moved(volume, points), roughMm[0], roughMm[roughMm.length - 1]);
}

/** From the place of the path nearest to the first click to that nearest to the second: centring has moved its ends. */
function betweenEnds(points: readonly PatientPoint[], firstMm: PatientPoint, lastMm: PatientPoint) {
  const spline = splinePath(points);
  const path = spline && evenPath(spline, endStepMm);
  if (!path) return points;
  const [from, to] = [nearestIndex(path.pointsMm, firstMm), nearestIndex(path.pointsMm, lastMm)];
  return to > from ? thinned(path.pointsMm.slice(from, to + 1)) : points;
}

/** Means of three neighbours, so many times; the ends stay. */
function smoothed(points: readonly PatientPoint[], times: number): readonly PatientPoint[] {
  let smooth = points;
  for (let time = 0; time < times; time++) {
    smooth = smooth.map((point, k) => {
      if (k === 0 || k === smooth.length - 1) return point;
      const neighbours = scale(add(smooth[k - 1], smooth[k + 1]), 0.25);
      return add(neighbours, scale(point, 0.5));
    });
  }
  return smooth;
}

/** A point every few millimetres, and the last one. */
function thinned(points: readonly PatientPoint[]): readonly PatientPoint[] {
  const kept = [points[0]];
  for (const point of points) if (norm(subtract(point, kept[kept.length - 1])) >= pointMm) kept.push(point);
  const last = points[points.length - 1];
  if (kept.length > 1 && norm(subtract(last, kept[kept.length - 1])) < pointMm / 2) kept.pop();
  return [...kept, last];
}

/** Each point at the middle of the section across the path; where no border is seen it stays. */
function moved(volume: AnyVolume, points: readonly PatientPoint[]): readonly PatientPoint[] {
  const spline = splinePath(points);
  const path = spline && evenPath(spline, 1);
  if (!path) return points;
  const ups = framesAlong(path, [0, 0, 1]);
  return points.map((point) => {
    const nearest = nearestIndex(path.pointsMm, point);
    const plane = sectionAt(volume, point, ups[nearest], cross(path.tangents[nearest], ups[nearest]));
    const frame = samplePlane(volume, plane);
    const middle = (plane.columns - 1) / 2;
    const found = sectionOutline(frame, plane.spacingMm, [middle, middle]);
    if (!found.ok) return point;
    const centreMm = pixelToPatient(plane, found.value.centre);
    return norm(subtract(centreMm, point)) > mostMoveMm ? point : centreMm;
  });
}

function sectionAt(
  volume: AnyVolume,
  centreMm: PatientPoint,
  rowDirection: PatientPoint,
  columnDirection: PatientPoint,
): Plane {
  const pixelMm = Math.max(0.3, smallestSpacingMm(volume.grid) / 2);
  const half = Math.round(sectionHalfMm / pixelMm);
  const corner = add(scale(rowDirection, half * pixelMm), scale(columnDirection, half * pixelMm));
  return {
    originMm: subtract(centreMm, corner),
    ...{ rowDirection, columnDirection, spacingMm: [pixelMm, pixelMm] },
    ...{ columns: 2 * half + 1, rows: 2 * half + 1 },
  };
}

function nearestIndex(points: readonly PatientPoint[], point: PatientPoint): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [k, each] of points.entries()) {
    const distance = norm(subtract(each, point));
    if (distance < least) {
      least = distance;
      nearest = k;
    }
  }
  return nearest;
}
