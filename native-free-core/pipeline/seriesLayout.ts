// Where each frame of a series lies in memory: one array per stack, of exactly its type, shared by all the workers.
// A picture of the stack and the volume are views of the same array: nothing is kept twice.
import type { ModalityValues } from '../pixels/index.ts';

export type ValueType = 'uint8' | 'int16' | 'uint16' | 'float32' | 'colour';

export interface FrameLayout {
  readonly sopInstanceUID: string;
  /** From 1. */
  readonly frameNumber: number;
  readonly rows: number;
  readonly columns: number;
  /** Compressed pixel data: worth a decoder of its own. */
  readonly isEncapsulated: boolean;
  /** Kept at half its columns and rows, which `rows` and `columns` then are: a mean of four pixels each. */
  readonly isHalved?: boolean;
}

export interface StackLayout {
  readonly valueType: ValueType;
  readonly frames: readonly FrameLayout[];
}

/** A frame's place: the stack, its index in the stack, and its first element in the stack's array. */
export interface FramePlace {
  readonly stack: number;
  readonly index: number;
  readonly frameNumber: number;
  readonly rows: number;
  readonly columns: number;
  readonly isEncapsulated: boolean;
  readonly isHalved?: boolean;
  readonly firstElement: number;
}

const bytesPerElement = { uint8: 1, int16: 2, uint16: 2, float32: 4, colour: 1 } as const;

/** Elements that one frame takes: a value per pixel, or three bytes for a colour. */
export function elementsOfFrame(valueType: ValueType, frame: { rows: number; columns: number }): number {
  return frame.rows * frame.columns * (valueType === 'colour' ? 3 : 1);
}

export function bytesOfStack(stack: StackLayout): number {
  const elements = stack.frames.reduce((sum, frame) => sum + elementsOfFrame(stack.valueType, frame), 0);
  return elements * bytesPerElement[stack.valueType];
}

/** The typed array of a stack over its buffer. */
export function stackArray(valueType: ValueType, buffer: ArrayBufferLike): ModalityValues {
  switch (valueType) {
    case 'int16':
      return new Int16Array(buffer);
    case 'uint16':
      return new Uint16Array(buffer);
    case 'float32':
      return new Float32Array(buffer);
    case 'uint8':
    case 'colour':
      return new Uint8Array(buffer);
  }
}

/** Every frame's place, grouped by the instance that brings it. */
export function placesByInstance(stacks: readonly StackLayout[]): ReadonlyMap<string, readonly FramePlace[]> {
  const places = new Map<string, FramePlace[]>();
  stacks.forEach((layout, stack) => {
    let firstElement = 0;
    layout.frames.forEach((frame, index) => {
      const { frameNumber, rows, columns, isEncapsulated, isHalved } = frame;
      const list = places.get(frame.sopInstanceUID) ?? [];
      list.push({ stack, index, frameNumber, rows, columns, isEncapsulated, isHalved, firstElement });
      places.set(frame.sopInstanceUID, list);
      firstElement += elementsOfFrame(layout.valueType, frame);
    });
  });
  return places;
}
