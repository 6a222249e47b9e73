// Landmarks of the right and of the left: the axial plane that holds both sides, the sagittal at right angles to the way
// across. What leans or is turned in the head is made straight.

import {
  add,
  cross,
  dot,
  norm,
  normalise,
  type PatientPoint,
  planeThroughPoints,
  scale,
  subtract,
} from '../../geometry/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import { completedAxes } from '../placing/completedAxes.ts';
import type { Placement } from '../placing/placement.ts';
import type { PlacingProblem } from '../placing/placingProblem.ts';
import { initialAxes } from '../planeAxes.ts';
import type { ProtocolRule } from './protocolRule.ts';

type Rule = Extract<ProtocolRule, { kind: 'symmetricPairs' }>;

/** The axial's normal lies across the mean way to the left and the mean way to the back. */
export function throughPairs(
  { right, left }: Rule,
  pointsMm: readonly PatientPoint[],
): Outcome<Pick<Placement, 'axes' | 'leverMm'>, PlacingProblem> {
  for (const end of [0, 1] as const) {
    const across = subtract(pointsMm[left[end]], pointsMm[right[end]]);
    if (dot(across, initialAxes.left) < 0) return swapped('sidesSwapped', right[end], left[end]);
  }
  for (const [front, back] of [right, left]) {
    if (dot(subtract(pointsMm[back], pointsMm[front]), initialAxes.posterior) < 0) {
      return swapped('frontBackSwapped', front, back);
    }
  }
  const middle = (one: number, other: number) => scale(add(pointsMm[one], pointsMm[other]), 0.5);
  const toBack = subtract(middle(right[1], left[1]), middle(right[0], left[0]));
  const toLeft = subtract(middle(left[0], left[1]), middle(right[0], right[1]));
  const sides = planeThroughPoints(middle(right[0], left[0]), middle(right[1], left[1]), middle(left[0], left[1]));
  if (!sides.ok) return sides;
  const head = normalise(cross(toLeft, toBack));
  return succeed({
    axes: completedAxes({ left: normalise(toLeft), head }),
    leverMm: Math.min(norm(toBack), norm(toLeft)),
  });
}

function swapped(kind: 'sidesSwapped' | 'frontBackSwapped', first: number, second: number) {
  return fail({ kind, first: first + 1, second: second + 1 });
}
