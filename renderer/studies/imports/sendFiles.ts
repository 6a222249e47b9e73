// Sends many files in batches, two requests at a time, and tells the progress after each reply.
import type { ImportedFile, ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { Outcome } from '../../../native-free-core/outcome.ts';
import type { FileToImport } from '../../pipeline/index.ts';
import { addFailure, addReply, beginProgress, type ImportProgress } from './importProgress.ts';
import { planBatches } from './planBatches.ts';

export type SendBatch = (
  batch: readonly FileToImport[],
  signal?: AbortSignal,
) => Promise<Outcome<readonly ImportedFile[], ProblemRecord>>;

const requestsInFlight = 2;

/**
 * Resolves with the last progress, never rejects. After an abort no new batch leaves; a batch in flight counts by what
 * its reply says, or not at all. When the service is gone the rest is given up and told as not sent.
 */
export async function sendFiles(
  files: readonly FileToImport[],
  send: SendBatch,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ImportProgress> {
  const batches = planBatches(files);
  let progress = beginProgress(files.length, sizeOf(files));
  let lost: ProblemRecord | undefined;
  let next = 0;
  const sendNext = async (): Promise<void> => {
    while (next < batches.length && !signal.aborted) {
      const batch = batches[next++];
      const outcome = lost === undefined ? await send(batch, signal) : { ok: false as const, problem: lost };
      if (!outcome.ok && outcome.problem.kind === 'requestCancelled') return;
      if (!outcome.ok && outcome.problem.kind === 'serviceUnreachable') lost = outcome.problem;
      progress = outcome.ok
        ? addReply(progress, outcome.value, sizeOf(batch))
        : addFailure(progress, pathsOf(batch), sizeOf(batch), outcome.problem);
      onProgress(progress);
    }
  };
  onProgress(progress);
  await Promise.all(Array.from({ length: requestsInFlight }, sendNext));
  return progress;
}

function sizeOf(files: readonly FileToImport[]): number {
  return files.reduce((sum, { file }) => sum + file.size, 0);
}

function pathsOf(files: readonly FileToImport[]): readonly string[] {
  return files.map(({ path }) => path);
}
