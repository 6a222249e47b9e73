// The axes that put one pane across a given normal, and turn the two others no more than that takes.
import { dot, norm, scale, subtract, type Vector3 } from '../../geometry/index.ts';
import type { PlaneAxes } from '../step.ts';
import type { PlanePane } from '../workState.ts';
import { completedAxes } from './completedAxes.ts';
import { facing } from './facing.ts';

/** An axis this near to the normal (sine of their angle) cannot be kept in the plane: the other one is. */
const leastSine = 0.2;

/**
 * `from`: the axes as they are now. Of the two that lie in the plane, the one that keeps the picture upright stays as near
 * to where it was as the plane allows.
 */
export function axesAcross(normal: Vector3, pane: PlanePane, from: PlaneAxes): PlaneAxes {
  const across = facing(normal, pane);
  switch (pane) {
    case 'axial': {
      const left = within(across, from.left);
      return completedAxes({ head: across, ...(left ? { left } : { posterior: certain(across, from.posterior) }) });
    }
    case 'coronal': {
      const left = within(across, from.left);
      return completedAxes({ posterior: across, ...(left ? { left } : { head: certain(across, from.head) }) });
    }
    case 'sagittal': {
      const posterior = within(across, from.posterior);
      return completedAxes({ left: across, ...(posterior ? { posterior } : { head: certain(across, from.head) }) });
    }
  }
}

/** The unit vector within the plane that is nearest to `way`; undefined where the plane lies across it. */
function within(across: Vector3, way: Vector3): Vector3 | undefined {
  const inPlane = subtract(way, scale(across, dot(way, across)));
  const sine = norm(inPlane);
  return sine < leastSine ? undefined : scale(inPlane, 1 / sine);
}

/** One of two axes at right angles always lies far enough from the normal. */
function certain(across: Vector3, way: Vector3): Vector3 {
  return within(across, way) ?? way;
}
