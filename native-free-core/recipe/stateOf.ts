// The state that a recipe stands for: the fold of its steps.
import { applyStep } from './applyStep.ts';
import type { Recipe } from './step.ts';
import { initialState, type WorkState } from './workState.ts';

/** The state after the first `upTo` steps; all of them by default. */
export function stateOf(recipe: Recipe, upTo = recipe.steps.length): WorkState {
  return recipe.steps.slice(0, upTo).reduce(applyStep, initialState);
}
