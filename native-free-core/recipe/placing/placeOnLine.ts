// A line drawn in one pane gives the plane through it at right angles to that pane: the plane of a disc, from the sagittal.

import { add, coincidence, cross, dot, norm, type PatientPoint, scale, subtract } from '../../geometry/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { PlaneAxes } from '../step.ts';
import { type PlanePane, planePanes } from '../workState.ts';
import { axesAcross } from './axesAcross.ts';
import { axisOfPane, nearestPane } from './facing.ts';
import type { Placement } from './placement.ts';
import type { PlacingProblem } from './placingProblem.ts';

/** Shorter than this, in mm, a line seen in its pane has no sure way. */
const shortestMm = 1;

/** `across`: the pane that the line is drawn in. It stays where it is; what lies behind or before it is left out. */
export function placeOnLine(
  [a, b]: readonly [PatientPoint, PatientPoint],
  across: PlanePane,
  from: PlaneAxes,
  asked?: PlanePane,
): Outcome<Placement, PlacingProblem> {
  const tooNear = coincidence([a, b]);
  if (tooNear) return fail(tooNear);
  if (asked === across) return fail({ kind: 'planeInItsOwnPane', pane: across });
  const axis = from[axisOfPane[across]];
  const line = subtract(b, a);
  const drawn = subtract(line, scale(axis, dot(line, axis)));
  const lengthMm = norm(drawn);
  if (lengthMm < shortestMm) return fail({ kind: 'lineEndOn', pane: across, lengthMm });
  const normal = scale(cross(drawn, axis), 1 / lengthMm);
  const others = planePanes.filter((each) => each !== across);
  const pane = asked ?? nearestPane(normal, others);
  const centreMm = scale(add(a, b), 0.5);
  return succeed({ axes: axesAcross(normal, pane, from), centreMm, pane, leverMm: lengthMm });
}
