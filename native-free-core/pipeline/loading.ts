// Bringing series in: what a loader and its decoders do. Apart from the rest of a worker, since it brings the reader of
// DICOM and the codecs with it, which a worker that only cuts planes never needs.
import type { Outcome } from '../outcome.ts';
import { type Bench, begin, type Loading, type Message, type PageChannel } from './bench.ts';
import { createDecoderQueue, type DecoderChannel } from './decoderQueue.ts';
import { type LoadJob, loadSeries, reporter, type SeriesStream } from './loadSeries.ts';
import type { FromWorker } from './messages.ts';
import { type PlacingTools, placeInstance } from './placeInstance.ts';
import type { PipelineProblem } from './problem.ts';

/** What only a host has: an inflater and decoders for placing, and the service. */
export interface LoadingHost extends PlacingTools {
  openStream(path: string, signal: AbortSignal): Promise<Outcome<SeriesStream, PipelineProblem>>;
}

export function createLoading(host: LoadingHost): Loading {
  return {
    load: (bench, message, page, decoders) => load(host, bench, message, page, decoders),
    place: (bench, message, from) => place(host, bench, message, from),
  };
}

/** 'load': brings a series in, and says at the end that it is whole, or why not. Silent once cancelled. */
async function load(
  host: LoadingHost,
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
  const stream = await host.openStream(path, signal);
  if (!stream.ok) return report({ kind: 'loadFailed', seriesKey, problem: stream.problem });
  const job: LoadJob = {
    seriesKey,
    stream: stream.value,
    places: series.places,
    stacks: series.stacks,
    tools: host,
    decoders: channels.length > 0 ? createDecoderQueue(seriesKey, channels, report) : undefined,
    report,
    isCancelled: () => signal.aborted,
  };
  const done = await loadSeries(job);
  bench.running.delete(seriesKey);
  report(done.ok ? { kind: 'loaded', seriesKey } : { kind: 'loadFailed', seriesKey, problem: done.problem });
}

/** 'place': one instance that a loader gave out. Always answered, so that the loader's queue moves on. */
async function place(host: LoadingHost, bench: Bench, message: Message<'place'>, from: PageChannel): Promise<void> {
  const { seriesKey, bytes, places, sopInstanceUID } = message;
  const series = bench.opened.get(seriesKey);
  const report = reporter({ seriesKey, report: (answer) => from.post(answer) }, sopInstanceUID);
  if (series) await placeInstance(bytes, places, series.stacks, host, report);
  from.post({ kind: 'answered', seriesKey });
}
