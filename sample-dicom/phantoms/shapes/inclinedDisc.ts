// Things cut by two planes that need not be parallel: the discs of a spine and the bodies between them.
import { dot, type PatientPoint, type Vector3 } from '../../../native-free-core/geometry/index.ts';
import { boxAround, type Shape } from './shape.ts';

export interface DiscPlane {
  readonly centreMm: PatientPoint;
  /** Unit vector towards the head. */
  readonly normal: Vector3;
  readonly thicknessMm: number;
}

export type DiscRadii = readonly [acrossMm: number, depthMm: number];

/** A flat disc, elliptical in its plane, everywhere as thick as the plane says. */
export function inclinedDisc(plane: DiscPlane, radiiMm: DiscRadii): Shape {
  const { centreMm, normal, thicknessMm } = plane;
  const offset = dot(centreMm, normal);
  const rim = ellipticalRim(radiiMm);
  return {
    boxMm: boxAround([centreMm], Math.max(...radiiMm) + thicknessMm / 2),
    depthMm(x, y, z) {
      const away = x * normal[0] + y * normal[1] + z * normal[2] - offset;
      const flat = thicknessMm / 2 - Math.abs(away);
      return Math.min(flat, rim(x - centreMm[0] - away * normal[0], y - centreMm[1] - away * normal[1]));
    },
  };
}

/** The bone between two discs: its end plates follow their planes, its waist is a little narrower. */
export function bodyBetween(below: DiscPlane, above: DiscPlane, radiiMm: DiscRadii): Shape {
  const belowOffset = dot(below.centreMm, below.normal) + below.thicknessMm / 2;
  const aboveOffset = dot(above.centreMm, above.normal) - above.thicknessMm / 2;
  const rim = ellipticalRim(radiiMm);
  return {
    boxMm: boxAround([below.centreMm, above.centreMm], Math.max(...radiiMm)),
    depthMm(x, y, z) {
      const up = x * below.normal[0] + y * below.normal[1] + z * below.normal[2] - belowOffset;
      const down = aboveOffset - (x * above.normal[0] + y * above.normal[1] + z * above.normal[2]);
      const t = Math.max(0, Math.min(1, up / Math.max(1, up + down)));
      const centreX = below.centreMm[0] + t * (above.centreMm[0] - below.centreMm[0]);
      const centreY = below.centreMm[1] + t * (above.centreMm[1] - below.centreMm[1]);
      const waist = 2.2 * (1 - (2 * t - 1) * (2 * t - 1));
      return Math.min(up, down, rim(x - centreX, y - centreY) - waist);
    },
  };
}

function ellipticalRim([across, deep]: DiscRadii): (x: number, y: number) => number {
  return (x, y) => {
    const u = x / across;
    const v = y / deep;
    const q = Math.sqrt(u * u + v * v);
    if (q < 1e-3) return Math.min(across, deep);
    return ((1 - q) * q) / Math.sqrt((u * u) / (across * across) + (v * v) / (deep * deep));
  };
}
