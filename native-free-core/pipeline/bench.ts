// The state of a worker: which series it holds, what is running, and the decoders once something needed them.
import type { Outcome } from '../outcome.ts';
import type { Decoders } from '../pixels/index.ts';
import type { Channel } from './channel.ts';
import type { SeriesStream } from './loadSeries.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { OpenedSeries } from './openedSeries.ts';
import type { PlacingTools } from './placeInstance.ts';
import type { PipelineProblem } from './problem.ts';

/** What only a host has. */
export interface WorkbenchHost {
  inflateRaw(bytes: Uint8Array, maximumBytes: number): Uint8Array;
  /** Called once, the first time that something is decoded. */
  openDecoders(): Promise<Decoders>;
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
  tools?: Promise<PlacingTools>;
}

/** The decoders are made at the first call: a worker that only cuts planes never pays for them. */
export function placingTools(bench: Bench): Promise<PlacingTools> {
  bench.tools ??= bench.host
    .openDecoders()
    .then((decoders) => ({ inflateRaw: (bytes, maximumBytes) => bench.host.inflateRaw(bytes, maximumBytes), decoders }));
  return bench.tools;
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
