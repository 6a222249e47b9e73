// Files on their way to the archive: a batch of them as one form, or a zip as it is.
import {
  type ImportedFile,
  importReplyShape,
  type ProblemRecord,
  startedJobShape,
} from '../../../native-free-core/contract/index.ts';
import { type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import { requestJson, sendJson } from './request.ts';

/** A file and its path relative to what the person chose or dropped. */
export interface FileToImport {
  readonly path: string;
  readonly file: File;
}

/** Sends one batch; the reply comes when each stored file is durable. One answer per file. */
export async function importBatch(
  batch: readonly FileToImport[],
  signal?: AbortSignal,
): Promise<Outcome<readonly ImportedFile[], ProblemRecord>> {
  const form = new FormData();
  for (const { path, file } of batch) form.append('files', file, path);
  const outcome = await requestJson(importReplyShape, '/api/import', { method: 'POST', body: form, signal });
  return outcome.ok ? succeed(outcome.value.files) : outcome;
}

/** Sends a zip; what becomes of it is told by the job whose identifier is given back. */
export async function importZip(file: File, signal?: AbortSignal): Promise<Outcome<string, ProblemRecord>> {
  // A header holds Latin-1 only, so the name is percent-encoded.
  const headers = { 'content-type': 'application/zip', 'x-file-name': encodeURIComponent(file.name) };
  const init = { method: 'POST', headers, body: file, signal };
  const outcome = await requestJson(startedJobShape, '/api/import-zip', init);
  return outcome.ok ? succeed(outcome.value.job) : outcome;
}

/** Paths on the machine of the service: what the desktop window's folder picker gives. */
export async function importPaths(paths: readonly string[]): Promise<Outcome<string, ProblemRecord>> {
  const outcome = await sendJson(startedJobShape, 'POST', '/api/import-paths', { paths });
  return outcome.ok ? succeed(outcome.value.job) : outcome;
}
