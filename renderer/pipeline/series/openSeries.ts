// A series in the page: its memory, how far it has come, its frames and planes, until it is closed.
import type { ProblemRecord, SeriesPlan } from '../../../native-free-core/contract/index.ts';
import { fail, type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import { bytesOfStack, type OpenStack, type PipelineProblem } from '../../../native-free-core/pipeline/index.ts';
import type { Frame } from '../../../native-free-core/pixels/index.ts';
import { attachSeries, detachSeries, kernelLines } from '../workers/kernelPool.ts';
import { startKernelWorker, type WorkerLine } from '../workers/workerLine.ts';
import { createFrameStore } from './frameStore.ts';
import { startLoadingWorkers } from './loadingWorkers.ts';
import { afterLoadEvent, type LoadEvent, type LoadState, loadStateAtStart } from './loadState.ts';
import { firstInstance, openStacksOf } from './openStacksOf.ts';
import { createTeller } from './teller.ts';

export interface OpenSeries {
  readonly plan: SeriesPlan;
  readonly key: string;
  /** Bytes of all the stacks' arrays. */
  readonly lengthBytes: number;
  readonly isShared: boolean;
  /** Tells that something changed: the first frame at once, then a few times a second, then the end. */
  subscribe(listener: () => void): () => void;
  state(): LoadState;
  /** Modality values of one frame, a view into the stack's array; undefined until it has arrived. */
  frame(stack: number, index: number): Frame | undefined;
  problem(stack: number, index: number): ProblemRecord | undefined;
  /** How many frames of a stack are there. */
  framesThere(stack: number): number;
  /** The workers that can cut planes of this series. */
  workers(): readonly WorkerLine[];
  /** A worker for one long task, so that planes are cut meanwhile; `end` it afterwards. */
  helper(): Pick<WorkerLine, 'request' | 'end'>;
  /** Breaks off the loading; what has arrived stays. */
  stop(): void;
  /** Ends everything and lets the memory go. */
  close(): void;
}

let openedCount = 0;

/**
 * Allocates one array per stack and starts to load, the middle picture of `firstStack` ahead. Fails with
 * `notEnoughMemory` when the arrays cannot be had; then nothing has been started.
 */
export function openSeries(plan: SeriesPlan, firstStack = 0): Outcome<OpenSeries, PipelineProblem> {
  const stacks = openStacksOf(plan);
  const lengthBytes = stacks.reduce((sum, stack) => sum + bytesOfStack(stack), 0);
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
  // The cores are for the loading: a screen that is drawn four times a second shows it well enough.
  const teller = createTeller(() => state.phase === 'loading', 250);
  let state = loadStateAtStart(stacks.reduce((sum, stack) => sum + stack.frames.length, 0));
  performance.mark('series opened');
  const handle = (event: LoadEvent) => {
    state = afterLoadEvent(state, event);
    if (event.kind === 'placed' && state.framesDone === 1) performance.mark('first frame placed');
    if (event.kind === 'loaded') performance.mark('series whole');
    if (event.kind === 'placed') frames.note(event.stack, event.index);
    if (event.kind === 'refused') frames.refuse(event.stack, event.index, event.problem);
    if (event.kind === 'loaded' || event.kind === 'loadFailed' || event.kind === 'stopped') workers.finish();
    teller.tell();
  };
  const workers = startLoadingWorkers(open, path, handle);
  const frames = createFrameStore(
    stacks,
    buffers,
    (stack, index) => askFrame(workers.loader, key, stack, index),
    () => teller.tell(),
  );
  if (buffers) attachSeries(open);
  return {
    plan,
    key,
    lengthBytes,
    isShared: buffers !== undefined,
    subscribe: teller.subscribe,
    state: () => state,
    frame: frames.frame,
    problem: frames.problem,
    framesThere: frames.countThere,
    workers: () => (buffers ? kernelLines() : [workers.loader]),
    helper() {
      // Without shared memory only the loader holds the series.
      if (!buffers) return { request: workers.loader.request, end: () => {} };
      const line = startKernelWorker('task');
      line.post(open);
      return line;
    },
    stop: () => handle({ kind: 'stopped' }),
    close() {
      workers.end();
      frames.clear();
      teller.close();
      detachSeries(key);
    },
  };
}

async function askFrame(loader: WorkerLine, seriesKey: string, stack: number, index: number) {
  const answer = await loader.request({ kind: 'frame', seriesKey, stack, index });
  return answer.kind === 'frame' ? answer.values : undefined;
}
