// What a person has changed of an exam and is not saved yet, against what is saved.
import type { ExamRecord, ExamState, ExamUpdate } from '../../native-free-core/contract/index.ts';

export interface ExamDraft {
  readonly state: ExamState;
  readonly request: string;
  readonly prescriber: string;
  readonly notes: string;
}

export function draftOf({ state, request, prescriber, notes }: ExamDraft): ExamDraft {
  return { state, request, prescriber, notes };
}

/** Only what differs travels, so that a field that was not touched never overwrites what another person typed. */
export function updateOf(draft: ExamDraft, saved: ExamRecord, revision: number): ExamUpdate {
  const update: ExamUpdate = { revision };
  if (draft.state !== saved.state) update.state = draft.state;
  if (draft.request !== saved.request) update.request = draft.request;
  if (draft.prescriber !== saved.prescriber) update.prescriber = draft.prescriber;
  if (draft.notes !== saved.notes) update.notes = draft.notes;
  return update;
}
