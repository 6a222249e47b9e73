// What is known of an import while it runs and at its end: a record, and the steps that change it.
import type { ImportedFile, ProblemRecord } from '../../../native-free-core/contract/index.ts';

export interface RefusedFile {
  readonly path: string;
  readonly problem: ProblemRecord;
}

export interface ImportProgress {
  readonly totalFiles: number;
  readonly totalBytes: number;
  readonly doneFiles: number;
  readonly doneBytes: number;
  readonly stored: number;
  readonly duplicates: number;
  readonly conflicts: number;
  /** Files set apart: another content under an identifier that is already there. */
  readonly conflicting: readonly string[];
  readonly refused: readonly RefusedFile[];
  /** Files whose request failed as a whole, with the reason: they can be sent again. */
  readonly notSent: readonly RefusedFile[];
  readonly studyInstanceUIDs: readonly string[];
}

export function beginProgress(totalFiles: number, totalBytes: number): ImportProgress {
  const none = {
    stored: 0,
    duplicates: 0,
    conflicts: 0,
    conflicting: [],
    refused: [],
    notSent: [],
    studyInstanceUIDs: [],
  };
  return { totalFiles, totalBytes, doneFiles: 0, doneBytes: 0, ...none };
}

/** After the reply to a batch of `bytes`. */
export function addReply(progress: ImportProgress, files: readonly ImportedFile[], bytes: number): ImportProgress {
  const count = (outcome: ImportedFile['outcome']) => files.filter((file) => file.outcome === outcome).length;
  const refused = files
    .filter((file) => file.outcome === 'refused')
    .map((file) => ({ path: file.path, problem: file.problem ?? { kind: 'refusedWithoutReason' } }));
  const studies = files.flatMap((file) => file.studyInstanceUID ?? []);
  return {
    ...progress,
    doneFiles: progress.doneFiles + files.length,
    doneBytes: progress.doneBytes + bytes,
    stored: progress.stored + count('stored'),
    duplicates: progress.duplicates + count('duplicate'),
    conflicts: progress.conflicts + count('conflict'),
    conflicting: [...progress.conflicting, ...files.filter(isConflict).map(({ path }) => path)],
    refused: [...progress.refused, ...refused],
    studyInstanceUIDs: [...new Set([...progress.studyInstanceUIDs, ...studies])],
  };
}

/** After a request that failed as a whole. */
export function addFailure(
  progress: ImportProgress,
  paths: readonly string[],
  bytes: number,
  problem: ProblemRecord,
): ImportProgress {
  return {
    ...progress,
    doneFiles: progress.doneFiles + paths.length,
    doneBytes: progress.doneBytes + bytes,
    notSent: [...progress.notSent, ...paths.map((path) => ({ path, problem }))],
  };
}

export interface Pace {
  readonly filesPerSecond: number;
  readonly bytesPerSecond: number;
  readonly remainingSeconds: number;
}

/** The pace since the beginning; undefined until there is something to divide by. Time left goes by bytes, which vary less. */
export function paceOf(progress: ImportProgress, elapsedMs: number): Pace | undefined {
  if (elapsedMs < 500 || progress.doneFiles === 0) return undefined;
  const seconds = elapsedMs / 1000;
  const bytesPerSecond = progress.doneBytes / seconds;
  const left = progress.totalBytes - progress.doneBytes;
  return {
    filesPerSecond: progress.doneFiles / seconds,
    bytesPerSecond,
    remainingSeconds: bytesPerSecond > 0 ? left / bytesPerSecond : 0,
  };
}

function isConflict(file: ImportedFile): boolean {
  return file.outcome === 'conflict';
}
