// Rows of the index as the study list shows them.
import type { PatientRow, SeriesRow, StudyRow } from '../query/studyListTypes.ts';
import { type IndexDatabase, type Row, rows } from './indexDatabase.ts';

export function patientOf(patient: Row): PatientRow {
  return {
    patientKey: patient.patient_key,
    patientID: patient.patient_id,
    issuerOfPatientID: patient.issuer,
    patientName: {
      alphabetic: patient.name_alphabetic,
      ideographic: patient.name_ideographic,
      phonetic: patient.name_phonetic,
    },
    patientBirthDate: patient.birth_date,
    patientSex: patient.sex,
    studies: [],
  };
}

export function studyOf(study: Row, series: SeriesRow[]): StudyRow {
  return {
    studyInstanceUID: study.study_instance_uid,
    studyDate: study.study_date,
    studyTime: study.study_time,
    studyDescription: study.study_description,
    accessionNumber: study.accession_number,
    modalities: JSON.parse(study.modalities),
    seriesCount: study.series_count,
    instanceCount: study.instance_count,
    state: study.state,
    hasWork: study.has_work === 1,
    isSample: study.is_sample === 1,
    series,
  };
}

/** Those not in the bin, by number. */
export function seriesOfStudy(index: IndexDatabase, studyPk: number): SeriesRow[] {
  const found = rows(
    index,
    `SELECT * FROM series WHERE study_pk = ? AND binned_at IS NULL
     ORDER BY CAST(series_number AS INTEGER), series_instance_uid`,
    studyPk,
  );
  return found.map(seriesOfRow);
}

function seriesOfRow(series: Row): SeriesRow {
  return {
    seriesInstanceUID: series.series_instance_uid,
    modality: series.modality,
    seriesNumber: series.series_number,
    seriesDescription: series.series_description,
    bodyPartExamined: series.body_part_examined,
    instanceCount: series.instance_count,
    isImage: series.is_image === 1,
    isDerived: series.is_derived === 1,
  };
}
