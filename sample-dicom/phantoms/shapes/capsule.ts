// A capsule: everything nearer than a radius to a segment; the radius may change from one end to the other.
import { dot, type PatientPoint, subtract } from '../../../native-free-core/geometry/index.ts';
import { boxAround, type Shape } from './shape.ts';

export interface Capsule {
  readonly from: PatientPoint;
  readonly to: PatientPoint;
  readonly radiusMm: number;
  readonly endRadiusMm: number;
}

export function capsule(from: PatientPoint, to: PatientPoint, radiusMm: number, endRadiusMm = radiusMm): Shape {
  const [fx, fy, fz] = from;
  const [ex, ey, ez] = subtract(to, from);
  const lengthSquared = Math.max(1e-9, dot([ex, ey, ez], [ex, ey, ez]));
  const growth = endRadiusMm - radiusMm;
  return {
    boxMm: boxAround([from, to], Math.max(radiusMm, endRadiusMm)),
    depthMm(x, y, z) {
      const px = x - fx;
      const py = y - fy;
      const pz = z - fz;
      const along = (px * ex + py * ey + pz * ez) / lengthSquared;
      const t = along < 0 ? 0 : along > 1 ? 1 : along;
      const qx = px - t * ex;
      const qy = py - t * ey;
      const qz = pz - t * ez;
      return radiusMm + t * growth - Math.sqrt(qx * qx + qy * qy + qz * qz);
    },
  };
}

/** The pieces of a chain through points, its radius changing evenly from one to the next. */
export function segments(
  points: readonly PatientPoint[],
  radiusMm: number,
  endRadiusMm = radiusMm,
): readonly Capsule[] {
  const last = points.length - 1;
  const radiusAt = (index: number) => radiusMm + ((endRadiusMm - radiusMm) * index) / last;
  return points.slice(1).map((to, k) => ({ from: points[k], to, radiusMm: radiusAt(k), endRadiusMm: radiusAt(k + 1) }));
}

/** A chain of capsules through points: one shape for each segment, so that each has its own small box. */
export function tube(points: readonly PatientPoint[], radiusMm: number, endRadiusMm = radiusMm): readonly Shape[] {
  return segments(points, radiusMm, endRadiusMm).map((piece) =>
    capsule(piece.from, piece.to, piece.radiusMm, piece.endRadiusMm),
  );
}
