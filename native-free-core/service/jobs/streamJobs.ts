// Jobs as server-sent events: first what is running, then each change. A slow reader gets only the latest state of each
// job, never a growing queue. Cleaned up when the stream is cancelled: `request.signal` never fires under Electron.
import type { Job } from '../../contract/index.ts';
import type { JobRegistry } from './jobRegistry.ts';

/** Keeps proxies and readers from thinking that a quiet stream is a dead one. */
const heartbeatEveryMs = 15_000;

export function streamJobs(jobs: JobRegistry, closed: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pending = new Map<string, Job>(jobs.running().map((job) => [job.id, job]));
  let isOver = false;
  let wake = () => {};
  let heartbeat: NodeJS.Timeout | undefined;
  const stopWatching = jobs.watch((job) => {
    pending.set(job.id, job);
    wake();
  });

  function cleanUp() {
    isOver = true;
    stopWatching();
    clearInterval(heartbeat);
    closed.removeEventListener('abort', wakeNow);
    wake();
  }
  const wakeNow = () => wake();
  closed.addEventListener('abort', wakeNow);

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
        while (pending.size === 0 && !closed.aborted && !isOver) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        if (isOver) return;
        const changed = [...pending.values()];
        pending.clear();
        if (changed.length > 0) controller.enqueue(encoder.encode(changed.map(asEvent).join('')));
        if (closed.aborted) {
          cleanUp();
          controller.close();
        }
      },
      cancel: cleanUp,
    },
    // Nothing is made ahead of the reader.
    { highWaterMark: 1 },
  );
}

function asEvent(job: Job): string {
  return `data: ${JSON.stringify(job)}\n\n`;
}
