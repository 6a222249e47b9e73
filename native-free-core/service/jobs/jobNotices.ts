// Who hears of the changes of jobs, and how often: a job that counts thousands of files a second is told ten times.
import type { Job } from '../../contract/index.ts';

export interface JobNotices {
  watch(watcher: (job: Job) => void): () => void;
  /** Tells at once. */
  tell(job: Job): void;
  /** Tells a little later what the job is by then. */
  tellSoon(id: string, latest: () => Job): void;
}

const noticeEveryMs = 100;

export function createJobNotices(): JobNotices {
  const watchers = new Set<(job: Job) => void>();
  const timers = new Map<string, NodeJS.Timeout>();

  function tell(job: Job) {
    clearTimeout(timers.get(job.id));
    timers.delete(job.id);
    for (const watcher of watchers) watcher(job);
  }

  return {
    tell,
    tellSoon(id, latest) {
      if (!timers.has(id))
        timers.set(
          id,
          setTimeout(() => tell(latest()), noticeEveryMs),
        );
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
