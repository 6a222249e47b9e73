// One study with its patient, or its series alone.
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { PatientRow, SeriesRow, StudyRow } from '../query/studyListTypes.ts';
import { type IndexDatabase, row } from './indexDatabase.ts';
import { patientOf, seriesOfStudy, studyOf } from './studyRows.ts';

export interface FoundStudy {
  readonly study: StudyRow;
  readonly patient: PatientRow;
}

export function findStudy(index: IndexDatabase, studyInstanceUID: string): Outcome<FoundStudy, ArchiveProblem> {
  const found = row(
    index,
    'SELECT studies.*, patients.* FROM studies JOIN patients USING (patient_pk) WHERE study_instance_uid = ?',
    studyInstanceUID,
  );
  if (found === undefined) return fail({ kind: 'unknownStudy', studyInstanceUID });
  const study = studyOf(found, seriesOfStudy(index, found.study_pk));
  return succeed({ study, patient: { ...patientOf(found), studies: [study] } });
}

export function seriesOf(
  index: IndexDatabase,
  studyInstanceUID: string,
): Outcome<readonly SeriesRow[], ArchiveProblem> {
  const found = findStudy(index, studyInstanceUID);
  return found.ok ? succeed(found.value.study.series) : found;
}
