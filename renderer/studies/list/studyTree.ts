// The rows of the table: patients hold studies, studies hold series. A row's key tells its level and what it stands for.
import type { PatientRow, SeriesRow, StudyRow } from '../../../native-free-core/contract/index.ts';

export type TreeRow =
  | {
      readonly level: 'patient';
      readonly key: string;
      readonly patient: PatientRow;
      readonly children: readonly TreeRow[];
    }
  | {
      readonly level: 'study';
      readonly key: string;
      readonly patient: PatientRow;
      readonly study: StudyRow;
      readonly children: readonly TreeRow[];
    }
  | {
      readonly level: 'series';
      readonly key: string;
      readonly patient: PatientRow;
      readonly study: StudyRow;
      readonly series: SeriesRow;
      readonly children: readonly TreeRow[];
    };

export function studyTree(patients: readonly PatientRow[]): readonly TreeRow[] {
  return patients.map((patient) => ({
    level: 'patient',
    key: patientRowKey(patient.patientKey),
    patient,
    children: patient.studies.map((study) => ({
      level: 'study',
      key: studyRowKey(study.studyInstanceUID),
      patient,
      study,
      children: study.series.map((series) => ({
        level: 'series',
        key: `series ${series.seriesInstanceUID}`,
        patient,
        study,
        series,
        children: [],
      })),
    })),
  }));
}

export function patientRowKey(patientKey: string): string {
  return `patient ${patientKey}`;
}

export function studyRowKey(studyInstanceUID: string): string {
  return `study ${studyInstanceUID}`;
}

export function findRow(tree: readonly TreeRow[], key: string | undefined): TreeRow | undefined {
  if (key === undefined) return undefined;
  for (const row of tree) {
    if (row.key === key) return row;
    const below = findRow(row.children, key);
    if (below !== undefined) return below;
  }
  return undefined;
}
