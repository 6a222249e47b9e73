// The archive as its users see it: a record of functions over one directory that one process owns.
import type { ExamRecord, ExamUpdate } from '../dossier/index.ts';
import type { Outcome } from '../outcome.ts';
import type { ArchiveProblem } from './archiveProblem.ts';
import type { BackupOptions, BackupReport } from './backup/backupTypes.ts';
import type { QueryKeys, QueryLevel, QueryPage, QueryReply } from './query/queryTypes.ts';
import type { PatientRow, SeriesRow, StudyListQuery, StudyListReply, StudyRow } from './query/studyListTypes.ts';
import type { PatientDossier, SavedWork, WorkUpdate } from './records/recordTypes.ts';
import type { Source } from './source.ts';
import type { InstanceRow, StoredObject } from './storedObject.ts';
import type { VerifyOptions, VerifyReport } from './verify/verifyTypes.ts';
import type { OpenedZip } from './zip/openZip.ts';
import type { ZipLimits } from './zip/zipTypes.ts';

export interface ArchiveOptions {
  /** The clock: given in, so that tests can set it back. */
  readonly now?: () => Date;
  /** Storing stops before the disk has less than this left. By default 256 MiB. */
  readonly minimumFreeBytes?: number;
  /** Workers that take objects in. By default 2. */
  readonly concurrency?: number;
}

/** Bytes of one Part 10 file, the path of one, or its bytes as they arrive. */
export type StoreInput = Uint8Array | string | AsyncIterable<Uint8Array>;

export interface StoreOptions {
  readonly source: Source;
  /** Refuses instances of any other study (`otherStudy`): PS3.18 10.5.1. */
  readonly studyInstanceUID?: string;
}

export interface StoreReply {
  /** `duplicate`: the same data set was there. `conflict`: another content under the same UID, kept in quarantine. */
  readonly outcome: 'stored' | 'duplicate' | 'conflict';
  readonly sopInstanceUID: string;
  readonly sopClassUID: string;
  readonly seriesInstanceUID: string;
  readonly studyInstanceUID: string;
  /** Of the whole file as received, lower-case hexadecimal. */
  readonly sha256: string;
}

export interface Archive {
  readonly directory: string;
  /** Resolves once the object is on disk (file and folder synced) and its row is committed, whatever happens next. */
  store(input: StoreInput, options: StoreOptions): Promise<Outcome<StoreReply, ArchiveProblem>>;

  /** The files of a zip, to give to `store` (several at once is well); `close` it afterwards. Paths in it are only words. */
  openZip(
    input: string | AsyncIterable<Uint8Array>,
    limits?: Partial<ZipLimits>,
  ): Promise<Outcome<OpenedZip, ArchiveProblem>>;

  readObject(sopInstanceUID: string): Promise<Outcome<StoredObject, ArchiveProblem>>;
  openObject(sopInstanceUID: string): Promise<Outcome<ReadableStream<Uint8Array>, ArchiveProblem>>;
  /** The bytes before Pixel Data: all that `readPart10` needs to place an image, without its samples. */
  readHeader(sopInstanceUID: string): Promise<Outcome<Uint8Array, ArchiveProblem>>;
  /** SHA-256 of the object as it is on disk now, and whether it is the one that was stored. */
  verifyInstance(
    sopInstanceUID: string,
  ): Promise<Outcome<{ readonly sha256: string; readonly matches: boolean }, ArchiveProblem>>;

  /** By instance number, then UID. */
  instancesOfSeries(seriesInstanceUID: string): Promise<Outcome<readonly InstanceRow[], ArchiveProblem>>;
  seriesOf(studyInstanceUID: string): Promise<Outcome<readonly SeriesRow[], ArchiveProblem>>;
  study(
    studyInstanceUID: string,
  ): Promise<Outcome<{ readonly study: StudyRow; readonly patient: PatientRow }, ArchiveProblem>>;
  studyList(query: StudyListQuery): Promise<Outcome<StudyListReply, ArchiveProblem>>;
  /** PS3.4 C.2.2.2 matching; rows are DICOM JSON (PS3.18 F). Keys are keywords; values as C-FIND or QIDO-RS bring them. */
  query(level: QueryLevel, keys: QueryKeys, page?: QueryPage): Promise<Outcome<QueryReply, ArchiveProblem>>;

  dossier(patientKey: string): Promise<Outcome<PatientDossier, ArchiveProblem>>;
  exam(studyInstanceUID: string): Promise<Outcome<ExamRecord, ArchiveProblem>>;
  examHistory(studyInstanceUID: string): Promise<Outcome<readonly ExamRecord[], ArchiveProblem>>;
  updateExam(studyInstanceUID: string, update: ExamUpdate): Promise<Outcome<ExamRecord, ArchiveProblem>>;
  /** `undefined` when nothing was saved for this study yet; the first save then has revision 0. */
  work(studyInstanceUID: string): Promise<Outcome<SavedWork | undefined, ArchiveProblem>>;
  saveWork(studyInstanceUID: string, update: WorkUpdate): Promise<Outcome<SavedWork, ArchiveProblem>>;

  /** A series in the bin is kept and not listed; storing one of its instances again brings it back. */
  moveSeriesToBin(seriesInstanceUID: string): Promise<Outcome<void, ArchiveProblem>>;
  restoreSeries(seriesInstanceUID: string): Promise<Outcome<void, ArchiveProblem>>;

  verify(options?: VerifyOptions): Promise<Outcome<VerifyReport, ArchiveProblem>>;
  /** Copies everything into another folder while work goes on; into an earlier backup only what is new. */
  backup(target: string, options?: BackupOptions): Promise<Outcome<BackupReport, ArchiveProblem>>;
  /** Writes the service's address beside the lock, for other programs that want to work on this archive. */
  announce(url: string, token: string): Promise<Outcome<void, ArchiveProblem>>;
  close(): Promise<void>;
}
