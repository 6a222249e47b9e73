import { type PatientPoint, planeThroughPoints } from '../../geometry/index.ts';
import { type Outcome, succeed } from '../../outcome.ts';
import type { PlaneAxes } from '../step.ts';
import type { PlanePane } from '../workState.ts';
import { axesAcross } from './axesAcross.ts';
import { nearestPane } from './facing.ts';
import type { Placement } from './placement.ts';
import type { PlacingProblem } from './placingProblem.ts';

/** The plane through three landmarks, for the pane that was asked for or else the nearest one. */
export function placeThroughThree(
  [a, b, c]: readonly [PatientPoint, PatientPoint, PatientPoint],
  from: PlaneAxes,
  asked?: PlanePane,
): Outcome<Placement, PlacingProblem> {
  const found = planeThroughPoints(a, b, c);
  if (!found.ok) return found;
  const { normal, pointMm, leverMm } = found.value;
  const pane = asked ?? nearestPane(normal);
  return succeed({ axes: axesAcross(normal, pane, from), centreMm: pointMm, pane, leverMm });
}
