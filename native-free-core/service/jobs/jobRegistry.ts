// Long pieces of work: what is running, how far it is, how to stop it. Watchers are told of every change, at most ten
// times a second for one job, and always of its end.
import { randomUUID } from 'node:crypto';
import type { Job, ProblemRecord } from '../../contract/index.ts';

/** What a piece of work is given: a signal that asks it to stop, and a way to say how far it is. */
export interface JobProgress {
  readonly signal: AbortSignal;
  /** A change of unit begins the count, and its rate, anew. */
  report(change: Partial<Pick<Job, 'subject' | 'unit' | 'done' | 'total'>>): void;
}

/** What a piece of work gives at its end: a report, or the problem that ended it. */
export type JobResult = Pick<Job, 'report' | 'verification'> | { readonly problem: ProblemRecord };

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
  /** Calls `watcher` at each change; gives the way to stop. */
  watch(watcher: (job: Job) => void): () => void;
  /** Asks every job to stop and waits until all have. */
  close(): Promise<void>;
}

/** Ended jobs stay readable for those who ask late. */
const keptEndedJobs = 100;
const noticeEveryMs = 100;

interface Entry {
  job: Job;
  readonly abort: AbortController;
  startedMs: number;
  ended: Promise<Job>;
  notice?: NodeJS.Timeout;
}

export function createJobRegistry(now: () => Date): JobRegistry {
  const entries = new Map<string, Entry>();
  const watchers = new Set<(job: Job) => void>();
  let isClosed = false;

  function tell(entry: Entry) {
    clearTimeout(entry.notice);
    entry.notice = undefined;
    for (const watcher of watchers) watcher(entry.job);
  }

  function change(entry: Entry, part: Partial<Job>) {
    if (part.unit !== undefined && part.unit !== entry.job.unit) entry.startedMs = performance.now();
    entry.job = withRate({ ...entry.job, ...part }, performance.now() - entry.startedMs);
    entry.notice ??= setTimeout(() => tell(entry), noticeEveryMs);
  }

  function end(entry: Entry, part: Partial<Job>): Job {
    entry.job = { ...entry.job, remainingSeconds: undefined, ...part };
    tell(entry);
    forgetOldest(entries);
    return entry.job;
  }

  return {
    start(request, work) {
      const job: Job = { id: randomUUID(), done: 0, startedAt: now().toISOString(), state: 'running', ...request };
      const abort = new AbortController();
      const entry: Entry = { job, abort, startedMs: performance.now(), ended: Promise.resolve(job) };
      entries.set(job.id, entry);
      if (isClosed) abort.abort();
      for (const watcher of watchers) watcher(job);
      entry.ended = Promise.resolve()
        .then(() => work({ signal: abort.signal, report: (part) => change(entry, part) }))
        .then(
          (result) => end(entry, { ...result, state: endState(result, abort.signal) }),
          (error) => end(entry, failure(error, abort.signal)),
        );
      return { id: job.id, ended: entry.ended };
    },
    get: (id) => entries.get(id)?.job,
    running: () => [...entries.values()].map(({ job }) => job).filter(({ state }) => state === 'running'),
    cancel(id) {
      const entry = entries.get(id);
      if (entry?.job.state !== 'running') return false;
      entry.abort.abort();
      return true;
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    async close() {
      isClosed = true;
      for (const { abort } of entries.values()) abort.abort();
      await Promise.all([...entries.values()].map(({ ended }) => ended));
    },
  };
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
