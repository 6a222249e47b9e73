// Upkeep of the archive: long work on the service's side, begun here and followed to its end.
import { type Job, type ProblemRecord, startedJobShape } from '../../../native-free-core/contract/index.ts';
import { fail, type Outcome } from '../../../native-free-core/outcome.ts';
import { getJob } from './jobs.ts';
import { sendJson } from './request.ts';

const lookEveryMs = 300;

/** Into a folder of the machine that the service runs on. Resolves when the job has ended, whatever its end. */
export function backUpArchive(directory: string): Promise<Outcome<Job, ProblemRecord>> {
  return follow('/api/backup', { directory });
}

/** Re-reads every object. Resolves when the job has ended, whatever its end. */
export function checkArchive(): Promise<Outcome<Job, ProblemRecord>> {
  return follow('/api/verify', {});
}

async function follow(path: string, request: object): Promise<Outcome<Job, ProblemRecord>> {
  const started = await sendJson(startedJobShape, 'POST', path, request);
  if (!started.ok) return started;
  while (true) {
    const job = await getJob(started.value.job);
    if (!job.ok) return job;
    if (job.value.state === 'cancelled') return fail({ kind: 'requestCancelled' });
    if (job.value.problem) return fail(job.value.problem);
    if (job.value.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}
