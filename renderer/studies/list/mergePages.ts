// The list comes in pages of studies; a patient whose studies fall on two pages is one patient again.
import type { PatientRow } from '../../../native-free-core/contract/index.ts';

/** Keeps the order of arrival; a study that came twice (the list moved meanwhile) stands once, as it came last. */
export function mergePages(known: readonly PatientRow[], page: readonly PatientRow[]): readonly PatientRow[] {
  const byKey = new Map(known.map((patient) => [patient.patientKey, patient]));
  for (const patient of page) {
    const before = byKey.get(patient.patientKey);
    const studies = new Map(
      [...(before?.studies ?? []), ...patient.studies].map((study) => [study.studyInstanceUID, study]),
    );
    byKey.set(patient.patientKey, { ...patient, studies: [...studies.values()] });
  }
  return [...byKey.values()];
}

export function studyCountOf(patients: readonly PatientRow[]): number {
  return patients.reduce((sum, patient) => sum + patient.studies.length, 0);
}
