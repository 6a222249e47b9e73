// How the phantom lies in the scanner: its own axes and origin, told in patient space. A head is rarely straight.
import {
  add,
  cross,
  dot,
  normalise,
  type PatientPoint,
  type Plane,
  scale,
  subtract,
  type Vector3,
} from '../../native-free-core/geometry/index.ts';
import type { Axes } from './shapes/ellipsoid.ts';

export interface Pose {
  readonly originMm: PatientPoint;
  /** The phantom's x, y and z as unit vectors of patient space. */
  readonly axes: Axes;
}

/** A pose from the way the phantom's left goes and roughly where its head points. */
export function poseAlong(originMm: PatientPoint, left: Vector3, upwards: Vector3): Pose {
  const x = normalise(left);
  const y = normalise(cross(upwards, x));
  return { originMm, axes: [x, y, cross(x, y)] };
}

export function phantomToPatient(pose: Pose, point: Vector3): PatientPoint {
  return add(pose.originMm, directionToPatient(pose, point));
}

export function directionToPatient(pose: Pose, direction: Vector3): Vector3 {
  const [x, y, z] = pose.axes;
  return add(add(scale(x, direction[0]), scale(y, direction[1])), scale(z, direction[2]));
}

/** The same plane, told in the phantom's own axes. */
export function planeToPhantom(pose: Pose, plane: Plane): Plane {
  const turn = (v: Vector3): Vector3 => [dot(v, pose.axes[0]), dot(v, pose.axes[1]), dot(v, pose.axes[2])];
  return {
    ...plane,
    originMm: turn(subtract(plane.originMm, pose.originMm)),
    rowDirection: turn(plane.rowDirection),
    columnDirection: turn(plane.columnDirection),
  };
}
