// The series row of a received instance, made with the first one; in the bin, it comes out again.
import { type IndexDatabase, row, run } from './indexDatabase.ts';
import type { InstanceRecord } from './instanceRecord.ts';
import { recountStudy } from './moveSeriesToBin.ts';

export function placeSeries(index: IndexDatabase, studyPk: number, instance: InstanceRecord): number {
  const known = row(
    index,
    'SELECT series_pk, is_image, binned_at FROM series WHERE study_pk = ? AND series_instance_uid = ?',
    studyPk,
    instance.seriesInstanceUID,
  );
  if (known === undefined) return insertSeries(index, studyPk, instance);
  if (instance.isImage && known.is_image === 0) {
    run(index, 'UPDATE series SET is_image = 1 WHERE series_pk = ?', known.series_pk);
  }
  if (known.binned_at !== null) {
    run(index, 'UPDATE series SET binned_at = NULL WHERE series_pk = ?', known.series_pk);
    recountStudy(index, studyPk);
  }
  return known.series_pk;
}

function insertSeries(index: IndexDatabase, studyPk: number, instance: InstanceRecord): number {
  const { series } = instance;
  const pk = run(
    index,
    `INSERT INTO series (study_pk, series_instance_uid, modality, series_number, series_description, body_part_examined,
       instance_count, is_image, is_derived, attributes) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`,
    studyPk,
    instance.seriesInstanceUID,
    series.modality,
    series.number,
    series.description,
    series.bodyPartExamined,
    instance.isImage ? 1 : 0,
    instance.source === 'derived' ? 1 : 0,
    series.attributes,
  );
  recountStudy(index, studyPk);
  return pk;
}
