// The study list's page: patients → studies → series, filtered, sorted and counted.
import type { SQLInputValue } from 'node:sqlite';
import { foldText } from '../../dossier/index.ts';
import { type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { PatientRow, StudyListQuery, StudyListReply } from '../query/studyListTypes.ts';
import { type IndexDatabase, row, rows } from './indexDatabase.ts';
import { patientOf, seriesOfStudy, studyOf } from './studyRows.ts';

const defaultLimit = 200;

/** `sort` → the columns that carry it. Ties fall to the date, then to the order of arrival. */
const sortColumns: Readonly<Record<NonNullable<StudyListQuery['sort']>, readonly string[]>> = {
  patientName: ['patients.name_folded', 'studies.study_date'],
  studyDate: ['studies.study_date', 'studies.study_time'],
  modality: ['studies.modalities', 'studies.study_date'],
  state: ['studies.state', 'studies.study_date'],
};

/** Newest first unless asked otherwise. A patient stands where the first of their studies on this page stands. */
export function studyList(index: IndexDatabase, query: StudyListQuery): Outcome<StudyListReply, ArchiveProblem> {
  const { where, values } = filterOf(query);
  const direction = (query.descending ?? (query.sort === undefined ? 'true' : 'false')) === 'true' ? 'DESC' : 'ASC';
  const order = [...sortColumns[query.sort ?? 'studyDate'], 'study_pk']
    .map((column) => `${column} ${direction}`)
    .join(', ');
  const found = rows(
    index,
    `SELECT studies.*, patients.* FROM studies JOIN patients USING (patient_pk) ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...values,
    query.limit ?? defaultLimit,
    query.offset ?? 0,
  );
  const patients = new Map<string, PatientRow>();
  for (const one of found) {
    const patient = patients.get(one.patient_key) ?? patientOf(one);
    patients.set(one.patient_key, patient);
    patient.studies.push(studyOf(one, seriesOfStudy(index, one.study_pk)));
  }
  const counted = row(index, `SELECT count(*) AS count FROM studies ${where}`, ...values);
  return succeed({
    patients: [...patients.values()],
    studyCount: counted?.count ?? 0,
    modalities: modalitiesOf(index),
  });
}

function filterOf(query: StudyListQuery): { where: string; values: SQLInputValue[] } {
  const conditions = ['studies.instance_count > 0'];
  const values: SQLInputValue[] = [];
  const words = foldText(query.search ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 0) {
    conditions.push('study_pk IN (SELECT rowid FROM study_search WHERE study_search MATCH ?)');
    values.push(words.map((word) => `"${word}"*`).join(' '));
  }
  const modalities = (query.modality ?? '').split(',').filter((modality) => modality !== '');
  if (modalities.length > 0) {
    const marks = modalities.map(() => '?').join(', ');
    conditions.push(`EXISTS (SELECT 1 FROM json_each(studies.modalities) WHERE value IN (${marks}))`);
    values.push(...modalities);
  }
  if (query.from) {
    conditions.push('studies.study_date >= ?');
    values.push(query.from);
  }
  if (query.to) {
    conditions.push("studies.study_date BETWEEN '0' AND ?");
    values.push(query.to);
  }
  return { where: `WHERE ${conditions.join(' AND ')}`, values };
}

/** Every modality listed, by jumps along the index instead of a walk over every series. */
function modalitiesOf(index: IndexDatabase): string[] {
  const next = 'SELECT min(modality) FROM series WHERE binned_at IS NULL AND modality > ';
  const found = rows(
    index,
    `WITH RECURSIVE each (modality) AS (
       SELECT (${next} '') UNION ALL SELECT (${next} each.modality) FROM each WHERE each.modality IS NOT NULL
     ) SELECT modality FROM each WHERE modality IS NOT NULL`,
  );
  return found.map((one) => one.modality);
}
