// Three right-handed axes from two of them.
import { cross, type Vector3 } from '../../geometry/index.ts';
import type { PlaneAxes } from '../step.ts';

/** Two unit vectors at right angles, each by the name of its axis. */
export type TwoAxes =
  | { readonly left: Vector3; readonly posterior: Vector3; readonly head?: undefined }
  | { readonly left: Vector3; readonly head: Vector3; readonly posterior?: undefined }
  | { readonly posterior: Vector3; readonly head: Vector3; readonly left?: undefined };

export function completedAxes(two: TwoAxes): PlaneAxes {
  if (two.head === undefined) return { ...two, head: cross(two.left, two.posterior) };
  if (two.posterior === undefined) return { ...two, posterior: cross(two.head, two.left) };
  return { ...two, left: cross(two.posterior, two.head) };
}
