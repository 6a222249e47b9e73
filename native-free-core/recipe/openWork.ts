// The open work: the recipe so far, and what was undone and can come back.
import { engineVersion } from './engineVersion.ts';
import type { Recipe, Step, StepTarget } from './step.ts';

export interface OpenWork {
  readonly recipe: Recipe;
  /** The next step to redo comes first. */
  readonly undone: readonly Step[];
}

/** No work saved yet: a recipe without steps on the study as it is. */
export function newRecipe(studyInstanceUID: string, inputs: Recipe['inputs']): Recipe {
  return { version: 1, engineVersion, studyInstanceUID, inputs, steps: [] };
}

/** Adjustments that go on: a second turn of the wheel changes the step of the first instead of adding one. */
const continuing: ReadonlySet<Step['kind']> = new Set(['displayedArea', 'crosshair', 'window', 'section']);

/**
 * Adds a decision; what was undone is given up. With `continues`, a displayed area, crosshair or window replaces the
 * step just before it when that is of the same kind, for the same pane.
 */
export function decide(work: OpenWork, step: Step, options: { readonly continues?: boolean } = {}): OpenWork {
  const { steps } = work.recipe;
  const last = steps.at(-1);
  const isContinued =
    options.continues === true &&
    continuing.has(step.kind) &&
    last !== undefined &&
    last.kind === step.kind &&
    isSameTarget(last.target, step.target);
  const kept = isContinued ? steps.slice(0, -1) : steps;
  return { recipe: { ...work.recipe, steps: [...kept, step] }, undone: [] };
}

export function undo(work: OpenWork): OpenWork {
  return goTo(work, work.recipe.steps.length - 1);
}

export function redo(work: OpenWork): OpenWork {
  return goTo(work, work.recipe.steps.length + 1);
}

/** The work with its first `count` steps in force, done and undone ones counted together; nothing is lost. */
export function goTo(work: OpenWork, count: number): OpenWork {
  const all = [...work.recipe.steps, ...work.undone];
  const kept = Math.max(0, Math.min(count, all.length));
  return { recipe: { ...work.recipe, steps: all.slice(0, kept) }, undone: all.slice(kept) };
}

function isSameTarget(a: StepTarget, b: StepTarget): boolean {
  return a.seriesInstanceUID === b.seriesInstanceUID && a.stack === b.stack && a.pane === b.pane;
}
