// GET /api/study-list: the patients → studies → series of the archive, filtered and sorted.
import { z } from 'zod';

export const personNameShape = z.object({ alphabetic: z.string(), ideographic: z.string(), phonetic: z.string() });

export const seriesRowShape = z.object({
  seriesInstanceUID: z.string(),
  modality: z.string(),
  seriesNumber: z.string(),
  seriesDescription: z.string(),
  bodyPartExamined: z.string(),
  instanceCount: z.number(),
  /** False for SR, RTSTRUCT, PR … : kept and listed, not shown as a picture. */
  isImage: z.boolean(),
  /** True for a series made here by «Créer la série». */
  isDerived: z.boolean(),
});

/** The exam's state in the dossier: to process, processed, archived. */
export const examStateShape = z.enum(['toProcess', 'processed', 'archived']);

export const studyRowShape = z.object({
  studyInstanceUID: z.string(),
  /** DICOM DA 'YYYYMMDD' and TM, as received; may be empty. */
  studyDate: z.string(),
  studyTime: z.string(),
  studyDescription: z.string(),
  accessionNumber: z.string(),
  modalities: z.array(z.string()),
  seriesCount: z.number(),
  instanceCount: z.number(),
  state: examStateShape,
  /** True when a saved work (recipe) exists. */
  hasWork: z.boolean(),
  isSample: z.boolean(),
  series: z.array(seriesRowShape),
});

export const patientRowShape = z.object({
  /** Key of the patient in the archive: identifier and issuer together, opaque to the screen. */
  patientKey: z.string(),
  patientID: z.string(),
  issuerOfPatientID: z.string(),
  patientName: personNameShape,
  patientBirthDate: z.string(),
  patientSex: z.string(),
  studies: z.array(studyRowShape),
});

/** Query of the list; all optional. `search` ignores accents and case over name, ID, description, accession, dates. */
export const studyListQueryShape = z.object({
  search: z.string().max(200).optional(),
  modality: z.string().max(200).optional(), // several joined by a comma
  from: z.string().max(8).optional(), // YYYYMMDD
  to: z.string().max(8).optional(),
  sort: z.enum(['patientName', 'studyDate', 'modality', 'state']).optional(),
  descending: z.enum(['true', 'false']).optional(),
  limit: z.coerce.number().int().min(1).max(1000).optional(),
  offset: z.coerce.number().int().min(0).optional(),
});

export const studyListReplyShape = z.object({
  patients: z.array(patientRowShape),
  /** Number of studies that match, before the limit. */
  studyCount: z.number(),
  /** Every modality in the archive, for the filter chips. */
  modalities: z.array(z.string()),
});

/** GET /api/studies/:study: the study's row and its patient's. */
export const studyReplyShape = z.object({ patient: patientRowShape, study: studyRowShape });

export type PersonName = z.infer<typeof personNameShape>;
export type SeriesRow = z.infer<typeof seriesRowShape>;
export type ExamState = z.infer<typeof examStateShape>;
export type StudyRow = z.infer<typeof studyRowShape>;
export type PatientRow = z.infer<typeof patientRowShape>;
export type StudyListQuery = z.infer<typeof studyListQueryShape>;
export type StudyListReply = z.infer<typeof studyListReplyShape>;
export type StudyReply = z.infer<typeof studyReplyShape>;
