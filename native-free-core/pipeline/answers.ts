// What a worker does for each kind of message.
import { fail } from '../outcome.ts';
import { type Bench, begin, type PageChannel, type TaskContext } from './bench.ts';
import { createDecoderQueue, type DecoderChannel } from './decoderQueue.ts';
import { type LoadJob, loadSeries, reporter } from './loadSeries.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { frameAt } from './openedSeries.ts';
import { placeInstance } from './placeInstance.ts';
import type { PipelineProblem } from './problem.ts';

type Message<Kind extends ToWorker['kind']> = Extract<ToWorker, { kind: Kind }>;

/** 'load': brings a series in, and says at the end that it is whole, or why not. Silent once cancelled. */
export async function load(
  bench: Bench,
  { seriesKey, path }: Message<'load'>,
  page: PageChannel,
  channels: readonly DecoderChannel[],
): Promise<void> {
  const series = bench.opened.get(seriesKey);
  if (!series) return;
  const signal = begin(bench, seriesKey);
  const report = (message: FromWorker) => {
    if (!signal.aborted) page.post(message);
  };
  const stream = await bench.host.openStream(path, signal);
  if (!stream.ok) return report({ kind: 'loadFailed', seriesKey, problem: stream.problem });
  const job: LoadJob = {
    seriesKey,
    stream: stream.value,
    places: series.places,
    stacks: series.stacks,
    tools: bench.host,
    decoders: channels.length > 0 ? createDecoderQueue(seriesKey, channels, report) : undefined,
    report,
    isCancelled: () => signal.aborted,
  };
  const done = await loadSeries(job);
  bench.running.delete(seriesKey);
  report(done.ok ? { kind: 'loaded', seriesKey } : { kind: 'loadFailed', seriesKey, problem: done.problem });
}

/** 'place': one instance that a loader gave out. Always answered, so that the loader's queue moves on. */
export async function place(bench: Bench, message: Message<'place'>, from: PageChannel): Promise<void> {
  const { seriesKey, bytes, places, sopInstanceUID } = message;
  const series = bench.opened.get(seriesKey);
  const report = reporter({ seriesKey, report: (answer) => from.post(answer) }, sopInstanceUID);
  if (series) await placeInstance(bytes, places, series.stacks, bench.host, report);
  from.post({ kind: 'answered', seriesKey });
}

/** 'frame': a copy of one frame's values, where memory is not shared. */
export function frame(bench: Bench, message: Message<'frame'>, from: PageChannel): void {
  const { seriesKey, stack, index, requestId } = message;
  const memory = bench.opened.get(seriesKey)?.stacks[stack];
  if (!memory?.frames[index]) return;
  const found = frameAt(memory, index);
  const values = (found?.kind === 'colour' ? found.rgb : found?.values)?.slice().buffer as ArrayBuffer;
  from.post({ kind: 'frame', requestId, values }, [values]);
}

/** 'run': a task that the host offers by name. */
export async function run(bench: Bench, message: Message<'run'>, from: PageChannel): Promise<void> {
  const { task, argument, requestId } = message;
  const context: TaskContext = {
    series: (seriesKey) => bench.opened.get(seriesKey),
    progress: (done, total) => from.post({ kind: 'progress', requestId, done, total }),
    signal: begin(bench, requestId),
  };
  const work = bench.tasks[task];
  const outcome = work
    ? await work(argument, context)
    : fail<PipelineProblem>({ kind: 'workerStopped', reason: `no task ${task}` });
  bench.running.delete(requestId);
  if (outcome.ok) from.post({ kind: 'result', requestId, value: outcome.value });
  else from.post({ kind: 'failed', requestId, problem: outcome.problem });
}
