// A saved recipe, from whoever wrote it: migrated step by step to this version, checked, or refused with the reason.
import { z } from 'zod';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { migrations } from './migrations.ts';
import type { OpenWork } from './openWork.ts';
import type { RecipeProblem } from './recipeProblem.ts';
import type { Recipe } from './step.ts';
import { stepShape, uid } from './stepShape.ts';

/** The version that this program writes: one more than the migrations that lead to it. */
const currentVersion = migrations.length + 1;

const steps = z.array(stepShape).max(10_000);

const recipeShape = z.strictObject({
  version: z.literal(1),
  engineVersion: z.string().max(100),
  studyInstanceUID: uid,
  inputs: z.array(z.strictObject({ sopInstanceUID: uid, sha256: z.string().regex(/^[0-9a-f]{64}$/) })).max(1_000_000),
  steps,
}) satisfies z.ZodType<Recipe>;

/** `json`: the parsed JSON of a recipe of any version up to this program's. Never throws. */
export function readRecipe(json: unknown): Outcome<Recipe, RecipeProblem> {
  const version = z.looseObject({ version: z.number().int().min(1) }).safeParse(json);
  if (!version.success) return unreadable(version.error);
  const found = version.data.version;
  if (found > currentVersion) return fail({ kind: 'recipeNewer', found, supported: currentVersion });
  const migrated = migrations.slice(found - 1).reduce<unknown>((older, migrate) => migrate(older), json);
  const recipe = recipeShape.safeParse(migrated);
  return recipe.success ? succeed(recipe.data) : unreadable(recipe.error);
}

/** A saved work: its recipe, and the undone steps of the same version. */
export function readOpenWork(json: { recipe?: unknown; undone?: unknown }): Outcome<OpenWork, RecipeProblem> {
  const recipe = readRecipe(json.recipe);
  if (!recipe.ok) return recipe;
  const undone = z.looseObject({ undone: steps.default([]) }).safeParse(json);
  return undone.success ? succeed({ recipe: recipe.value, undone: undone.data.undone }) : unreadable(undone.error);
}

function unreadable(error: z.ZodError): { readonly ok: false; readonly problem: RecipeProblem } {
  const { path, message } = error.issues[0];
  return fail({ kind: 'recipeUnreadable', path: path.join('.'), reason: message });
}
