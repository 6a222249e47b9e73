// How a stack is laid out: as the last decision on it says, else as it opens by itself.
import type { PlannedStack } from '../../../native-free-core/contract/index.ts';
import type { Recipe, StackState } from '../../../native-free-core/recipe/index.ts';
import { canShowPlanes, opensAsPlanes } from './layoutOf.ts';
import type { Slot } from './placeView.ts';

/** Until the plan of the series is known it is not laid out as planes; without its curve, a curve's layout is planes. */
export function decidedLayout(
  recipe: Recipe,
  slot: Slot,
  stack: PlannedStack | undefined,
  hasCurve: boolean,
): StackState['layout'] {
  if (!canShowPlanes(stack)) return 'stack';
  const decided = recipe.steps.findLast(
    ({ kind, target }) =>
      kind === 'layout' && target.seriesInstanceUID === slot.seriesInstanceUID && target.stack === slot.stack,
  );
  if (decided?.kind !== 'layout') return opensAsPlanes(stack) ? 'planes' : 'stack';
  return decided.layout === 'curve' && !hasCurve ? 'planes' : decided.layout;
}
