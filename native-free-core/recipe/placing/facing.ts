// Which way a plane's axis points, and which pane a plane is for.
import { dot, scale, type Vector3 } from '../../geometry/index.ts';
import { initialAxes } from '../planeAxes.ts';
import type { PlaneAxes } from '../step.ts';
import type { PlanePane } from '../workState.ts';

/** The axis that each pane lies across. */
export const axisOfPane = { axial: 'head', coronal: 'posterior', sagittal: 'left' } as const satisfies Record<
  PlanePane,
  keyof PlaneAxes
>;

/**
 * A normal, turned about if need be so that the pane keeps the radiological convention: axial seen from the feet, coronal
 * from the front, sagittal from the left. Across its own way there is none: the first component that is not 0 decides.
 */
export function facing(normal: Vector3, pane: PlanePane): Vector3 {
  const along = dot(normal, initialAxes[axisOfPane[pane]]);
  const decisive = along !== 0 ? along : (normal.find((component) => component !== 0) ?? 1);
  return decisive < 0 ? scale(normal, -1) : normal;
}

/** The pane whose axis of the patient is nearest to the normal; the axial one first, then the coronal. */
export function nearestPane(
  normal: Vector3,
  among: readonly PlanePane[] = ['axial', 'coronal', 'sagittal'],
): PlanePane {
  const along = (pane: PlanePane) => Math.abs(dot(normal, initialAxes[axisOfPane[pane]]));
  return among.reduce((best, pane) => (along(pane) > along(best) ? pane : best));
}
