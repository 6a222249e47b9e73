// The workers that bring one series in: a loader that reads the stream, and decoders where there is something to decode.
import type { OpenStack, ToWorker } from '../../../native-free-core/pipeline/index.ts';
import { kernelCount } from '../workers/kernelPool.ts';
import { takeLoader } from '../workers/spareLoader.ts';
import { startLoadWorker, type WorkerLine } from '../workers/workerLine.ts';
import type { LoadEvent } from './loadState.ts';

export interface LoadingWorkers {
  readonly loader: WorkerLine;
  /** Ends the decoders; the loader too where memory is shared, since then nobody needs it any more. */
  finish(): void;
  end(): void;
}

/** Starts to load `path` at once; every event goes to `onEvent`. */
export function startLoadingWorkers(
  open: Extract<ToWorker, { kind: 'open' }>,
  path: string,
  onEvent: (event: LoadEvent) => void,
): LoadingWorkers {
  const isShared = open.buffers !== undefined;
  const loader = takeLoader();
  const decoders = isShared ? startDecoders(open.stacks, open) : [];
  loader.onEvent = (event) => event.kind !== 'answered' && onEvent(event);
  loader.post(open);
  loader.post({ kind: 'load', seriesKey: open.seriesKey, path }, decoders.map(connect));
  const finish = () => {
    for (const decoder of decoders) decoder.end();
    if (isShared) loader.end();
  };
  return {
    loader,
    finish,
    end() {
      finish();
      loader.end();
    },
  };
}

/** Each decoder gets the series' shared memory. */
function startDecoders(stacks: readonly OpenStack[], open: ToWorker): readonly WorkerLine[] {
  const coded = stacks.flatMap((stack) => stack.frames).filter((frame) => frame.isEncapsulated).length;
  const count = Math.min(kernelCount(), coded);
  const decoders = Array.from({ length: count }, (_, index) => startLoadWorker(`decoder ${index + 1}`));
  for (const decoder of decoders) decoder.post(open);
  return decoders;
}

/** A line from the loader straight to a decoder; the loader's end is given back. */
function connect(decoder: WorkerLine): MessagePort {
  const { port1, port2 } = new MessageChannel();
  decoder.post({ kind: 'serve' }, [port1]);
  return port2;
}
