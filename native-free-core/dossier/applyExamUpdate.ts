// A change of an exam's record gives a new version, or says why it may not be made.
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { DossierProblem } from './dossierProblem.ts';
import type { ExamRecord, ExamState } from './examRecord.ts';
import { nextStates } from './nextStates.ts';

export interface ExamUpdate {
  /** The revision that the writer had read. */
  readonly revision: number;
  readonly state?: ExamState;
  readonly request?: string;
  readonly prescriber?: string;
  readonly notes?: string;
}

/**
 * The next version of a record. `savedAt` is given in: this room has no clock.
 * Problems: `staleRevision` when another version was saved since; `stateNotAllowed` for a move that does not exist.
 */
export function applyExamUpdate(
  record: ExamRecord,
  update: ExamUpdate,
  savedAt: string,
): Outcome<ExamRecord, DossierProblem> {
  if (update.revision !== record.revision) {
    return fail({
      kind: 'staleRevision',
      given: update.revision,
      current: record.revision,
      savedAt: record.savedAt,
    });
  }
  const to = update.state ?? record.state;
  if (to !== record.state && !nextStates(record.state).includes(to)) {
    return fail({ kind: 'stateNotAllowed', from: record.state, to, allowed: nextStates(record.state) });
  }
  return succeed({
    ...record,
    state: to,
    request: update.request ?? record.request,
    prescriber: update.prescriber ?? record.prescriber,
    notes: update.notes ?? record.notes,
    revision: record.revision + 1,
    savedAt,
  });
}
