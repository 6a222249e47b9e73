// A series as a worker holds it: the stacks' arrays, and volumes over them.
import type { Frame } from '../pixels/index.ts';
import { type AnyVolume, isUneven } from '../volume/index.ts';
import type { OpenStack } from './messages.ts';
import type { StackMemory } from './placeInstance.ts';
import { bytesOfStack, elementsOfFrame, type FramePlace, placesByInstance, stackArray } from './seriesLayout.ts';

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

/** The stack as a volume, or undefined when it cannot be cut. The voxels are the stack's own array. */
export function volumeOf(series: OpenedSeries, stack: number): AnyVolume | undefined {
  const { grid, values, unit, valueType } = series.stacks[stack] ?? {};
  if (!grid || !values || valueType === 'colour') return undefined;
  return isUneven(grid) ? { grid, voxels: values, unit: unit ?? '' } : { grid, voxels: values, unit: unit ?? '' };
}

/** One frame of a stack, a view of the stack's own array. */
export function frameAt(stack: OpenStack & Pick<StackMemory, 'values'>, index: number): Frame | undefined {
  const layout = stack.frames[index];
  if (!layout) return undefined;
  const { rows, columns } = layout;
  const before = stack.frames.slice(0, index).reduce((sum, each) => sum + elementsOfFrame(stack.valueType, each), 0);
  const values = stack.values.subarray(before, before + elementsOfFrame(stack.valueType, layout));
  return stack.valueType === 'colour'
    ? { kind: 'colour', rows, columns, rgb: values as Uint8Array }
    : { kind: 'grey', rows, columns, values, unit: stack.unit };
}
