// One zip that a page sends, as a job: first its bytes come in (its list of contents stands at its end), then its files
// are stored one by one.
import type { ZipFile } from '../../archive/index.ts';
import type { JobProgress, JobResult } from '../jobs/jobRegistry.ts';
import type { ServiceParts } from '../serviceParts.ts';
import { storeFiles } from './storeFiles.ts';

export interface ReceivedZip {
  readonly name: string;
  readonly sizeBytes?: number;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Resolves with the job's identifier once the body is read to its end, or the job has ended before. */
export async function importZip({ archive, jobs }: ServiceParts, zip: ReceivedZip): Promise<string> {
  let receive = () => {};
  const received = new Promise<void>((resolve) => {
    receive = resolve;
  });
  const request = { kind: 'import', unit: 'bytes', subject: zip.name, total: zip.sizeBytes } as const;
  const { id, ended } = jobs.start(request, async (progress) => {
    const opened = await archive.openZip(counted(zip.body, progress, receive));
    if (!opened.ok) return { problem: { ...opened.problem } };
    try {
      return await storeZip(archive, opened.value.files, zip.name, progress);
    } finally {
      await opened.value.close();
    }
  });
  await Promise.race([received, ended]);
  return id;
}

async function storeZip(
  archive: ServiceParts['archive'],
  files: readonly ZipFile[],
  name: string,
  { signal, report }: JobProgress,
): Promise<JobResult> {
  report({ unit: 'files', subject: name, done: 0, total: files.length });
  let done = 0;
  const onFile = ({ path }: { readonly path: string }) => {
    done += 1;
    report({ subject: path, done });
  };
  return { report: await storeFiles(archive, files, { source: 'import', signal, onFile }) };
}

async function* counted(
  body: AsyncIterable<Uint8Array>,
  { report, signal }: JobProgress,
  receive: () => void,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of body) {
    if (signal.aborted) throw new Error('cancelled');
    done += chunk.length;
    report({ done });
    yield chunk;
  }
  receive();
}
