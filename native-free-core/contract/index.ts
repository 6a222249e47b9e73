export type { DossierReply, ExamRecord, ExamUpdate, Work } from './dossier.ts';
export { dossierReplyShape, examRecordShape, examUpdateShape, workShape } from './dossier.ts';
export type { ImportedFile, ImportReport, Job } from './importReport.ts';
export { importedFileShape, importReplyShape, importReportShape, jobShape } from './importReport.ts';
export type { ProblemRecord } from './problem.ts';
export { problemReplyShape, problemShape } from './problem.ts';
export type { PlannedImage, PlannedStack, PlannedVoi, SeriesPlan } from './seriesPlan.ts';
export {
  plannedGridShape,
  plannedImageShape,
  plannedPlaneShape,
  plannedStackShape,
  plannedVoiShape,
  seriesPlanShape,
} from './seriesPlan.ts';
export type {
  ExamState,
  PatientRow,
  PersonName,
  SeriesRow,
  StudyListQuery,
  StudyListReply,
  StudyRow,
} from './studyList.ts';
export {
  examStateShape,
  patientRowShape,
  personNameShape,
  seriesRowShape,
  studyListQueryShape,
  studyListReplyShape,
  studyRowShape,
} from './studyList.ts';
