import { describe, expect, it } from 'vitest';
import { bytesOfStack, elementsOfFrame, type StackLayout, stackArray } from '../../native-free-core/pipeline/index.ts';
import { placesByInstance } from '../../native-free-core/pipeline/seriesLayout.ts';
import { splitRuns } from '../../native-free-core/pipeline/splitRuns.ts';

const frame = (sopInstanceUID: string, frameNumber: number, rows = 2, columns = 3) => ({
  sopInstanceUID,
  frameNumber,
  rows,
  columns,
  isEncapsulated: false,
});

describe('the place of each frame in memory', () => {
  it('takes exactly the bytes of its type: 1, 2, 2 and 4 per pixel, 3 per pixel of colour', () => {
    const bytes = (valueType: StackLayout['valueType']) => bytesOfStack({ valueType, frames: [frame('1', 1)] });
    expect([bytes('uint8'), bytes('int16'), bytes('uint16'), bytes('float32'), bytes('colour')]).toEqual([
      6, 12, 12, 24, 18,
    ]);
  });

  it('follows the order of the stack, whatever instance a frame comes from', () => {
    const places = placesByInstance([
      { valueType: 'int16', frames: [frame('b', 2), frame('a', 1), frame('b', 1)] },
      { valueType: 'colour', frames: [frame('c', 1), frame('a', 2)] },
    ]);
    expect(places.get('b')?.map(({ index, frameNumber, firstElement }) => [index, frameNumber, firstElement])).toEqual([
      [0, 2, 0],
      [2, 1, 12],
    ]);
    expect(places.get('a')?.map(({ stack, index, firstElement }) => [stack, index, firstElement])).toEqual([
      [0, 1, 6],
      [1, 1, 18],
    ]);
  });

  it('is a view of the type over the given memory', () => {
    const buffer = new SharedArrayBuffer(12);
    expect(stackArray('int16', buffer)).toBeInstanceOf(Int16Array);
    expect(stackArray('int16', buffer).buffer).toBe(buffer);
    expect(elementsOfFrame('colour', { rows: 2, columns: 3 })).toBe(18);
  });
});

describe('work given out in runs', () => {
  it('covers everything once, as evenly as can be', () => {
    expect(splitRuns(7, 3)).toEqual([
      [0, 2],
      [2, 4],
      [4, 7],
    ]);
    expect(splitRuns(2, 8)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
