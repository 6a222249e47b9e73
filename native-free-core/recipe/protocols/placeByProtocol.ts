// The planes that the landmarks of a protocol make, by its rule.

import { add, coincidence, norm, type PatientPoint, scale, subtract } from '../../geometry/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import { axesAcross } from '../placing/axesAcross.ts';
import type { Placement } from '../placing/placement.ts';
import { placeOnLine } from '../placing/placeOnLine.ts';
import { placeThroughThree } from '../placing/placeThroughThree.ts';
import type { PlacingProblem } from '../placing/placingProblem.ts';
import type { PlaneAxes } from '../step.ts';
import { alongLineAndPoint } from './alongLineAndPoint.ts';
import type { PlaneProtocol } from './planeProtocols.ts';
import { throughPairs } from './throughPairs.ts';

type Found = Outcome<Pick<Placement, 'axes' | 'leverMm'>, PlacingProblem>;

/** `from`: the axes as they are now; what the rule leaves free stays as near to them as it can. */
export function placeByProtocol(
  protocol: PlaneProtocol,
  pointsMm: readonly PatientPoint[],
  from: PlaneAxes,
): Outcome<Placement, PlacingProblem> {
  const wanted = protocol.landmarks.length;
  if (pointsMm.length < wanted) return fail({ kind: 'tooFewPoints', found: pointsMm.length, wanted });
  const found = axesOf(protocol, pointsMm, from);
  if (!found.ok) return found;
  const { axes, leverMm } = found.value;
  const middle = (protocol.centre ?? pointsMm.map((_, index) => index)).map((index) => pointsMm[index]);
  const centreMm = scale(middle.reduce(add), 1 / middle.length);
  return succeed({ axes, centreMm, pane: protocol.pane, leverMm });
}

function axesOf({ rule, pane }: PlaneProtocol, pointsMm: readonly PatientPoint[], from: PlaneAxes): Found {
  switch (rule.kind) {
    case 'throughThree': {
      const [a, b, c] = rule.points;
      return placeThroughThree([pointsMm[a], pointsMm[b], pointsMm[c]], from, pane);
    }
    case 'lineAndAxis': {
      const [a, b] = rule.line;
      return placeOnLine([pointsMm[a], pointsMm[b]], rule.across, from, pane);
    }
    case 'perpendicularToLine': {
      const [a, b] = rule.line.map((index) => pointsMm[index]);
      const tooNear = coincidence([a, b]);
      if (tooNear) return fail(tooNear);
      const line = subtract(b, a);
      const leverMm = norm(line);
      return succeed({ axes: axesAcross(scale(line, 1 / leverMm), rule.of, from), leverMm });
    }
    case 'lineAndPoint':
      return alongLineAndPoint(rule, pointsMm);
    case 'symmetricPairs':
      return throughPairs(rule, pointsMm);
  }
}
