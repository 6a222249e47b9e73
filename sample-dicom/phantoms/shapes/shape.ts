// A body in space, told by how deep a point lies under its surface. LPS millimetres, as PS3.3 C.7.6.2.1.1.
import type { PatientPoint } from '../../../native-free-core/geometry/index.ts';

/** A box along the axes that holds the whole shape: [min, max] of x, y and z, in millimetres. */
export interface Box {
  readonly min: PatientPoint;
  readonly max: PatientPoint;
}

export interface Shape {
  readonly boxMm: Box;
  /** Millimetres under the surface: positive inside, negative outside; true near the surface, a guess far from it. */
  readonly depthMm: (x: number, y: number, z: number) => number;
}

/** A box that is everywhere: for shapes without an end, which only make sense in an intersection. */
export const everywhere: Box = { min: [-1e6, -1e6, -1e6], max: [1e6, 1e6, 1e6] };

export function boxAround(points: readonly PatientPoint[], marginMm: number): Box {
  const along = (axis: 0 | 1 | 2) => points.map((point) => point[axis]);
  const low = (axis: 0 | 1 | 2) => Math.min(...along(axis)) - marginMm;
  const high = (axis: 0 | 1 | 2) => Math.max(...along(axis)) + marginMm;
  return { min: [low(0), low(1), low(2)], max: [high(0), high(1), high(2)] };
}
