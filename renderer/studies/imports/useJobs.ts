// Follows the jobs of the service, also over a lost connection.
import { useEffect, useReducer, useRef, useState } from 'react';
import type { Job } from '../../../native-free-core/contract/index.ts';
import { cancelJob, getJob, watchJobs } from '../../pipeline/index.ts';
import { type JobList, noJobs, reduceJobs } from './jobList.ts';

export interface Jobs extends JobList {
  readonly isConnected: boolean;
  readonly cancel: (id: string) => void;
  readonly dismiss: (id: string) => void;
}

const refreshPauseMs = 1500;

/** `onStored` is called, not too often, while jobs put something new into the archive. */
export function useJobs(onStored: () => void): Jobs {
  const [list, dispatch] = useReducer(reduceJobs, noJobs);
  const [isConnected, setConnected] = useState(true);
  const latest = useRef({ running: list.running, onStored });
  latest.current = { running: list.running, onStored };

  useEffect(() => {
    let lastRefreshMs = 0;
    const onJob = (job: Job) => {
      dispatch({ kind: 'told', job });
      if (job.kind !== 'import' && job.kind !== 'samples') return;
      if (job.state === 'running' && performance.now() - lastRefreshMs < refreshPauseMs) return;
      lastRefreshMs = performance.now();
      latest.current.onStored();
    };
    const onConnection = async (connected: boolean) => {
      setConnected(connected);
      if (!connected) return;
      // The stream begins with the jobs that run: those that ended while it was cut are asked for one by one.
      for (const { id } of latest.current.running) {
        const outcome = await getJob(id);
        if (outcome.ok) onJob(outcome.value);
        else if (outcome.problem.status === 404) dispatch({ kind: 'lost', id });
      }
    };
    return watchJobs(onJob, onConnection);
  }, []);

  return {
    ...list,
    isConnected,
    cancel: (id) => void cancelJob(id),
    dismiss: (id) => dispatch({ kind: 'dismissed', id }),
  };
}
