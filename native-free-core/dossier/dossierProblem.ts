// What can be wrong with a change of the dossier.
import type { ExamState } from './examRecord.ts';

export type DossierProblem =
  | {
      /** Someone else saved since this person read: nothing was written. */
      readonly kind: 'staleRevision';
      readonly given: number;
      readonly current: number;
      readonly savedAt: string;
    }
  | {
      readonly kind: 'stateNotAllowed';
      readonly from: ExamState;
      readonly to: ExamState;
      readonly allowed: readonly ExamState[];
    };
