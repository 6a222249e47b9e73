// Jobs as server-sent events: first what is running, then each change. A slow reader gets only the latest state of each
// job, never a growing queue. Cleaned up when the stream is cancelled: `request.signal` never fires under Electron.
import type { Job } from '../../contract/index.ts';
import type { JobRegistry } from './jobRegistry.ts';

/** Keeps proxies and readers from thinking that a quiet stream is a dead one. */
const heartbeatEveryMs = 15_000;

/** The stream ends when `closed` fires. */
export function streamJobs(jobs: JobRegistry, closed: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const changes = collectChanges(jobs, closed);
  let heartbeat: NodeJS.Timeout | undefined;
  const end = () => {
    clearInterval(heartbeat);
    changes.stop();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // A comment at once: the reader's `open` event must not wait for the first job.
        controller.enqueue(encoder.encode(': jobs\n\n'));
        heartbeat = setInterval(() => {
          if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(':\n\n'));
        }, heartbeatEveryMs);
      },
      async pull(controller) {
        const changed = await changes.next();
        if (changed.length > 0) controller.enqueue(encoder.encode(changed.map(asEvent).join('')));
        if (!closed.aborted) return;
        end();
        controller.close();
      },
      cancel: end,
    },
    // Nothing is made ahead of the reader.
    { highWaterMark: 1 },
  );
}

/** What has changed since it was last asked, one state for each job; waits when nothing has. */
function collectChanges(jobs: JobRegistry, closed: AbortSignal) {
  const pending = new Map<string, Job>(jobs.running().map((job) => [job.id, job]));
  let wake = () => {};
  const wakeNow = () => wake();
  closed.addEventListener('abort', wakeNow);
  const stopWatching = jobs.watch((job) => {
    pending.set(job.id, job);
    wake();
  });
  return {
    async next(): Promise<readonly Job[]> {
      while (pending.size === 0 && !closed.aborted) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        await promise;
      }
      const changed = [...pending.values()];
      pending.clear();
      return changed;
    },
    /** One who waits then waits for ever, which costs nothing: nobody holds what it waits for. */
    stop() {
      stopWatching();
      closed.removeEventListener('abort', wakeNow);
    },
  };
}

function asEvent(job: Job): string {
  return `data: ${JSON.stringify(job)}\n\n`;
}
