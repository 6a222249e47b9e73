// What an import ended with, whether this page sent the files or a job of the service read them.
import type { Job, ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { ImportProgress, RefusedFile } from './importProgress.ts';

export interface FinishedImport {
  readonly end: 'done' | 'cancelled' | 'failed';
  readonly stored: number;
  readonly duplicates: number;
  readonly conflicts: number;
  /** Known when this page sent the files. */
  readonly conflicting: readonly string[];
  readonly refused: readonly RefusedFile[];
  readonly notSent: readonly RefusedFile[];
  readonly studyInstanceUIDs: readonly string[];
  readonly seconds: number;
  /** Why it broke off, when it did. */
  readonly problem?: ProblemRecord;
}

export function finishedFromProgress(progress: ImportProgress, seconds: number, wasStopped: boolean): FinishedImport {
  const { stored, duplicates, conflicts, conflicting, refused, notSent, studyInstanceUIDs } = progress;
  const end = wasStopped ? 'cancelled' : notSent.length > 0 ? 'failed' : 'done';
  return { end, stored, duplicates, conflicts, conflicting, refused, notSent, studyInstanceUIDs, seconds };
}

/** Of a job that is no longer running; undefined for jobs that import nothing. */
export function finishedFromJob(job: Job): FinishedImport | undefined {
  if (job.kind !== 'import' || job.state === 'running') return undefined;
  const none = { stored: 0, duplicates: 0, conflicts: 0, refused: [], studyInstanceUIDs: [], seconds: 0 };
  return { ...(job.report ?? none), end: job.state, conflicting: [], notSent: [], problem: job.problem };
}
