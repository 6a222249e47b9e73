// Long pieces of work: what is running, how far it is, how to stop it.
import { randomUUID } from 'node:crypto';
import type { Job, ProblemRecord } from '../../contract/index.ts';
import { createJobNotices, type JobNotices } from './jobNotices.ts';

/** What a piece of work is given: a signal that asks it to stop, and a way to say how far it is. */
export interface JobProgress {
  readonly signal: AbortSignal;
  /** A change of unit begins the count, and its rate, anew. */
  report(change: Partial<Pick<Job, 'subject' | 'unit' | 'done' | 'total'>>): void;
}

/** What a piece of work gives at its end: a report, or the problem that ended it. */
export type JobResult = Pick<Job, 'report' | 'verification' | 'backup' | 'send'> | { readonly problem: ProblemRecord };

export interface JobRequest {
  readonly kind: Job['kind'];
  readonly unit: Job['unit'];
  readonly subject: string;
  readonly total?: number;
}

export interface JobRegistry {
  /** Begins the work at once and gives its identifier; `ended` never rejects. */
  start(
    request: JobRequest,
    work: (progress: JobProgress) => Promise<JobResult>,
  ): { readonly id: string; readonly ended: Promise<Job> };
  get(id: string): Job | undefined;
  running(): readonly Job[];
  /** Asks a job to stop. False when there is no such job or it has ended. */
  cancel(id: string): boolean;
  /** Calls `watcher` at beginnings, at ends, and now and then between; gives the way to stop. */
  watch(watcher: (job: Job) => void): () => void;
  /** Asks every job to stop and waits until all have. */
  close(): Promise<void>;
}

/** Ended jobs stay readable for those who ask late. */
const keptEndedJobs = 100;

interface Entry {
  job: Job;
  readonly abort: AbortController;
  startedMs: number;
  ended: Promise<Job>;
}

export function createJobRegistry(now: () => Date): JobRegistry {
  const entries = new Map<string, Entry>();
  const notices = createJobNotices();
  const closing = new AbortController();
  return {
    start(request, work) {
      const entry = newEntry(request, now());
      entries.set(entry.job.id, entry);
      if (closing.signal.aborted) entry.abort.abort();
      notices.tell(entry.job);
      entry.ended = run(entry, work, notices).finally(() => forgetOldest(entries));
      return { id: entry.job.id, ended: entry.ended };
    },
    get: (id) => entries.get(id)?.job,
    running: () => [...entries.values()].map(({ job }) => job).filter(({ state }) => state === 'running'),
    cancel(id) {
      const entry = entries.get(id);
      if (entry?.job.state !== 'running') return false;
      entry.abort.abort();
      return true;
    },
    watch: notices.watch,
    async close() {
      closing.abort();
      for (const { abort } of entries.values()) abort.abort();
      await Promise.all([...entries.values()].map(({ ended }) => ended));
    },
  };
}

function newEntry(request: JobRequest, startedAt: Date): Entry {
  const job: Job = { id: randomUUID(), done: 0, startedAt: startedAt.toISOString(), state: 'running', ...request };
  return { job, abort: new AbortController(), startedMs: performance.now(), ended: Promise.resolve(job) };
}

/** Never rejects. Begins after the caller has the job's identifier. */
async function run(
  entry: Entry,
  work: (progress: JobProgress) => Promise<JobResult>,
  notices: JobNotices,
): Promise<Job> {
  const { signal } = entry.abort;
  await Promise.resolve();
  let ending: Partial<Job>;
  try {
    const result = await work({ signal, report: (part) => change(entry, part, notices) });
    ending = { ...result, state: endState(result, signal) };
  } catch (error) {
    ending = failure(error, signal);
  }
  entry.job = { ...entry.job, remainingSeconds: undefined, ...ending };
  notices.tell(entry.job);
  return entry.job;
}

function change(entry: Entry, part: Partial<Job>, notices: JobNotices): void {
  if (part.unit !== undefined && part.unit !== entry.job.unit) entry.startedMs = performance.now();
  entry.job = withRate({ ...entry.job, ...part }, performance.now() - entry.startedMs);
  notices.tellSoon(entry.job.id, () => entry.job);
}

function endState(result: JobResult, signal: AbortSignal): Job['state'] {
  if ('problem' in result) return signal.aborted ? 'cancelled' : 'failed';
  return signal.aborted ? 'cancelled' : 'done';
}

/** Work that is stopped may throw out of whatever it was waiting for: that is its stop, not a fault. */
function failure(error: unknown, signal: AbortSignal): Partial<Job> {
  if (signal.aborted) return { state: 'cancelled' };
  return { state: 'failed', problem: { kind: 'unexpectedFailure', found: String(error) } };
}

function withRate(job: Job, elapsedMs: number): Job {
  if (job.done <= 0 || elapsedMs <= 0) return job;
  const ratePerSecond = (job.done * 1000) / elapsedMs;
  if (job.total === undefined) return { ...job, ratePerSecond };
  return { ...job, ratePerSecond, remainingSeconds: Math.max(0, job.total - job.done) / ratePerSecond };
}

function forgetOldest(entries: Map<string, Entry>) {
  const ended = [...entries].filter(([, { job }]) => job.state !== 'running').map(([id]) => id);
  for (const id of ended.slice(0, Math.max(0, ended.length - keptEndedJobs))) entries.delete(id);
}
