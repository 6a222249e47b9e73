// The jobs of the service as this page has seen them: which run, and the imports among them that ended meanwhile.
import { useEffect, useRef, useState } from 'react';
import type { Job } from '../../../native-free-core/contract/index.ts';
import { cancelJob, watchJobs } from '../../pipeline/index.ts';
import { type FinishedImport, finishedFromJob } from './finishedImport.ts';

export interface Jobs {
  readonly running: readonly Job[];
  readonly finishedImports: readonly { readonly id: string; readonly finished: FinishedImport }[];
  readonly isConnected: boolean;
  readonly cancel: (id: string) => void;
  readonly dismiss: (id: string) => void;
}

const refreshPauseMs = 1500;

/** `onStored` is called, not too often, while jobs put something new into the archive. */
export function useJobs(onStored: () => void): Jobs {
  const [running, setRunning] = useState<readonly Job[]>([]);
  const [finishedImports, setFinished] = useState<Jobs['finishedImports']>([]);
  const [isConnected, setConnected] = useState(true);
  const seenRunning = useRef(new Set<string>());
  const lastRefreshMs = useRef(0);
  const stored = useRef(onStored);
  stored.current = onStored;

  useEffect(() => {
    const onJob = (job: Job) => {
      setRunning((jobs) => [...jobs.filter(({ id }) => id !== job.id), ...(job.state === 'running' ? [job] : [])]);
      const wasSeen = seenRunning.current.has(job.id);
      if (job.state === 'running') seenRunning.current.add(job.id);
      const finished = finishedFromJob(job);
      // The stream may begin with jobs that ended before this page was there: their reports are not news.
      if (finished !== undefined && wasSeen) {
        setFinished((list) => [...list.filter(({ id }) => id !== job.id), { id: job.id, finished }]);
      }
      if (job.kind === 'verify') return;
      if (job.state === 'running' && performance.now() - lastRefreshMs.current < refreshPauseMs) return;
      lastRefreshMs.current = performance.now();
      stored.current();
    };
    return watchJobs(onJob, setConnected);
  }, []);

  return {
    running,
    finishedImports,
    isConnected,
    cancel: (id) => void cancelJob(id),
    dismiss: (id) => setFinished((list) => list.filter((item) => item.id !== id)),
  };
}
