// Opens a series: allocates its memory and starts to load it, or, when it is too large to be held, opens it on demand.
import type { SeriesPlan } from '../../../native-free-core/contract/index.ts';
import { fail, type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import {
  bytesOfStack,
  type OpenStack,
  type PipelineProblem,
  type ToWorker,
} from '../../../native-free-core/pipeline/index.ts';
import { attachSeries, detachSeries, kernelLines } from '../workers/kernelPool.ts';
import { startKernelWorker, type WorkerLine } from '../workers/workerLine.ts';
import { createFrameStore } from './frameStore.ts';
import type { OpenSeries } from './heldSeries.ts';
import { startLoadingWorkers } from './loadingWorkers.ts';
import { createLoadProgress } from './loadProgress.ts';
import type { LoadEvent } from './loadState.ts';
import { openOnDemand } from './openOnDemand.ts';
import { firstInstance, openStacksOf } from './openStacksOf.ts';

/** More is not held: its frames are asked for one by one. A whole-body CT of 2000 slices is half of it. */
const mostSeriesBytes = 2_000_000_000;

let openedCount = 0;

/**
 * Allocates one array per stack and starts to load, the middle picture of `firstStack` ahead. Fails with
 * `notEnoughMemory` when the arrays cannot be had; then nothing has been started.
 */
export function openSeries(
  plan: SeriesPlan,
  firstStack = 0,
  mostBytes = mostSeriesBytes,
): Outcome<OpenSeries, PipelineProblem> {
  const stacks = openStacksOf(plan);
  const lengthBytes = stacks.reduce((sum, stack) => sum + bytesOfStack(stack), 0);
  if (lengthBytes === 0 || lengthBytes > mostBytes) return succeed(openOnDemand(plan, lengthBytes, mostBytes));
  const isShared = globalThis.crossOriginIsolated === true;
  let buffers: readonly SharedArrayBuffer[] | undefined;
  try {
    buffers = isShared ? stacks.map((stack) => new SharedArrayBuffer(bytesOfStack(stack))) : undefined;
  } catch {
    return fail({ kind: 'notEnoughMemory', megabytes: Math.ceil(lengthBytes / 1e6) });
  }
  const first = firstInstance(plan.stacks[firstStack]);
  const series = `/dicom-web/studies/${plan.studyInstanceUID}/series/${plan.seriesInstanceUID}`;
  return succeed(startLoading(plan, stacks, buffers, `${series}${first ? `?first=${first}` : ''}`, lengthBytes));
}

function startLoading(
  plan: SeriesPlan,
  stacks: readonly OpenStack[],
  buffers: readonly SharedArrayBuffer[] | undefined,
  path: string,
  lengthBytes: number,
): OpenSeries {
  openedCount += 1;
  const key = `${plan.seriesInstanceUID}#${openedCount}`;
  const open = { kind: 'open', seriesKey: key, stacks, buffers } as const;
  const progress = createLoadProgress(stacks.reduce((sum, stack) => sum + stack.frames.length, 0));
  const handle = (event: LoadEvent) => {
    if (event.kind === 'placed') frames.note(event.stack, event.index);
    if (event.kind === 'refused') frames.refuse(event.stack, event.index, event.problem);
    if (event.kind === 'loaded' || event.kind === 'loadFailed' || event.kind === 'stopped') workers.finish();
    progress.note(event);
  };
  const workers = startLoadingWorkers(open, path, handle);
  const ask = (stack: number, index: number) => askFrame(workers.loader, key, stack, index);
  const frames = createFrameStore(stacks, buffers, ask, progress.tell);
  if (buffers) attachSeries(open);
  return {
    ...{ plan, key, lengthBytes, isShared: buffers !== undefined },
    ...{ state: progress.state, subscribe: progress.subscribe },
    ...{ frame: frames.frame, problem: frames.problem, framesThere: frames.countThere },
    workers: () => (buffers ? kernelLines() : [workers.loader]),
    helper: () => (buffers ? startHelper(open) : { request: workers.loader.request, end: () => {} }),
    stop: () => handle({ kind: 'stopped' }),
    close() {
      workers.end();
      frames.clear();
      progress.close();
      detachSeries(key);
    },
  };
}

/** Without shared memory only the loader holds the series, and does its long tasks too. */
function startHelper(open: ToWorker): WorkerLine {
  const line = startKernelWorker('task');
  line.post(open);
  return line;
}

async function askFrame(loader: WorkerLine, seriesKey: string, stack: number, index: number) {
  const answer = await loader.request({ kind: 'frame', seriesKey, stack, index });
  return answer.kind === 'frame' ? answer.values : undefined;
}
