// The state of a worker: which series it holds and what is running.
import type { Outcome } from '../outcome.ts';
import type { Channel } from './channel.ts';
import type { SeriesStream } from './loadSeries.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { OpenedSeries } from './openedSeries.ts';
import type { PlacingTools } from './placeInstance.ts';
import type { PipelineProblem } from './problem.ts';

/** What only a host has: an inflater and decoders for placing, and the service. */
export interface WorkbenchHost extends PlacingTools {
  openStream(path: string, signal: AbortSignal): Promise<Outcome<SeriesStream, PipelineProblem>>;
}

/** A long piece of work that a host offers by name, with what it needs of the series at hand. */
export type Task = (argument: unknown, context: TaskContext) => Promise<Outcome<unknown, { readonly kind: string }>>;

export interface TaskContext {
  series(seriesKey: string): OpenedSeries | undefined;
  progress(done: number, total: number): void;
  readonly signal: AbortSignal;
}

export type PageChannel = Channel<ToWorker, FromWorker>;

export interface Bench {
  readonly host: WorkbenchHost;
  readonly tasks: Readonly<Record<string, Task>>;
  readonly opened: Map<string, OpenedSeries>;
  readonly running: Map<string | number, AbortController>;
}

/** Notes a piece of work, so that it can be cancelled by its key. */
export function begin(bench: Bench, key: string | number): AbortSignal {
  const controller = new AbortController();
  bench.running.set(key, controller);
  return controller.signal;
}

export function cancel(bench: Bench, key: string | number): void {
  bench.running.get(key)?.abort();
  bench.running.delete(key);
}
