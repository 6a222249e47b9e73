// The study list: patients → studies → series. Shaped as the screen's contract, which this room does not import.
import type { ExamState } from '../../dossier/index.ts';

export interface PersonName {
  readonly alphabetic: string;
  readonly ideographic: string;
  readonly phonetic: string;
}

export interface SeriesRow {
  readonly seriesInstanceUID: string;
  readonly modality: string;
  readonly seriesNumber: string;
  readonly seriesDescription: string;
  readonly bodyPartExamined: string;
  readonly instanceCount: number;
  readonly isImage: boolean;
  readonly isDerived: boolean;
}

export interface StudyRow {
  readonly studyInstanceUID: string;
  readonly studyDate: string;
  readonly studyTime: string;
  readonly studyDescription: string;
  readonly accessionNumber: string;
  readonly modalities: string[];
  readonly seriesCount: number;
  readonly instanceCount: number;
  readonly state: ExamState;
  readonly hasWork: boolean;
  readonly isSample: boolean;
  readonly series: SeriesRow[];
}

export interface PatientRow {
  readonly patientKey: string;
  readonly patientID: string;
  readonly issuerOfPatientID: string;
  readonly patientName: PersonName;
  readonly patientBirthDate: string;
  readonly patientSex: string;
  readonly studies: StudyRow[];
}

export interface StudyListQuery {
  /** Words that must all be found, without accents and case, at the start of a word. */
  readonly search?: string;
  /** Several joined by a comma. */
  readonly modality?: string;
  /** DICOM DA, both ends included. */
  readonly from?: string;
  readonly to?: string;
  readonly sort?: 'patientName' | 'studyDate' | 'modality' | 'state';
  readonly descending?: 'true' | 'false';
  /** In studies. By default 200. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface StudyListReply {
  readonly patients: PatientRow[];
  readonly studyCount: number;
  readonly modalities: string[];
}
