// Planes or thick slabs about an axis: a rotating MIP, radial cuts. Made by a person's hand: the angles become directions
// here, once, and what is kept are numbers.
import {
  add,
  cross,
  dot,
  norm,
  type PatientPoint,
  rotateAbout,
  scale,
  subtract,
  type Vector3,
} from '../geometry/index.ts';
import { type AnyGrid, gridCorners, smallestSpacingMm } from '../volume/index.ts';
import type { BatchManner, PlaneSet } from './batch.ts';
import { extentOf } from './linkedPlanes.ts';
import { mostPlanes } from './planeBatch.ts';
import type { PlaneAxes } from './step.ts';

export interface RotationOptions {
  readonly grid: AnyGrid;
  readonly axes: PlaneAxes;
  /** On the axis. */
  readonly centreMm: PatientPoint;
  readonly about: keyof PlaneAxes;
  readonly fromDeg: number;
  readonly stepDeg: number;
  readonly count: number;
  /** thicknessMm 'through': slabs through the whole volume, as a rotating MIP has them. */
  readonly manner: Omit<BatchManner, 'thicknessMm'> & { readonly thicknessMm: number | 'through' };
  readonly pixelSpacingMm?: number;
}

/** More pixels along a side are more than a turning picture needs: the pixels grow instead. */
const mostPixels = 1024;

/**
 * At 0° the view is from the front (about the head or the left) or from the left (about the front–back axis). A positive
 * step turns the viewer the way that goes from the front to the patient's left, from the front to the head, from the left
 * to the head.
 */
export function rotationBatch(options: RotationOptions): PlaneSet {
  const { grid, centreMm, about, fromDeg, stepDeg, manner } = options;
  const { axis, row, column } = startOf(options.axes, about);
  const corners = gridCorners(grid).map((corner) => subtract(corner, centreMm));
  const radiusMm = Math.max(...corners.map((corner) => norm(cross(corner, axis))));
  const along = extentOf(corners, axis);
  const longest = Math.max(2 * radiusMm, along.lengthMm);
  const pixelMm = Math.max(options.pixelSpacingMm ?? smallestSpacingMm(grid), longest / (mostPixels - 1));
  const isRowOnAxis = Math.abs(dot(row, axis)) > 0.5;
  const pixels = (mm: number) => Math.floor(mm / pixelMm + 1e-6) + 1;
  const [columns, rows] = isRowOnAxis
    ? [pixels(along.lengthMm), pixels(2 * radiusMm)]
    : [pixels(2 * radiusMm), pixels(along.lengthMm)];
  const middle = add(centreMm, scale(axis, along.fromMm + along.lengthMm / 2));
  const count = Math.min(mostPlanes, Math.max(1, Math.floor(options.count)));
  const planes = Array.from({ length: count }, (_, k) => {
    const turn = (vector: Vector3) => rotateAbout(vector, axis, fromDeg + k * stepDeg);
    const [rowDirection, columnDirection] = [turn(row), turn(column)];
    const corner = add(
      scale(rowDirection, ((columns - 1) * pixelMm) / 2),
      scale(columnDirection, ((rows - 1) * pixelMm) / 2),
    );
    return { originMm: subtract(middle, corner), rowDirection, columnDirection };
  });
  const thicknessMm = manner.thicknessMm === 'through' ? 2 * radiusMm : manner.thicknessMm;
  const picture = { spacingMm: [pixelMm, pixelMm] as const, columns, rows };
  return { kind: 'rotation', planes, ...picture, step: Math.abs(stepDeg), ...manner, thicknessMm };
}

/** The view at 0°: to the right and down the picture, and the axis that it turns about. */
function startOf({ left, posterior, head }: PlaneAxes, about: keyof PlaneAxes) {
  const down = scale(head, -1);
  if (about === 'head') return { axis: head, row: left, column: down };
  if (about === 'left') return { axis: left, row: left, column: down };
  return { axis: posterior, row: posterior, column: down };
}
