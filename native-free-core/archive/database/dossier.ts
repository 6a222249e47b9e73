// A patient's dossier: identity, exams with what was written about them, and warnings about the identity.
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { DossierExam, IdentityWarning, PatientDossier } from '../records/recordTypes.ts';
import { currentExam } from './exams.ts';
import { type IndexDatabase, row, rows } from './indexDatabase.ts';
import { patientOf } from './studyRows.ts';

export function dossier(index: IndexDatabase, patientKey: string): Outcome<PatientDossier, ArchiveProblem> {
  const found = row(index, 'SELECT * FROM patients WHERE patient_key = ?', patientKey);
  if (found === undefined) return fail({ kind: 'unknownPatient', patientKey });
  const { studies: _, ...identity } = patientOf(found);
  return succeed({
    ...identity,
    exams: examsOf(index, found.patient_pk),
    identityWarnings: warningsOf(index, found.patient_pk),
  });
}

/** Latest exam first. */
function examsOf(index: IndexDatabase, patientPk: number): DossierExam[] {
  const found = rows(
    index,
    `SELECT * FROM studies WHERE patient_pk = ? AND instance_count > 0
     ORDER BY study_date DESC, study_time DESC, study_pk DESC`,
    patientPk,
  );
  return found.map((study) => ({
    ...currentExam(index, study.study_instance_uid),
    studyDate: study.study_date,
    studyDescription: study.study_description,
    modalities: JSON.parse(study.modalities),
    accessionNumber: study.accession_number,
  }));
}

/** Told on both patients' pages. */
function warningsOf(index: IndexDatabase, patientPk: number): IdentityWarning[] {
  const found = rows(
    index,
    `SELECT identity_warnings.*, mine.patient_key AS patient_key, other.patient_key AS other_patient_key
     FROM identity_warnings
       JOIN patients AS mine ON mine.patient_pk = identity_warnings.patient_pk
       JOIN patients AS other ON other.patient_pk = identity_warnings.other_patient_pk
     WHERE identity_warnings.patient_pk = ?1 OR identity_warnings.other_patient_pk = ?1 ORDER BY found_at`,
    patientPk,
  );
  return found.map((warning) => ({
    patientKey: warning.patient_key,
    otherPatientKey: warning.other_patient_key,
    traits: JSON.parse(warning.traits),
    studyInstanceUID: warning.study_instance_uid,
    foundAt: warning.found_at,
  }));
}
