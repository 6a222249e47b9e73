// The axial, coronal and sagittal planes through the crosshair, each large enough for the whole volume.
import {
  add,
  cross,
  dot,
  norm,
  type PatientPoint,
  type Plane,
  scale,
  subtract,
  type Vector3,
} from '../geometry/index.ts';
import { type AnyGrid, gridCorners, smallestSpacingMm } from '../volume/index.ts';
import type { PlaneAxes } from './step.ts';
import type { PlanePane } from './workState.ts';

export type LinkedPlanes = Readonly<Record<PlanePane, Plane>>;

/** More pixels than this along a side are more than a view shows: the pixels grow instead. */
const mostPixels = 1024;

/** A box at a whole number of pixels must not lose its last one to rounding. */
const roundingPixels = 1e-6;

/**
 * Radiological convention: axial seen from the feet, coronal from the front, both with the patient's right on the left
 * of the screen; sagittal from the left, with the front on the left. Square pixels, by default of the smallest voxel
 * spacing, the same in the three planes. Their lattice stays where it is while the crosshair moves.
 */
export function linkedPlanes(options: {
  readonly grid: AnyGrid;
  readonly centreMm: PatientPoint;
  readonly axes: PlaneAxes;
  readonly pixelSpacingMm?: number;
}): LinkedPlanes {
  const { grid, centreMm, axes } = options;
  const corners = gridCorners(grid);
  const longest = Math.max(
    ...[axes.left, axes.posterior, axes.head].map((direction) => extentOf(corners, direction).lengthMm),
  );
  const pixelMm = Math.max(options.pixelSpacingMm ?? smallestSpacingMm(grid), longest / (mostPixels - 1));
  const plane = (pane: PlanePane) => {
    const { row, column, normal } = directionsOf(axes, pane);
    return coveringPlane(corners, row, column, scale(normal, dot(centreMm, normal)), pixelMm);
  };
  return { axial: plane('axial'), coronal: plane('coronal'), sagittal: plane('sagittal') };
}

/**
 * Row direction, column direction and their cross product for a pane: to the right, down and into the screen. Only the
 * normal follows the axes; the picture stays upright, its rows as near to the patient's own way as the plane allows. So
 * the pane that is turned in keeps its picture, and the lines of the two others turn in it.
 */
export function directionsOf(
  axes: PlaneAxes,
  pane: PlanePane,
): { readonly row: Vector3; readonly column: Vector3; readonly normal: Vector3 } {
  if (pane === 'axial') return upright(axes.head, [1, 0, 0], axes.left);
  if (pane === 'coronal') return upright(axes.posterior, [1, 0, 0], axes.left);
  return upright(scale(axes.left, -1), [0, 1, 0], axes.posterior);
}

/** A plane this near to lying across the wanted way (sine of their angle) has no upright: its rows follow the axes. */
const leastUprightSine = 0.2;

function upright(normal: Vector3, wantedRow: Vector3, axisRow: Vector3) {
  const inPlane = subtract(wantedRow, scale(normal, dot(wantedRow, normal)));
  const sine = norm(inPlane);
  const row = sine < leastUprightSine ? axisRow : scale(inPlane, 1 / sine);
  return { row, column: cross(normal, row), normal };
}

/** Where points lie along a direction, in mm. */
export function extentOf(
  points: readonly PatientPoint[],
  direction: Vector3,
): { readonly fromMm: number; readonly lengthMm: number } {
  const along = points.map((point) => dot(point, direction));
  const fromMm = Math.min(...along);
  return { fromMm, lengthMm: Math.max(...along) - fromMm };
}

/** The plane of these directions that covers the points; `foot` is where its normal through the origin meets it. */
export function coveringPlane(
  points: readonly PatientPoint[],
  row: Vector3,
  column: Vector3,
  foot: Vector3,
  pixelMm: number,
): Plane {
  const across = extentOf(points, row);
  const down = extentOf(points, column);
  return {
    originMm: add(foot, add(scale(row, across.fromMm), scale(column, down.fromMm))),
    rowDirection: row,
    columnDirection: column,
    spacingMm: [pixelMm, pixelMm],
    columns: Math.floor(across.lengthMm / pixelMm + roundingPixels) + 1,
    rows: Math.floor(down.lengthMm / pixelMm + roundingPixels) + 1,
  };
}
