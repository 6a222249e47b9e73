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
  const [cx, cy, cz] = centre;
  const [a, b, c] = radiiMm;
  const [[ax, ay, az], [bx, by, bz], [dx, dy, dz]] = axes;
  const smallest = Math.min(a, b, c);
  return {
    boxMm: ellipsoidBox(centre, radiiMm, axes),
    depthMm(x, y, z) {
      const px = x - cx;
      const py = y - cy;
      const pz = z - cz;
      const u = (px * ax + py * ay + pz * az) / a;
      const v = (px * bx + py * by + pz * bz) / b;
      const w = (px * dx + py * dy + pz * dz) / c;
      const squared = u * u + v * v + w * w;
      if (squared < 1e-6) return smallest;
      const q = Math.sqrt(squared);
      // First order distance to the surface: (1 − q) over the length of the gradient of q.
      const gradient = Math.sqrt((u * u) / (a * a) + (v * v) / (b * b) + (w * w) / (c * c)) / q;
      // Deep inside, that would reach past the nearer walls: the smallest radius bounds it there.
      return q < 1 ? (1 - q) / (q * gradient + (1 - q) / smallest) : (1 - q) / gradient;
    },
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
