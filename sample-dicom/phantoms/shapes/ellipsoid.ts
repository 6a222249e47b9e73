// Ellipsoids and spheres, turned as wanted.
import type { PatientPoint, Vector3 } from '../../../native-free-core/geometry/index.ts';
import type { Shape } from './shape.ts';

export type Axes = readonly [Vector3, Vector3, Vector3];

export const patientAxes: Axes = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

export function sphere(centre: PatientPoint, radiusMm: number): Shape {
  return ellipsoid(centre, [radiusMm, radiusMm, radiusMm]);
}

/** `axes` are three unit vectors at right angles; `radiiMm` are counted along them. */
export function ellipsoid(centre: PatientPoint, radiiMm: Vector3, axes: Axes = patientAxes): Shape {
  const boxMm = ellipsoidBox(centre, radiiMm, axes);
  const depth = depthUnder(radiiMm);
  const [cx, cy, cz] = centre;
  if (axes === patientAxes) return { boxMm, depthMm: (x, y, z) => depth(x - cx, y - cy, z - cz) };
  const [[ax, ay, az], [bx, by, bz], [dx, dy, dz]] = axes;
  return {
    boxMm,
    depthMm(x, y, z) {
      const px = x - cx;
      const py = y - cy;
      const pz = z - cz;
      return depth(px * ax + py * ay + pz * az, px * bx + py * by + pz * bz, px * dx + py * dy + pz * dz);
    },
  };
}

/** Depth of a point told along the ellipsoid's own axes, from its centre. */
function depthUnder([a, b, c]: Vector3): Shape['depthMm'] {
  const smallest = Math.min(a, b, c);
  const perSmallest = 1 / smallest;
  const [a2, b2, c2] = [1 / (a * a), 1 / (b * b), 1 / (c * c)];
  return (x, y, z) => {
    const u2 = x * x * a2;
    const v2 = y * y * b2;
    const w2 = z * z * c2;
    const squared = u2 + v2 + w2;
    if (squared < 1e-6) return smallest;
    const q = Math.sqrt(squared);
    // First order distance to the surface: (1 − q) over the length of the gradient of q, which is `slope` / q.
    const slope = Math.sqrt(u2 * a2 + v2 * b2 + w2 * c2);
    // Deep inside, that would reach past the nearer walls: the smallest radius bounds it there.
    return q < 1 ? (1 - q) / (slope + (1 - q) * perSmallest) : ((1 - q) * q) / slope;
  };
}

function ellipsoidBox(centre: PatientPoint, radiiMm: Vector3, axes: Axes) {
  const half = (k: 0 | 1 | 2) => {
    const along = [axes[0][k] * radiiMm[0], axes[1][k] * radiiMm[1], axes[2][k] * radiiMm[2]];
    return Math.sqrt(along[0] * along[0] + along[1] * along[1] + along[2] * along[2]);
  };
  const [hx, hy, hz] = [half(0), half(1), half(2)];
  return {
    min: [centre[0] - hx, centre[1] - hy, centre[2] - hz],
    max: [centre[0] + hx, centre[1] + hy, centre[2] + hz],
  } as const;
}
