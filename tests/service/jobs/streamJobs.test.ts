import { describe, expect, it } from 'vitest';
import { jobShape } from '../../../native-free-core/contract/index.ts';
import { createJobRegistry } from '../../../native-free-core/service/jobs/jobRegistry.ts';
import { streamJobs } from '../../../native-free-core/service/jobs/streamJobs.ts';

const request = { kind: 'samples', unit: 'samples', subject: '' } as const;
const now = () => new Date('2026-11-23T08:00:00Z');

/** Server-sent events, read one at a time. */
function eventsOf(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  return {
    async next() {
      while (true) {
        const [event, rest] = text.split(/\n\n([\s\S]*)/);
        if (rest !== undefined) {
          text = rest;
          if (event.startsWith('data: ')) return jobShape.parse(JSON.parse(event.slice(6)));
          continue;
        }
        const { value, done } = await reader.read();
        if (done) return undefined;
        text += decoder.decode(value, { stream: true });
      }
    },
    cancel: () => reader.cancel(),
  };
}

describe('The stream of jobs', () => {
  it('begins with what is running, and goes on with each change until the end', async () => {
    const jobs = createJobRegistry(now);
    const { promise, resolve } = Promise.withResolvers<object>();
    const { id } = jobs.start(request, () => promise);
    await jobs.start(request, async () => ({})).ended;
    const events = eventsOf(streamJobs(jobs, new AbortController().signal));
    expect(await events.next()).toMatchObject({ id, state: 'running' });
    resolve({ problem: { kind: 'diskFull' } });
    expect(await events.next()).toMatchObject({ id, state: 'failed', problem: { kind: 'diskFull' } });
    await events.cancel();
  });

  it('gives a slow reader the latest state of each job, not all that it missed', async () => {
    const jobs = createJobRegistry(now);
    const events = eventsOf(streamJobs(jobs, new AbortController().signal));
    const ids: string[] = [];
    for (let index = 0; index < 50; index++) {
      const { id, ended } = jobs.start(request, async () => ({}));
      await ended;
      ids.push(id);
    }
    const seen = new Map<string, number>();
    while (seen.size < ids.length) {
      const { id } = (await events.next())!;
      seen.set(id, (seen.get(id) ?? 0) + 1);
    }
    expect(Math.max(...seen.values())).toBeLessThanOrEqual(2);
    await events.cancel();
  });

  it('watches no longer once its reader has left', async () => {
    const jobs = createJobRegistry(now);
    let watchers = 0;
    const counted = {
      ...jobs,
      watch(watcher: Parameters<typeof jobs.watch>[0]) {
        watchers += 1;
        const stop = jobs.watch(watcher);
        return () => {
          watchers -= 1;
          stop();
        };
      },
    };
    const events = eventsOf(streamJobs(counted, new AbortController().signal));
    expect(watchers).toBe(1);
    await events.cancel();
    expect(watchers).toBe(0);
  });

  it('ends when the service closes', async () => {
    const closing = new AbortController();
    const events = eventsOf(streamJobs(createJobRegistry(now), closing.signal));
    const next = events.next();
    closing.abort();
    expect(await next).toBeUndefined();
  });
});
