// The saved work as the archive gives it, read into the open work; and the open work as it is saved.
import type { ProblemRecord, Work } from '../../../native-free-core/contract/index.ts';
import { type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import type { OpenWork } from './openWorkDraft.ts';

export interface SavedWork {
  readonly work: OpenWork;
  readonly view: unknown;
}

export const engineVersion = '1';

export function newWork(studyInstanceUID: string): SavedWork {
  return {
    work: { recipe: { version: 1, engineVersion, studyInstanceUID, inputs: [], steps: [] }, undone: [] },
    view: undefined,
  };
}

/** Nothing saved yet is an empty work. */
export function readOpenWork(saved: Work | undefined, studyInstanceUID: string): Outcome<SavedWork, ProblemRecord> {
  if (saved === undefined) return succeed(newWork(studyInstanceUID));
  return succeed({
    work: { recipe: saved.recipe as OpenWork['recipe'], undone: saved.undone as OpenWork['undone'] },
    view: saved.view,
  });
}

export function writeOpenWork({ work, view }: SavedWork, revision: number): Omit<Work, 'savedAt'> {
  return { recipe: work.recipe, undone: [...work.undone], view, revision };
}
