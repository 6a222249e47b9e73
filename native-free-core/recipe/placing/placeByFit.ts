import { type PatientPoint, planeOfBestFit } from '../../geometry/index.ts';
import { type Outcome, succeed } from '../../outcome.ts';
import type { PlaneAxes } from '../step.ts';
import type { PlanePane } from '../workState.ts';
import { axesAcross } from './axesAcross.ts';
import { nearestPane } from './facing.ts';
import type { Placement } from './placement.ts';
import type { PlacingProblem } from './placingProblem.ts';

/** The plane nearest to four points or more. */
export function placeByFit(
  pointsMm: readonly PatientPoint[],
  from: PlaneAxes,
  asked?: PlanePane,
): Outcome<Placement, PlacingProblem> {
  const found = planeOfBestFit(pointsMm);
  if (!found.ok) return found;
  const { normal, pointMm, ...fit } = found.value;
  const pane = asked ?? nearestPane(normal);
  return succeed({ axes: axesAcross(normal, pane, from), centreMm: pointMm, pane, fit });
}
