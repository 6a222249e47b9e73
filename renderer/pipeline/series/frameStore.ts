// The frames of a series as the page sees them: views into shared memory, or copies asked from the worker that holds it.
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { frameAt, type OpenStack, stackArray } from '../../../native-free-core/pipeline/index.ts';
import type { Frame, ModalityValues } from '../../../native-free-core/pixels/index.ts';

export interface FrameStore {
  note(stack: number, index: number): void;
  refuse(stack: number, index: number, problem: ProblemRecord): void;
  frame(stack: number, index: number): Frame | undefined;
  problem(stack: number, index: number): ProblemRecord | undefined;
  countThere(stack: number): number;
  clear(): void;
}

/** Copies kept where memory is not shared: enough to scroll back and forth. */
const keptCopies = 24;

interface StackFrames {
  readonly layout: OpenStack;
  readonly there: Set<number>;
  readonly problems: Map<number, ProblemRecord>;
  values?: ModalityValues;
}

/** `ask` fetches a copy of a frame from the worker that holds it; needed only without `buffers`. */
export function createFrameStore(
  stacks: readonly OpenStack[],
  buffers: readonly SharedArrayBuffer[] | undefined,
  ask: (stack: number, index: number) => Promise<ArrayBuffer | undefined>,
  onArrived: () => void,
): FrameStore {
  let held: readonly StackFrames[] = stacks.map((layout, stack) => ({
    layout,
    there: new Set<number>(),
    problems: new Map<number, ProblemRecord>(),
    values: buffers && stackArray(layout.valueType, buffers[stack]),
  }));
  const copies = new Map<string, ModalityValues | undefined>();

  function copyOf(stack: number, index: number): ModalityValues | undefined {
    const { layout } = held[stack];
    const name = `${stack}/${index}`;
    if (copies.has(name)) return copies.get(name);
    copies.set(name, undefined);
    if (copies.size > keptCopies) copies.delete(copies.keys().next().value as string);
    void ask(stack, index).then((copy) => {
      if (copy) copies.set(name, stackArray(layout.valueType, copy));
      onArrived();
    });
    return undefined;
  }

  return {
    note: (stack, index) => void held[stack]?.there.add(index),
    refuse: (stack, index, problem) => void held[stack]?.problems.set(index, problem),
    problem: (stack, index) => held[stack]?.problems.get(index),
    countThere: (stack) => held[stack]?.there.size ?? 0,
    frame(stack, index) {
      if (!held[stack]?.there.has(index)) return undefined;
      const { layout, values } = held[stack];
      if (values) return frameAt({ ...layout, values }, index);
      const copy = copyOf(stack, index);
      return copy && frameAt({ ...layout, values: copy, frames: [layout.frames[index]] }, 0);
    },
    clear() {
      held = [];
      copies.clear();
    },
  };
}
