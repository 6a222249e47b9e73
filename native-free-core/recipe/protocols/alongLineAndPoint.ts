// One axis along a line, one pane through a third landmark as well: the commissures with the midline, the heart's own axes.

import {
  cross,
  dot,
  norm,
  type PatientPoint,
  planeThroughPoints,
  scale,
  subtract,
  type Vector3,
} from '../../geometry/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import { completedAxes } from '../placing/completedAxes.ts';
import { axisOfPane, facing } from '../placing/facing.ts';
import type { Placement } from '../placing/placement.ts';
import type { PlacingProblem } from '../placing/placingProblem.ts';
import { initialAxes } from '../planeAxes.ts';
import type { PlaneAxes } from '../step.ts';
import type { ProtocolRule } from './protocolRule.ts';

type Rule = Extract<ProtocolRule, { kind: 'lineAndPoint' }>;

export function alongLineAndPoint(
  { line: [first, second], along, third, plane }: Rule,
  pointsMm: readonly PatientPoint[],
): Outcome<Pick<Placement, 'axes' | 'leverMm'>, PlacingProblem> {
  const through = planeThroughPoints(pointsMm[first], pointsMm[second], pointsMm[third]);
  if (!through.ok) return through;
  const line = subtract(pointsMm[second], pointsMm[first]);
  if (dot(line, initialAxes[along]) < 0) {
    const kind = along === 'left' ? 'sidesSwapped' : 'frontBackSwapped';
    return fail({ kind, first: first + 1, second: second + 1 });
  }
  const asideMm = norm(cross(line, subtract(pointsMm[third], pointsMm[first]))) / norm(line);
  const leverMm = Math.min(norm(line), asideMm);
  const axes = axesOf(along, scale(line, 1 / norm(line)), axisOfPane[plane], facing(through.value.normal, plane));
  return succeed({ axes, leverMm });
}

function axesOf(along: keyof PlaneAxes, way: Vector3, across: keyof PlaneAxes, normal: Vector3): PlaneAxes {
  const two: Partial<PlaneAxes> = { [along]: way, [across]: normal };
  const { left, posterior, head } = two;
  if (left && posterior) return completedAxes({ left, posterior });
  if (left && head) return completedAxes({ left, head });
  return completedAxes({ posterior: posterior ?? way, head: head ?? normal });
}
