// Saved works: one recipe per study, its last versions kept.
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { SavedWork, WorkUpdate } from '../records/recordTypes.ts';
import { hasStudy } from './exams.ts';
import { type IndexDatabase, type Row, row, run, transact } from './indexDatabase.ts';

/** A work is saved at every step, so only so many versions are kept; the recipe holds its own undone steps. */
const keptVersions = 100;

export function work(index: IndexDatabase, studyInstanceUID: string): Outcome<SavedWork | undefined, ArchiveProblem> {
  if (!hasStudy(index, studyInstanceUID)) return fail({ kind: 'unknownStudy', studyInstanceUID });
  const found = lastVersion(index, studyInstanceUID);
  return succeed(found && workOfRow(found));
}

export interface WorkSaving {
  readonly studyInstanceUID: string;
  readonly update: WorkUpdate;
  readonly savedAt: string;
}

export function saveWork(
  index: IndexDatabase,
  { studyInstanceUID, update, savedAt }: WorkSaving,
): Outcome<SavedWork, ArchiveProblem> {
  if (!hasStudy(index, studyInstanceUID)) return fail({ kind: 'unknownStudy', studyInstanceUID });
  return transact(index, () => {
    const last = lastVersion(index, studyInstanceUID);
    const current = last?.revision ?? 0;
    if (update.revision !== current) {
      return fail({ kind: 'staleRevision', given: update.revision, current, savedAt: last?.saved_at ?? '' });
    }
    const revision = current + 1;
    const { recipe, undone, view } = update;
    run(
      index,
      'INSERT INTO work_versions (study_instance_uid, revision, saved_at, work) VALUES (?, ?, ?, ?)',
      studyInstanceUID,
      revision,
      savedAt,
      JSON.stringify({ recipe, undone, view }),
    );
    run(
      index,
      'DELETE FROM work_versions WHERE study_instance_uid = ? AND revision <= ?',
      studyInstanceUID,
      revision - keptVersions,
    );
    run(index, 'UPDATE studies SET has_work = 1 WHERE study_instance_uid = ?', studyInstanceUID);
    return succeed({ recipe, undone: [...undone], view, revision, savedAt });
  });
}

function lastVersion(index: IndexDatabase, studyInstanceUID: string): Row | undefined {
  return row(
    index,
    'SELECT * FROM work_versions WHERE study_instance_uid = ? ORDER BY revision DESC LIMIT 1',
    studyInstanceUID,
  );
}

function workOfRow(found: Row): SavedWork {
  return { ...JSON.parse(found.work), revision: found.revision, savedAt: found.saved_at };
}
