// The state of a worker: which series it holds and what is running.
import type { Outcome } from '../outcome.ts';
import type { SlabLayers } from '../volume/index.ts';
import type { Channel } from './channel.ts';
import type { DecoderChannel } from './decoderQueue.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { OpenedSeries } from './openedSeries.ts';

/** A long piece of work that a host offers by name, with what it needs of the series at hand. */
export type Task = (argument: unknown, context: TaskContext) => Promise<Outcome<unknown, { readonly kind: string }>>;

export interface TaskContext {
  series(seriesKey: string): OpenedSeries | undefined;
  progress(done: number, total: number): void;
  readonly signal: AbortSignal;
}

export type PageChannel = Channel<ToWorker, FromWorker>;

/** What a worker that brings series in can do beside; see `createLoading`. */
export interface Loading {
  load(bench: Bench, message: Message<'load'>, page: PageChannel, decoders: readonly DecoderChannel[]): Promise<void>;
  place(bench: Bench, message: Message<'place'>, from: PageChannel): Promise<void>;
}

export type Message<Kind extends ToWorker['kind']> = Extract<ToWorker, { kind: Kind }>;

export interface Bench {
  /** Absent in a worker that only cuts planes and runs tasks. */
  readonly loading?: Loading;
  readonly tasks: Readonly<Record<string, Task>>;
  readonly opened: Map<string, OpenedSeries>;
  readonly running: Map<string | number, AbortController>;
  /** Layers of the slabs that a hand is scrolling, by series and direction. */
  readonly sliding: Map<string, SlabLayers>;
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
