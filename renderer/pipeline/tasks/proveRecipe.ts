// The bytes that a frame shows before any zoom, by the very function that Node and the command line use, as a hash.
import { fail, type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import { frameAt, type TaskContext, volumeOf } from '../../../native-free-core/pipeline/index.ts';
import {
  type FileDisplay,
  type Recipe,
  type RecipeProblem,
  type RecipeSource,
  runRecipe,
  type StepTarget,
} from '../../../native-free-core/recipe/index.ts';

export interface ProveArgument {
  readonly seriesKey: string;
  readonly recipe: Recipe;
  readonly target: StepTarget;
  readonly file: FileDisplay;
  /** Index of the stored frame, for a stack. */
  readonly slice: number;
}

/** SHA-256 of the RGBA bytes, in hexadecimal. */
export async function proveRecipe(
  { seriesKey, recipe, target, file, slice }: ProveArgument,
  context: TaskContext,
): Promise<Outcome<string, RecipeProblem | { readonly kind: 'volumeNotHere' }>> {
  const series = context.series(seriesKey);
  const volume = series && volumeOf(series, target.stack);
  const frame = series && frameAt(series.stacks[target.stack], slice);
  const source: RecipeSource | undefined =
    target.pane === 'stack' ? frame && { kind: 'stack', frame, file } : volume && { kind: 'volume', volume, file };
  if (!source) return fail({ kind: 'volumeNotHere' });
  const picture = runRecipe(recipe, target, source);
  if (!picture.ok) return picture;
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(picture.value.rgba));
  return succeed(Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''));
}
