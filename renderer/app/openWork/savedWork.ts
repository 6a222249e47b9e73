// The saved work as the archive gives it, read into the open work; and the open work as it is saved.
import type { ProblemRecord, Work } from '../../../native-free-core/contract/index.ts';
import { fail, type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import { newRecipe, type OpenWork, readOpenWork } from '../../../native-free-core/recipe/index.ts';

export interface SavedWork {
  readonly work: OpenWork;
  /** What is open and where: given back as it was, never undone. */
  readonly view: unknown;
}

export function newWork(studyInstanceUID: string): SavedWork {
  return { work: { recipe: newRecipe(studyInstanceUID, []), undone: [] }, view: undefined };
}

/** Nothing saved yet is an empty work; a work that cannot be read is a problem, never an empty one. */
export function readSavedWork(saved: Work | undefined, studyInstanceUID: string): Outcome<SavedWork, ProblemRecord> {
  if (saved === undefined) return succeed(newWork(studyInstanceUID));
  const work = readOpenWork(saved);
  return work.ok ? succeed({ work: work.value, view: saved.view }) : fail({ ...work.problem });
}

export function writeSavedWork({ work, view }: SavedWork, revision: number): Omit<Work, 'savedAt'> {
  return { recipe: work.recipe, undone: [...work.undone], view, revision };
}
