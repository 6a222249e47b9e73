// Long pieces of work on the service's side, as a stream of server-sent events.
import { z } from 'zod';
import { type Job, jobShape, type ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { Outcome } from '../../../native-free-core/outcome.ts';
import { requestJson } from './request.ts';

/**
 * Tells every change of every job until the returned function is called. The browser reconnects by itself; meanwhile
 * `onConnection(false)` is told. Events of another shape are passed over.
 */
export function watchJobs(onJob: (job: Job) => void, onConnection?: (isConnected: boolean) => void): () => void {
  const source = new EventSource('/api/jobs');
  source.onopen = () => onConnection?.(true);
  source.onerror = () => onConnection?.(false);
  source.onmessage = (event: MessageEvent<string>) => {
    const job = readJob(event.data);
    if (job !== undefined) onJob(job);
  };
  return () => source.close();
}

/** One job as it stands now, also when it has ended. */
export function getJob(id: string): Promise<Outcome<Job, ProblemRecord>> {
  return requestJson(jobShape, `/api/jobs/${encodeURIComponent(id)}`);
}

/** Asks a job to stop; it says so itself in the stream once it has. */
export function cancelJob(id: string): Promise<Outcome<unknown, ProblemRecord>> {
  return requestJson(z.unknown(), `/api/jobs/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

function readJob(text: string): Job | undefined {
  try {
    const parsed = jobShape.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
