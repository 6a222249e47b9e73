export type { NegatoscopeDesktop } from './desktop.ts';
export { chooseFolderChannel } from './desktop.ts';
export type { DossierReply, ExamRecord, ExamUpdate, Work } from './dossier.ts';
export { dossierReplyShape, examRecordShape, examUpdateShape, workShape } from './dossier.ts';
export type { ImportedFile, ImportReport, Job, Verification } from './importReport.ts';
export { importedFileShape, importReplyShape, importReportShape, jobShape, verificationShape } from './importReport.ts';
export type { OverlaysReply } from './overlays.ts';
export { overlaysReplyShape } from './overlays.ts';
export type { ProblemRecord } from './problem.ts';
export { problemReplyShape, problemShape } from './problem.ts';
export type { PlannedImage, PlannedStack, PlannedVideo, PlannedVoi, SeriesPlan } from './seriesPlan.ts';
export {
  plannedGridShape,
  plannedImageShape,
  plannedPlaneShape,
  plannedStackShape,
  plannedUnevenGridShape,
  plannedVoiShape,
  seriesPlanShape,
} from './seriesPlan.ts';
export type { ImportPaths, Status } from './status.ts';
export {
  aeTitleShape,
  backupRequestShape,
  echoRequestShape,
  importPathsShape,
  memoryReplyShape,
  sendRequestShape,
  startedJobShape,
  statusShape,
  usualAeTitle,
  verifyRequestShape,
} from './status.ts';
export type {
  ExamState,
  PatientRow,
  PersonName,
  SeriesRow,
  StudyListQuery,
  StudyListReply,
  StudyReply,
  StudyRow,
} from './studyList.ts';
export {
  examStateShape,
  patientRowShape,
  personNameShape,
  seriesRowShape,
  studyListQueryShape,
  studyListReplyShape,
  studyReplyShape,
  studyRowShape,
} from './studyList.ts';
export type { DatasetReply, ElementRow, FrameFacts, SampleType } from './underHood.ts';
export {
  datasetReplyShape,
  elementRowShape,
  frameFactsShape,
  photometricHeader,
  sampleTypeHeader,
  sampleTypes,
} from './underHood.ts';
