// The last frames that were looked at, and those that will be next: a bounded memory over frames that are asked for one by
// one. Pure but for `fetchFrame`, so that tests need no service.
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { Outcome } from '../../../native-free-core/outcome.ts';

export interface FrameCacheHost {
  /** Bytes that may be held; two frames always are. */
  readonly mostBytes: number;
  /** Of one frame. */
  readonly frameBytes: number;
  /** Frames that are asked for ahead of the scroll. */
  readonly ahead: number;
  readonly count: number;
  fetchFrame(index: number): Promise<Outcome<ArrayBuffer, ProblemRecord>>;
  onArrived(): void;
}

export interface FrameCache {
  /** The bytes of a frame, or undefined: then it has been asked for, and `onArrived` tells. */
  get(index: number): ArrayBuffer | undefined;
  problem(index: number): ProblemRecord | undefined;
  clear(): void;
}

export function createFrameCache(host: FrameCacheHost): FrameCache {
  const held = new Map<number, ArrayBuffer>();
  const problems = new Map<number, ProblemRecord>();
  const underWay = new Set<number>();
  let wanted: readonly number[] = [];
  let last = -1;
  let isCleared = false;

  /** One at a time, what is looked at first: a fast scroll leaves nothing behind that nobody wants any more. */
  async function fetchWanted(): Promise<void> {
    if (underWay.size > 0 || isCleared) return;
    const next = wanted.find((index) => !held.has(index) && !problems.has(index));
    if (next === undefined) return;
    underWay.add(next);
    const frame = await host.fetchFrame(next);
    underWay.delete(next);
    if (isCleared) return;
    if (frame.ok) hold(next, frame.value);
    else problems.set(next, frame.problem);
    host.onArrived();
    void fetchWanted();
  }

  function hold(index: number, bytes: ArrayBuffer): void {
    held.set(index, bytes);
    let total = 0;
    for (const each of held.values()) total += each.byteLength;
    for (const [oldest, each] of held) {
      if (total <= host.mostBytes || held.size <= 2) return;
      if (oldest === last) continue;
      held.delete(oldest);
      total -= each.byteLength;
    }
  }

  /** Ahead in the way of the scroll, as many as the memory holds beside the one that is looked at. */
  function wantFrom(index: number): void {
    const step = index < last ? -1 : 1;
    const room = Math.floor(host.mostBytes / host.frameBytes) - 1;
    const ahead = Math.max(0, Math.min(host.ahead, room));
    const indices = Array.from({ length: ahead + 1 }, (_, by) => index + by * step);
    wanted = indices.filter((each) => each >= 0 && each < host.count);
    last = index;
  }

  return {
    get(index) {
      const bytes = held.get(index);
      if (bytes) {
        held.delete(index);
        held.set(index, bytes);
      }
      if (index !== last || !bytes) wantFrom(index);
      void fetchWanted();
      return bytes;
    },
    problem: (index) => problems.get(index),
    clear() {
      isCleared = true;
      held.clear();
    },
  };
}
