// The record of one exam in the patient's dossier: its state, the request (bon de demande) and the notes.

/** To process, processed, archived («à traiter», «traité», «archivé»). */
export type ExamState = 'toProcess' | 'processed' | 'archived';

/** One version of an exam's record. Versions are kept for ever: a change is a new version, never an overwriting. */
export interface ExamRecord {
  readonly studyInstanceUID: string;
  readonly state: ExamState;
  /** The request: free text. */
  readonly request: string;
  readonly prescriber: string;
  readonly notes: string;
  /** 0 for an exam about which nothing was written yet, then 1, 2, … */
  readonly revision: number;
  /** ISO 8601 UTC; empty at revision 0. */
  readonly savedAt: string;
}

/** What an exam's record is before anything was written. */
export function newExamRecord(studyInstanceUID: string): ExamRecord {
  return { studyInstanceUID, state: 'toProcess', request: '', prescriber: '', notes: '', revision: 0, savedAt: '' };
}
