// Bodies that a ray enters once and leaves once: the length between is known in closed form (quadratic equations only).
import { dot, normalise, type PatientPoint, subtract, type Vector3 } from '../../native-free-core/geometry/index.ts';
import { type Box, boxAround } from '../phantoms/shapes/shape.ts';

/** A ray from the source; at 0 it is in the source, at 1 on the detector. Filled anew for each pixel. */
export interface Ray {
  readonly source: PatientPoint;
  dx: number;
  dy: number;
  dz: number;
}

/** Where a ray is inside: from `enter` to `leave`; empty when leave ≤ enter. */
export interface Passage {
  enter: number;
  leave: number;
}

export interface Solid {
  readonly boxMm: Box;
  readonly pass: (ray: Ray, passage: Passage) => void;
}

export type Axes = readonly [Vector3, Vector3, Vector3];

const straight: Axes = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

export function ball(centre: PatientPoint, radiusMm: number): Solid {
  return egg(centre, [radiusMm, radiusMm, radiusMm]);
}

/** An ellipsoid. */
export function egg(centre: PatientPoint, radiiMm: Vector3, axes: Axes = straight): Solid {
  const rows = axes.map((axis, k) => axis.map((value) => value / radiiMm[k]));
  return {
    boxMm: boxAround([centre], Math.max(...radiiMm)),
    pass({ source, dx, dy, dz }, passage) {
      const px = source[0] - centre[0];
      const py = source[1] - centre[1];
      const pz = source[2] - centre[2];
      let [a, b, c] = [0, 0, -1];
      for (let k = 0; k < 3; k++) {
        const row = rows[k];
        const p = row[0] * px + row[1] * py + row[2] * pz;
        const d = row[0] * dx + row[1] * dy + row[2] * dz;
        a += d * d;
        b += p * d;
        c += p * p;
      }
      solve(a, b, c, passage);
    },
  };
}

/** A rod with round ends. */
export function rod(from: PatientPoint, to: PatientPoint, radiusMm: number): Solid {
  const between = subtract(to, from);
  const axis = normalise(between);
  const length = dot(between, axis);
  const foot = dot(from, axis);
  const ends = [ball(from, radiusMm), ball(to, radiusMm)];
  const end: Passage = { enter: 0, leave: 0 };
  return {
    boxMm: boxAround([from, to], radiusMm),
    pass(ray, passage) {
      passCylinder(ray, from, axis, radiusMm, passage);
      const { source } = ray;
      const start = source[0] * axis[0] + source[1] * axis[1] + source[2] * axis[2] - foot;
      clip(passage, start, ray.dx * axis[0] + ray.dy * axis[1] + ray.dz * axis[2], length);
      for (const cap of ends) {
        cap.pass(ray, end);
        if (end.leave <= end.enter) continue;
        // The rod is convex: what both parts cover together is one piece.
        const isEmpty = passage.leave <= passage.enter;
        passage.enter = isEmpty ? end.enter : Math.min(passage.enter, end.enter);
        passage.leave = isEmpty ? end.leave : Math.max(passage.leave, end.leave);
      }
    },
  };
}

export function rods(points: readonly PatientPoint[], radiusMm: number): readonly Solid[] {
  return points.slice(1).map((to, k) => rod(points[k], to, radiusMm));
}

function passCylinder(ray: Ray, on: PatientPoint, axis: Vector3, radiusMm: number, passage: Passage): void {
  const { source, dx, dy, dz } = ray;
  const px = source[0] - on[0];
  const py = source[1] - on[1];
  const pz = source[2] - on[2];
  const pAlong = px * axis[0] + py * axis[1] + pz * axis[2];
  const dAlong = dx * axis[0] + dy * axis[1] + dz * axis[2];
  const a = dx * dx + dy * dy + dz * dz - dAlong * dAlong;
  const b = px * dx + py * dy + pz * dz - pAlong * dAlong;
  const c = px * px + py * py + pz * pz - pAlong * pAlong - radiusMm * radiusMm;
  solve(a, b, c, passage);
}

/** a·t² + 2·b·t + c ≤ 0 between its roots, kept between source and detector. */
export function solve(a: number, b: number, c: number, passage: Passage): void {
  const discriminant = b * b - a * c;
  if (discriminant <= 0 || a === 0) {
    passage.enter = 0;
    passage.leave = 0;
    return;
  }
  const root = Math.sqrt(discriminant);
  passage.enter = Math.max(0, (-b - root) / a);
  passage.leave = Math.min(1, (-b + root) / a);
}

/** Keeps of a passage where 0 ≤ start + t·slope ≤ length. */
export function clip(passage: Passage, start: number, slope: number, length: number): void {
  if (slope === 0) {
    if (start < 0 || start > length) passage.leave = passage.enter;
    return;
  }
  const first = -start / slope;
  const second = (length - start) / slope;
  passage.enter = Math.max(passage.enter, Math.min(first, second));
  passage.leave = Math.min(passage.leave, Math.max(first, second));
}
