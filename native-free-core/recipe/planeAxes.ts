// The directions of the linked planes: the patient's own at first, then as the person turns them.
// For the hands of a person only: what a step keeps is the turned directions, so no sine enters a replay.
import { cross, dot, normalise, rotateAbout, scale, subtract, type Vector3 } from '../geometry/index.ts';
import type { PlaneAxes } from './step.ts';

/** LPS: to the patient's left, to the back, to the head. */
export const initialAxes: PlaneAxes = { left: [1, 0, 0], posterior: [0, 1, 0], head: [0, 0, 1] };

/**
 * The axes turned in one pane by `angleDeg`, clockwise as that pane is seen: the pane turned in stays where it is, the
 * two others become oblique. Re-orthonormalised, so that a hundred turns do not skew them.
 */
export function turnAxes(axes: PlaneAxes, about: 'axial' | 'coronal' | 'sagittal', angleDeg: number): PlaneAxes {
  const normal = normalOf(axes, about);
  return orthonormal({
    left: rotateAbout(axes.left, normal, angleDeg),
    posterior: rotateAbout(axes.posterior, normal, angleDeg),
    head: rotateAbout(axes.head, normal, angleDeg),
  });
}

/** Row × column direction of a pane: into the screen. */
function normalOf(axes: PlaneAxes, about: 'axial' | 'coronal' | 'sagittal'): Vector3 {
  if (about === 'axial') return axes.head;
  return about === 'coronal' ? axes.posterior : scale(axes.left, -1);
}

function orthonormal(axes: PlaneAxes): PlaneAxes {
  const head = normalise(axes.head);
  const left = normalise(subtract(axes.left, scale(head, dot(axes.left, head))));
  return { left, posterior: cross(head, left), head };
}
