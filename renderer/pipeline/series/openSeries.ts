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
import { halvedPlan, halvedStacks } from './halvedPlan.ts';
import type { OpenSeries } from './heldSeries.ts';
import { startLoadingWorkers } from './loadingWorkers.ts';
import { createLoadProgress } from './loadProgress.ts';
import type { LoadEvent } from './loadState.ts';
import { openOnDemand } from './openOnDemand.ts';
import { firstInstance, openStacksOf } from './openStacksOf.ts';

/** More is not held whole: its frames are asked for one by one. A whole-body CT of 2000 slices is half of it. */
export const mostSeriesBytes = 2_000_000_000;

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
  return openStacks(plan, openStacksOf(plan), firstStack, mostBytes);
}

/** A quarter of the memory: planes of half the columns and rows, said on each; pictures whole, from the service. */
export function openHalved(plan: SeriesPlan, firstStack = 0): Outcome<OpenSeries, PipelineProblem> {
  const opened = openStacks(halvedPlan(plan), halvedStacks(openStacksOf(plan)), firstStack, mostSeriesBytes);
  if (!opened.ok) return opened;
  const volume = opened.value;
  const pictures = openOnDemand(plan, 0, 0);
  return succeed({
    ...volume,
    isHalved: true,
    frame: pictures.frame,
    problem: pictures.problem,
    subscribe(listener) {
      const ends = [volume.subscribe(listener), pictures.subscribe(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
    close() {
      volume.close();
      pictures.close();
    },
  });
}

/** Bytes that a series takes when it is held whole, and at half its columns and rows. */
export function forecastBytes(plan: SeriesPlan): { readonly whole: number; readonly halved: number } {
  const sum = (stacks: readonly OpenStack[]) => stacks.reduce((bytes, stack) => bytes + bytesOfStack(stack), 0);
  const stacks = openStacksOf(plan);
  return { whole: sum(stacks), halved: sum(halvedStacks(stacks)) };
}

function openStacks(
  plan: SeriesPlan,
  stacks: readonly OpenStack[],
  firstStack: number,
  mostBytes: number,
): Outcome<OpenSeries, PipelineProblem> {
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
