// What the index is told about one received instance: read once from its header by `describeInstance`.
import type { Source } from '../source.ts';

export interface InstanceRecord {
  readonly sopInstanceUID: string;
  readonly studyInstanceUID: string;
  readonly seriesInstanceUID: string;
  readonly sopClassUID: string;
  readonly transferSyntaxUID: string;
  readonly instanceNumber: string;
  readonly numberOfFrames: number;
  readonly rows: number;
  readonly columns: number;
  readonly isImage: boolean;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Offset of the Pixel Data element. */
  readonly headerBytes: number;
  /** Offset of the data set, after the file meta information: sameness is judged from there. */
  readonly dataSetOffset: number;
  readonly source: Source;
  /** ISO 8601 UTC. */
  readonly storedAt: string;
  readonly patient: PatientRecord;
  readonly study: StudyRecord;
  readonly series: SeriesRecord;
  /** DICOM JSON text of the instance's own attributes. */
  readonly attributes: string;
  /** Set when the object goes to quarantine, with why: then no instance row is made. */
  readonly quarantine?: 'conflict';
}

export interface PatientRecord {
  readonly patientID: string;
  readonly issuerOfPatientID: string;
  readonly alphabetic: string;
  readonly ideographic: string;
  readonly phonetic: string;
  readonly birthName: string;
  readonly birthDate: string;
  readonly sex: string;
}

export interface StudyRecord {
  readonly date: string;
  readonly time: string;
  readonly description: string;
  readonly accessionNumber: string;
  /** DICOM JSON text of the patient's and the study's attributes. */
  readonly attributes: string;
}

export interface SeriesRecord {
  readonly modality: string;
  readonly number: string;
  readonly description: string;
  readonly bodyPartExamined: string;
  readonly attributes: string;
}
