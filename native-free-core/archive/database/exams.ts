// The dossier's exams: every version is kept, the last one is in force.
import { applyExamUpdate, type ExamRecord, type ExamUpdate, newExamRecord } from '../../dossier/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import { type IndexDatabase, type Row, row, rows, run, transact } from './indexDatabase.ts';

export function exam(index: IndexDatabase, studyInstanceUID: string): Outcome<ExamRecord, ArchiveProblem> {
  return hasStudy(index, studyInstanceUID)
    ? succeed(currentExam(index, studyInstanceUID))
    : fail({ kind: 'unknownStudy', studyInstanceUID });
}

/** Latest first. */
export function examHistory(
  index: IndexDatabase,
  studyInstanceUID: string,
): Outcome<readonly ExamRecord[], ArchiveProblem> {
  if (!hasStudy(index, studyInstanceUID)) return fail({ kind: 'unknownStudy', studyInstanceUID });
  const found = rows(
    index,
    'SELECT * FROM exam_versions WHERE study_instance_uid = ? ORDER BY revision DESC',
    studyInstanceUID,
  );
  return succeed(found.map(examOfRow));
}

export interface ExamSaving {
  readonly studyInstanceUID: string;
  readonly update: ExamUpdate;
  readonly savedAt: string;
}

export function updateExam(
  index: IndexDatabase,
  { studyInstanceUID, update, savedAt }: ExamSaving,
): Outcome<ExamRecord, ArchiveProblem> {
  return transact(index, () => {
    const current = exam(index, studyInstanceUID);
    if (!current.ok) return current;
    const next = applyExamUpdate(current.value, update, savedAt);
    if (!next.ok) return next;
    const { revision, state, request, prescriber, notes } = next.value;
    run(
      index,
      `INSERT INTO exam_versions (study_instance_uid, revision, saved_at, state, request, prescriber, notes)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      studyInstanceUID,
      revision,
      savedAt,
      state,
      request,
      prescriber,
      notes,
    );
    run(index, 'UPDATE studies SET state = ? WHERE study_instance_uid = ?', state, studyInstanceUID);
    return next;
  });
}

export function hasStudy(index: IndexDatabase, studyInstanceUID: string): boolean {
  return row(index, 'SELECT 1 FROM studies WHERE study_instance_uid = ?', studyInstanceUID) !== undefined;
}

export function currentExam(index: IndexDatabase, studyInstanceUID: string): ExamRecord {
  const found = row(
    index,
    'SELECT * FROM exam_versions WHERE study_instance_uid = ? ORDER BY revision DESC LIMIT 1',
    studyInstanceUID,
  );
  return found === undefined ? newExamRecord(studyInstanceUID) : examOfRow(found);
}

function examOfRow(found: Row): ExamRecord {
  return {
    studyInstanceUID: found.study_instance_uid,
    state: found.state,
    request: found.request,
    prescriber: found.prescriber,
    notes: found.notes,
    revision: found.revision,
    savedAt: found.saved_at,
  };
}
