// The jobs of the service as this page has seen them, and the imports among them that ended meanwhile: a pure reducer.
import type { Job } from '../../../native-free-core/contract/index.ts';
import { type FinishedImport, finishedFromJob } from './finishedImport.ts';

export interface JobList {
  readonly running: readonly Job[];
  readonly finishedImports: readonly { readonly id: string; readonly finished: FinishedImport }[];
}

export type JobEvent =
  | { readonly kind: 'told'; readonly job: Job }
  /** The service does not know it any more: it was started again. */
  | { readonly kind: 'lost'; readonly id: string }
  | { readonly kind: 'dismissed'; readonly id: string };

export const noJobs: JobList = { running: [], finishedImports: [] };

export function reduceJobs(list: JobList, event: JobEvent): JobList {
  if (event.kind === 'lost') return { ...list, running: list.running.filter(({ id }) => id !== event.id) };
  if (event.kind === 'dismissed') {
    return { ...list, finishedImports: list.finishedImports.filter(({ id }) => id !== event.id) };
  }
  const { job } = event;
  const isKnown = list.running.some(({ id }) => id === job.id);
  if (job.state === 'running') {
    // A job keeps its line, so that nothing moves under the pointer.
    const running = isKnown ? list.running.map((other) => (other.id === job.id ? job : other)) : [...list.running, job];
    return { ...list, running };
  }
  const finished = finishedFromJob(job);
  const isNew = finished !== undefined && !list.finishedImports.some(({ id }) => id === job.id);
  return {
    running: list.running.filter(({ id }) => id !== job.id),
    finishedImports: isNew ? [...list.finishedImports, { id: job.id, finished }] : list.finishedImports,
  };
}
