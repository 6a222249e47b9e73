// Where one plane cuts the picture of another: reference lines and crosshairs (the drawing of PS3.3 C.7.6.2 planes).
import type { Plane } from './plane.ts';
import { planeNormal } from './planeCoordinates.ts';
import { dot, type PixelIndex, subtract } from './vector.ts';

/** The two ends of a line in a picture, in continuous pixel indices [column, row]. */
export type PixelSegment = readonly [PixelIndex, PixelIndex];

/** Planes closer to parallel than this (sine of their angle) have no line to draw. */
const smallestSine = 1e-6;

/**
 * The part of `plane`'s picture (its full extent, half a pixel beyond the outer centres) that lies on the unbounded plane
 * of `cutting`; undefined when they are parallel or do not meet inside the picture.
 */
export function planeIntersection(plane: Plane, cutting: Plane): PixelSegment | undefined {
  const normal = planeNormal(cutting);
  // Signed distance to the cutting plane is linear over the picture: distance = atFirst + column·perColumn + row·perRow.
  const perColumn = dot(normal, plane.rowDirection) * plane.spacingMm[1];
  const perRow = dot(normal, plane.columnDirection) * plane.spacingMm[0];
  const atFirst = dot(normal, subtract(plane.originMm, cutting.originMm));
  const sine = Math.hypot(dot(normal, plane.rowDirection), dot(normal, plane.columnDirection));
  if (!(sine > smallestSine)) return undefined;
  const squared = perColumn * perColumn + perRow * perRow;
  const foot: PixelIndex = [(-atFirst * perColumn) / squared, (-atFirst * perRow) / squared];
  const rectangle = { minimum: [-0.5, -0.5], maximum: [plane.columns - 0.5, plane.rows - 0.5] } as const;
  return clipLine(foot, [-perRow, perColumn], rectangle);
}

/** An upright rectangle in pixel indices [column, row]. */
export interface PixelRectangle {
  readonly minimum: PixelIndex;
  readonly maximum: PixelIndex;
}

/** The part of the endless line through `point` along `direction` inside the rectangle (Liang and Barsky). */
export function clipLine(
  point: PixelIndex,
  direction: PixelIndex,
  rectangle: PixelRectangle,
): PixelSegment | undefined {
  let first = Number.NEGATIVE_INFINITY;
  let last = Number.POSITIVE_INFINITY;
  for (const axis of [0, 1] as const) {
    if (direction[axis] === 0) {
      if (point[axis] < rectangle.minimum[axis] || point[axis] > rectangle.maximum[axis]) return undefined;
      continue;
    }
    const a = (rectangle.minimum[axis] - point[axis]) / direction[axis];
    const b = (rectangle.maximum[axis] - point[axis]) / direction[axis];
    first = Math.max(first, Math.min(a, b));
    last = Math.min(last, Math.max(a, b));
  }
  if (!(first < last) || !Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const at = (t: number): PixelIndex => [point[0] + direction[0] * t, point[1] + direction[1] * t];
  return [at(first), at(last)];
}
