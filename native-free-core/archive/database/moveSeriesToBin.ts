// The bin: a series is taken out of every list and count, and kept. Nothing is deleted.
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import { type IndexDatabase, rows, run, transact } from './indexDatabase.ts';

export interface BinMove {
  readonly seriesInstanceUID: string;
  /** ISO 8601 UTC; null takes it out of the bin. */
  readonly binnedAt: string | null;
}

export function moveSeriesToBin(
  index: IndexDatabase,
  { seriesInstanceUID, binnedAt }: BinMove,
): Outcome<undefined, ArchiveProblem> {
  const found = rows(index, 'SELECT series_pk, study_pk FROM series WHERE series_instance_uid = ?', seriesInstanceUID);
  if (found.length === 0) return fail({ kind: 'unknownSeries', seriesInstanceUID });
  transact(index, () => {
    for (const { series_pk, study_pk } of found) {
      run(index, 'UPDATE series SET binned_at = ? WHERE series_pk = ?', binnedAt, series_pk);
      recountStudy(index, study_pk);
    }
  });
  return succeed(undefined);
}

/** Counts and modalities of a study are kept in its row; here they are made anew from its listed series. */
export function recountStudy(index: IndexDatabase, studyPk: number): void {
  run(
    index,
    `UPDATE studies SET
       series_count = (SELECT count(*) FROM series WHERE study_pk = ?1 AND binned_at IS NULL),
       instance_count = (SELECT coalesce(sum(instance_count), 0) FROM series WHERE study_pk = ?1 AND binned_at IS NULL),
       modalities = (SELECT json_group_array(modality) FROM
         (SELECT DISTINCT modality FROM series WHERE study_pk = ?1 AND binned_at IS NULL AND modality <> '' ORDER BY modality))
     WHERE study_pk = ?1`,
    studyPk,
  );
}
