export type { Archive, ArchiveOptions, StoreInput, StoreOptions, StoreReply } from './archive.ts';
export type {
  ArchiveProblem,
  BackupProblem,
  IntakeProblem,
  LookupProblem,
  ObjectFault,
  OpeningProblem,
  ZipProblem,
} from './archiveProblem.ts';
export type { BackupOptions, BackupReport } from './backup/backupTypes.ts';
export { restoreArchive } from './backup/restoreArchive.ts';
export { openArchive } from './openArchive.ts';
export type {
  DicomJson,
  DicomJsonAttribute,
  QueryKeys,
  QueryLevel,
  QueryPage,
  QueryReply,
} from './query/queryTypes.ts';
export type {
  PatientRow,
  PersonName,
  SeriesRow,
  StudyListQuery,
  StudyListReply,
  StudyRow,
} from './query/studyListTypes.ts';
export type { DossierExam, IdentityWarning, PatientDossier, SavedWork, WorkUpdate } from './records/recordTypes.ts';
export type { Source } from './source.ts';
export { SourceFailure } from './sourceFailure.ts';
export type { InstanceRow, StoredObject } from './storedObject.ts';
export type { VerifyOptions, VerifyReport } from './verify/verifyTypes.ts';
export type { OpenedZip } from './zip/openZip.ts';
export type { ZipFile, ZipLimits } from './zip/zipTypes.ts';
