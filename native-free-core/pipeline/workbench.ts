// A worker's side of the pipeline, whatever hosts it: Web Worker, worker_threads, or a test in one thread.
import { assertNever } from '../outcome.ts';
import { frame, run } from './answers.ts';
import { type Bench, cancel, type Loading, type PageChannel, type Task } from './bench.ts';
import { cutLines } from './cutLines.ts';
import type { DecoderChannel } from './decoderQueue.ts';
import type { ToWorker } from './messages.ts';
import { openStacks } from './openedSeries.ts';
import type { PipelineProblem } from './problem.ts';

/** Serves `page` and every channel that it sends, until the host ends the worker. */
export function createWorkbench(
  page: PageChannel,
  skills: { readonly tasks: Readonly<Record<string, Task>>; readonly loading?: Loading },
): void {
  serve({ ...skills, opened: new Map(), running: new Map(), sliding: new Map() }, page);
}

function serve(bench: Bench, channel: PageChannel): void {
  channel.listen((message, channels) => {
    answer(bench, message, channel, channels).catch((reason: unknown) => {
      // A throw here is our own bug: told rather than lost, so that nobody waits for an answer for ever.
      const problem: PipelineProblem = { kind: 'workerStopped', reason: String(reason) };
      channel.post({ kind: 'failed', requestId: 'requestId' in message ? message.requestId : -1, problem });
    });
  });
}

async function answer(
  bench: Bench,
  message: ToWorker,
  from: PageChannel,
  channels: readonly (PageChannel & DecoderChannel)[],
): Promise<void> {
  switch (message.kind) {
    case 'open':
      bench.opened.set(message.seriesKey, openStacks(message.stacks, message.buffers));
      return;
    case 'load':
      return loadingOf(bench).load(bench, message, from, channels);
    case 'serve':
      for (const channel of channels) serve(bench, channel);
      return;
    case 'place':
      return loadingOf(bench).place(bench, message, from);
    case 'frame':
      return frame(bench, message, from);
    case 'plane':
      return cutLines(bench, message, from);
    case 'run':
      return run(bench, message, from);
    case 'cancel':
      return cancel(bench, message.requestId);
    case 'close':
      cancel(bench, message.seriesKey);
      bench.opened.delete(message.seriesKey);
      // Of whatever series they are: they hold its voxels, and are soon made again.
      bench.sliding.clear();
      return;
    default:
      return assertNever(message);
  }
}

function loadingOf({ loading }: Bench): Loading {
  if (!loading) throw new Error('this worker does not load');
  return loading;
}
