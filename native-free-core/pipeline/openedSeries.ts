// A series as a worker holds it: the stacks' arrays, and volumes over them.
import type { Volume } from '../volume/index.ts';
import type { OpenStack } from './messages.ts';
import type { StackMemory } from './placeInstance.ts';
import { bytesOfStack, type FramePlace, placesByInstance, stackArray } from './seriesLayout.ts';

export interface OpenedSeries {
  readonly stacks: readonly (OpenStack & StackMemory)[];
  readonly places: ReadonlyMap<string, readonly FramePlace[]>;
}

/** Over the shared buffers when there are some; else over memory of this worker's own. */
export function openStacks(stacks: readonly OpenStack[], buffers?: readonly SharedArrayBuffer[]): OpenedSeries {
  return {
    stacks: stacks.map((stack, index) => ({
      ...stack,
      values: stackArray(stack.valueType, buffers?.[index] ?? new ArrayBuffer(bytesOfStack(stack))),
    })),
    places: placesByInstance(stacks),
  };
}

/** The stack as a volume, or undefined when it is not regular. The voxels are the stack's own array. */
export function volumeOf(series: OpenedSeries, stack: number): Volume | undefined {
  const { grid, values, unit, valueType } = series.stacks[stack];
  return grid && valueType !== 'colour' ? { grid, voxels: values, unit } : undefined;
}
