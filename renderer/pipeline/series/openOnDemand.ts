// A series that is not held whole: too large for one memory, or with nothing to decode (videos). Its frames are asked from
// the service when they are looked at, so planes cannot be cut out of it, and its plan says so.
import type { ProblemRecord, SeriesPlan } from '../../../native-free-core/contract/index.ts';
import { fail, type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import { bytesOfStack, frameAt, stackArray } from '../../../native-free-core/pipeline/index.ts';
import type { Frame } from '../../../native-free-core/pixels/index.ts';
import { startKernelWorker } from '../workers/workerLine.ts';
import { createFrameCache } from './frameCache.ts';
import type { OpenSeries } from './heldSeries.ts';
import type { LoadState } from './loadState.ts';
import { openStacksOf } from './openStacksOf.ts';

/** Of one stack: some seconds of scrolling back and forth. */
const cacheBytes = 256_000_000;
const framesAhead = 6;

let openedCount = 0;

export function openOnDemand(plan: SeriesPlan, lengthBytes: number, allowedBytes: number): OpenSeries {
  openedCount += 1;
  const key = `${plan.seriesInstanceUID}#demand${openedCount}`;
  const listeners = new Set<() => void>();
  const ending = new AbortController();
  const stacks = openStacksOf(plan);
  const frameCount = stacks.reduce((sum, { frames }) => sum + frames.length, 0);
  let state: LoadState = { receivedBytes: 0, framesDone: frameCount, frameCount, phase: 'whole' };
  const onArrived = () => {
    state = { ...state };
    for (const listener of listeners) listener();
  };
  const caches = stacks.map((layout, stack) => {
    const { length: count } = layout.frames;
    const frameBytes = bytesOfStack(layout) / Math.max(1, count);
    const fetchFrame = (index: number) => fetchValues(plan.seriesInstanceUID, stack, index, ending.signal);
    const bounds = { mostBytes: cacheBytes, frameBytes, ahead: framesAhead, count };
    return createFrameCache({ ...bounds, fetchFrame, onArrived });
  });
  return {
    ...{ key, lengthBytes: Math.min(lengthBytes, cacheBytes), isShared: false },
    plan: lengthBytes > 0 ? withoutPlanes(plan, lengthBytes, allowedBytes) : plan,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    frame: (stack, index) => frameIn(stacks[stack], index, caches[stack]?.get(index)),
    problem: (stack, index) => caches[stack]?.problem(index),
    framesThere: (stack) => stacks[stack]?.frames.length ?? 0,
    workers: () => [],
    helper: () => startKernelWorker('task'),
    stop: () => {},
    close() {
      ending.abort();
      for (const cache of caches) cache.clear();
      listeners.clear();
    },
  };
}

function frameIn(
  stack: ReturnType<typeof openStacksOf>[number],
  index: number,
  bytes: ArrayBuffer | undefined,
): Frame | undefined {
  if (!bytes) return undefined;
  return frameAt({ ...stack, values: stackArray(stack.valueType, bytes), frames: [stack.frames[index]] }, 0);
}

/** Planes need the whole stack at hand. */
function withoutPlanes(plan: SeriesPlan, bytes: number, allowedBytes: number): SeriesPlan {
  const problem: ProblemRecord = { kind: 'tooLargeForPlanes', bytes, allowedBytes };
  const stacks = plan.stacks.map((stack) =>
    stack.video ? stack : { ...stack, grid: undefined, unevenGrid: undefined, problems: [problem, ...stack.problems] },
  );
  return { ...plan, stacks };
}

async function fetchValues(
  seriesInstanceUID: string,
  stack: number,
  index: number,
  signal: AbortSignal,
): Promise<Outcome<ArrayBuffer, ProblemRecord>> {
  const path = `/api/series/${seriesInstanceUID}/stacks/${stack}/frames/${index}`;
  try {
    const reply = await fetch(path, { credentials: 'same-origin', signal });
    if (reply.ok) return succeed(await reply.arrayBuffer());
    const { problem } = await reply.json();
    return fail(problem ?? { kind: 'serviceRefused', status: reply.status, path });
  } catch {
    return fail({ kind: 'serviceUnreachable', path });
  }
}
