import { describe, expect, it } from 'vitest';
import type { Job } from '../../../native-free-core/contract/index.ts';
import { createJobRegistry, type JobProgress } from '../../../native-free-core/service/jobs/jobRegistry.ts';

const now = () => new Date('2026-11-23T08:00:00Z');
const request = { kind: 'import', unit: 'files', subject: 'CD' } as const;
const report = { stored: 1, duplicates: 0, conflicts: 0, refused: [], studyInstanceUIDs: [], seconds: 1 };

/** Work that runs until it is told how to end. */
function held() {
  const { promise, resolve } = Promise.withResolvers<object>();
  let given: JobProgress | undefined;
  const work = (progress: JobProgress) => {
    given = progress;
    return promise;
  };
  return { work, end: resolve, progress: () => given! };
}

describe('A job', () => {
  it('runs until its work ends, and then has its report', async () => {
    const jobs = createJobRegistry(now);
    const { id, ended } = jobs.start(request, async () => ({ report }));
    expect(jobs.get(id)).toMatchObject({ ...request, id, state: 'running', done: 0, startedAt: now().toISOString() });
    expect(await ended).toMatchObject({ state: 'done', report });
    expect(jobs.running()).toEqual([]);
    expect(jobs.get(id)?.state).toBe('done');
  });

  it('tells its rate and what is left once it has counted something', async () => {
    const jobs = createJobRegistry(now);
    const { work, end, progress } = held();
    const { id, ended } = jobs.start({ ...request, total: 40 }, work);
    await Promise.resolve();
    expect(jobs.get(id)?.ratePerSecond).toBeUndefined();
    progress().report({ done: 10, subject: 'CD/slice' });
    const { ratePerSecond, remainingSeconds, subject } = jobs.get(id)!;
    expect(subject).toBe('CD/slice');
    expect(ratePerSecond).toBeGreaterThan(0);
    expect(remainingSeconds).toBeCloseTo(30 / ratePerSecond!, 9);
    end({ report });
    expect((await ended).remainingSeconds).toBeUndefined();
  });

  it('that is cancelled ends as cancelled, with what it had done, whether its work returns or throws', async () => {
    const jobs = createJobRegistry(now);
    const polite = jobs.start(request, async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return { report };
    });
    const abrupt = jobs.start(request, async ({ signal }) => {
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      return { report };
    });
    await Promise.resolve();
    expect(jobs.cancel(polite.id)).toBe(true);
    expect(jobs.cancel(abrupt.id)).toBe(true);
    expect(await polite.ended).toMatchObject({ state: 'cancelled', report });
    expect(await abrupt.ended).toMatchObject({ state: 'cancelled' });
    expect((await abrupt.ended).problem).toBeUndefined();
    expect(jobs.cancel(polite.id)).toBe(false);
    expect(jobs.cancel('unknown')).toBe(false);
  });

  it('that gives a problem, or throws, ends as failed with a problem', async () => {
    const jobs = createJobRegistry(now);
    const told = await jobs.start(request, async () => ({ problem: { kind: 'badZip', found: 'x' } })).ended;
    expect(told).toMatchObject({ state: 'failed', problem: { kind: 'badZip', found: 'x' } });
    const thrown = await jobs.start(request, async () => Promise.reject(new Error('out of paper'))).ended;
    expect(thrown).toMatchObject({
      state: 'failed',
      problem: { kind: 'unexpectedFailure', found: 'Error: out of paper' },
    });
  });

  it('tells its watchers its beginning and its end, and a thousand steps in a few words', async () => {
    const jobs = createJobRegistry(now);
    const seen: Job[] = [];
    const stop = jobs.watch((job) => seen.push(job));
    const { ended } = jobs.start(request, async ({ report: tell }) => {
      for (let done = 1; done <= 1000; done++) tell({ done });
      return { report };
    });
    await ended;
    expect(seen[0]).toMatchObject({ state: 'running', done: 0 });
    expect(seen.at(-1)).toMatchObject({ state: 'done', done: 1000 });
    expect(seen.length).toBeLessThan(20);
    stop();
    const told = seen.length;
    await jobs.start(request, async () => ({ report })).ended;
    expect(seen.length).toBe(told);
  });

  it('is stopped when the registry closes, which waits for it', async () => {
    const jobs = createJobRegistry(now);
    let hasEnded = false;
    jobs.start(request, async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      await new Promise((resolve) => setTimeout(resolve, 20));
      hasEnded = true;
      return { report };
    });
    await Promise.resolve();
    await jobs.close();
    expect(hasEnded).toBe(true);
  });

  it('is forgotten long after its end, never before', async () => {
    const jobs = createJobRegistry(now);
    const { work, end } = held();
    const running = jobs.start(request, work);
    const first = jobs.start(request, async () => ({ report }));
    await first.ended;
    for (let index = 0; index < 150; index++) await jobs.start(request, async () => ({ report })).ended;
    expect(jobs.get(first.id)).toBeUndefined();
    expect(jobs.get(running.id)?.state).toBe('running');
    end({ report });
    await running.ended;
  });
});
