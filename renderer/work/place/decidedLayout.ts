// How a stack is laid out: as the last decision on it says, else as it opens by itself.
import type { PlannedStack } from '../../../native-free-core/contract/index.ts';
import type { Recipe } from '../../../native-free-core/recipe/index.ts';
import { canShowPlanes, opensAsPlanes } from './layoutOf.ts';
import type { Slot } from './placeView.ts';

/** Until the plan of the series is known it is not laid out as planes. */
export function showsPlanes(recipe: Recipe, slot: Slot, stack: PlannedStack | undefined): boolean {
  if (!canShowPlanes(stack)) return false;
  const decided = recipe.steps.findLast(
    ({ kind, target }) =>
      kind === 'layout' && target.seriesInstanceUID === slot.seriesInstanceUID && target.stack === slot.stack,
  );
  return decided?.kind === 'layout' ? decided.layout === 'planes' : opensAsPlanes(stack);
}
