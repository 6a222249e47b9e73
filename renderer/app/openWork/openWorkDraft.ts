// STAND-IN until native-free-core/recipe has landed
import type { Recipe, Step } from '../../../native-free-core/recipe/index.ts';

export interface OpenWork {
  readonly recipe: Recipe;
  readonly undone: readonly Step[];
}
export function decide({ recipe }: OpenWork, step: Step, options?: { continues?: boolean }): OpenWork {
  const steps = options?.continues ? recipe.steps.slice(0, -1) : recipe.steps;
  return { recipe: { ...recipe, steps: [...steps, step] }, undone: [] };
}
export function undo({ recipe, undone }: OpenWork): OpenWork {
  const last = recipe.steps.at(-1);
  if (last === undefined) return { recipe, undone };
  return { recipe: { ...recipe, steps: recipe.steps.slice(0, -1) }, undone: [last, ...undone] };
}
export function redo({ recipe, undone }: OpenWork): OpenWork {
  const [next, ...rest] = undone;
  if (next === undefined) return { recipe, undone };
  return { recipe: { ...recipe, steps: [...recipe.steps, next] }, undone: rest };
}
export function goTo(work: OpenWork, index: number): OpenWork {
  let now = work;
  while (now.recipe.steps.length > index) now = undo(now);
  while (now.recipe.steps.length < index && now.undone.length > 0) now = redo(now);
  return now;
}
