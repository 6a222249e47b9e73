// The header of a recipe names the stored objects that its steps stand on, with their hashes. They are learnt series by
// series, when the first step on a series is decided: a study of a thousand images need not be read to be opened.
import type { SeriesPlan } from '../../../native-free-core/contract/index.ts';
import type { Recipe } from '../../../native-free-core/recipe/index.ts';

/** The series that steps stand on and whose plan was not read yet. */
export function uncoveredSeries(recipe: Recipe, covered: ReadonlySet<string>): readonly string[] {
  const named = new Set(recipe.steps.map((step) => step.target.seriesInstanceUID));
  return [...named].filter((uid) => !covered.has(uid));
}

/** The recipe with the inputs of one more series; the same record when it had them all. */
export function coverSeries(recipe: Recipe, inputs: SeriesPlan['inputs']): Recipe {
  const known = new Set(recipe.inputs.map(({ sopInstanceUID }) => sopInstanceUID));
  const added = inputs.filter(({ sopInstanceUID }) => !known.has(sopInstanceUID));
  return added.length === 0 ? recipe : { ...recipe, inputs: [...recipe.inputs, ...added] };
}
