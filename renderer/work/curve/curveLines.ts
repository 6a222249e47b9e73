// A curve as it is drawn: its path on the planes, and path and section on the unrolled picture.
import type { OverlaySegment } from '../../../native-free-core/display/index.ts';
import {
  distanceToPlaneMm,
  type PatientPoint,
  type Plane,
  patientToPixel,
} from '../../../native-free-core/geometry/index.ts';
import { type Curve, curveFrame, pathRows, sectionPlane } from '../../../native-free-core/recipe/index.ts';

export const curveColour = '#ffd479';
const sectionColour = '#8fd3ff';

/** The path is drawn in straight parts of this length. */
const partMm = 2;

/** A part of the path further from the plane than this lies in other slices: it is drawn faint. */
const nearMm = 3;

/** Points of the path for drawing: made once per curve. */
export function pathPoints(curve: Curve | undefined): readonly PatientPoint[] {
  return curve ? (curveFrame(curve, partMm)?.path.pointsMm ?? []) : [];
}

/** The path, seen in the picture of a plane. */
export function pathSegments(points: readonly PatientPoint[], plane: Plane): readonly OverlaySegment[] {
  return points.slice(1).map((point, index) => ({
    from: patientToPixel(plane, points[index]),
    to: patientToPixel(plane, point),
    colour: curveColour,
    weight: Math.abs(distanceToPlaneMm(plane, point)) <= nearMm ? undefined : 'faint',
  }));
}

/** The section across the path: its picture's middle row, seen in a plane. */
export function sectionSegments(curve: Curve | undefined, positionMm: number, plane: Plane): readonly OverlaySegment[] {
  const section = curve && sectionPlane(curve, positionMm, 1);
  if (!section) return [];
  const middle = (section.rows - 1) / 2;
  const end = (column: number) => patientToPixel(plane, pointOf(section, column, middle));
  return [{ from: end(0), to: end(section.columns - 1), colour: sectionColour, weight: 'strong' }];
}

/** On the unrolled picture: the path's own line, and where the section stands. */
export function unrolledSegments(
  curve: Curve,
  pixelMm: number,
  positionMm: number,
  rows: number,
): readonly OverlaySegment[] {
  const heights = pathRows(curve, pixelMm);
  const every = Math.max(1, Math.round(partMm / pixelMm));
  const path: OverlaySegment[] = [];
  for (let column = every; column < heights.length; column += every) {
    const from = [column - every, heights[column - every]] as const;
    path.push({ from, to: [column, heights[column]], colour: curveColour, weight: 'faint' });
  }
  const column = positionMm / pixelMm;
  return [...path, { from: [column, -0.5], to: [column, rows - 0.5], colour: sectionColour, weight: 'strong' }];
}

function pointOf(plane: Plane, column: number, row: number): PatientPoint {
  const along = (axis: 0 | 1 | 2) =>
    plane.originMm[axis] +
    plane.rowDirection[axis] * column * plane.spacingMm[1] +
    plane.columnDirection[axis] * row * plane.spacingMm[0];
  return [along(0), along(1), along(2)];
}
