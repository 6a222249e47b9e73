// Between a plane's pixels and patient space (PS3.3 C.7.6.2.1.1, equation C.7.6.2.1-1).
import type { Plane } from './plane.ts';
import { cross, dot, normalise, type PatientPoint, type PixelIndex, subtract, type Vector3 } from './vector.ts';

/** Unit vector rowDirection × columnDirection: away from the viewer of the plane. */
export function planeNormal(plane: Pick<Plane, 'rowDirection' | 'columnDirection'>): Vector3 {
  return normalise(cross(plane.rowDirection, plane.columnDirection));
}

/** Patient position of a continuous pixel index [column, row]; (0,0) is the centre of the first pixel. */
export function pixelToPatient(plane: Plane, pixel: PixelIndex): PatientPoint {
  const { originMm, rowDirection, columnDirection, spacingMm } = plane;
  const alongRowMm = pixel[0] * spacingMm[1];
  const alongColumnMm = pixel[1] * spacingMm[0];
  return [
    originMm[0] + rowDirection[0] * alongRowMm + columnDirection[0] * alongColumnMm,
    originMm[1] + rowDirection[1] * alongRowMm + columnDirection[1] * alongColumnMm,
    originMm[2] + rowDirection[2] * alongRowMm + columnDirection[2] * alongColumnMm,
  ];
}

/** Pixel index [column, row] of the foot of `point` on the plane; `distanceToPlaneMm` tells how far off it lies. */
export function patientToPixel(plane: Plane, point: PatientPoint): PixelIndex {
  const offset = subtract(point, plane.originMm);
  return [
    dot(offset, plane.rowDirection) / plane.spacingMm[1],
    dot(offset, plane.columnDirection) / plane.spacingMm[0],
  ];
}

/** Signed millimetres from the plane to the point, positive along the normal. */
export function distanceToPlaneMm(plane: Plane, point: PatientPoint): number {
  return dot(subtract(point, plane.originMm), planeNormal(plane));
}

/** Patient position of the middle of the plane's rectangle of pixel centres. */
export function planeCentreMm(plane: Plane): PatientPoint {
  return pixelToPatient(plane, [(plane.columns - 1) / 2, (plane.rows - 1) / 2]);
}
