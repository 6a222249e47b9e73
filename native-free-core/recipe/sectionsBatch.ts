// Numbered cross-sections along a curve: for a jaw, every millimetre or two, true to size.

import type { BatchManner, PlaneSet } from './batch.ts';
import { type Curve, curveLengthMm, sectionPlane } from './curve.ts';
import { mostPlanes } from './planeBatch.ts';

/** From the beginning of the path to its end, `everyMm` apart. Undefined where the curve makes no path. */
export function sectionsBatch(
  curve: Curve,
  everyMm: number,
  pixelMm: number,
  manner: BatchManner,
): PlaneSet | undefined {
  const count = Math.min(mostPlanes, Math.floor(curveLengthMm(curve) / everyMm + 1e-6) + 1);
  const planes = Array.from({ length: count }, (_, k) => sectionPlane(curve, k * everyMm, pixelMm));
  const [first] = planes;
  if (!first) return undefined;
  const { spacingMm, columns, rows } = first;
  const places = planes.flatMap((plane) =>
    plane
      ? [{ originMm: plane.originMm, rowDirection: plane.rowDirection, columnDirection: plane.columnDirection }]
      : [],
  );
  return { kind: 'sections', planes: places, ...{ spacingMm, columns, rows }, step: everyMm, ...manner };
}
