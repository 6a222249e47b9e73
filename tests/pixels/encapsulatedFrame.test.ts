import { describe, expect, it } from 'vitest';
import { tag } from '../../native-free-core/dicom/index.ts';
import { encapsulatedFrame } from '../../native-free-core/pixels/encapsulatedFrame.ts';
import { dataSetOf, withFragments } from '../support/dataSetOf.ts';

const start = [0xff, 0xd8, 0xff];

/** Frames found in fragments, as arrays of bytes; a problem as its kind. */
function framesOf(
  fragments: readonly (readonly number[])[],
  numberOfFrames: number,
  table: readonly number[] = [],
  extendedTable?: readonly number[],
) {
  const rows = extendedTable ? ([[tag.extendedOffsetTable, 'OV', extendedTable]] as const) : [];
  const dataset = withFragments(dataSetOf(rows), tag.pixelData, fragments, table);
  return Array.from({ length: numberOfFrames }, (_, index) => {
    const frame = encapsulatedFrame(dataset, dataset.elements.get(tag.pixelData)!, index, numberOfFrames);
    return frame.ok ? [...frame.value] : frame.problem.kind;
  });
}

describe('Fragments of encapsulated pixel data — PS3.5 A.4', () => {
  it('joins all fragments of a single frame', () => {
    expect(framesOf([[1, 2], [3, 4], [5]], 1)).toEqual([[1, 2, 3, 4, 5]]);
  });

  it('takes a fragment for a frame where there are as many and no table', () => {
    expect(framesOf([[1], [2], [3]], 3)).toEqual([[1], [2], [3]]);
  });

  it('follows the Basic Offset Table: offsets count item headers of eight bytes', () => {
    expect(
      framesOf(
        [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
        2,
        [0, 20],
      ),
    ).toEqual([
      [1, 1, 2, 2],
      [3, 3],
    ]);
  });

  it('follows the Extended Offset Table before the basic one (PS3.3 C.7.6.3.1.8)', () => {
    expect(
      framesOf(
        [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
        2,
        [],
        [0, 10],
      ),
    ).toEqual([
      [1, 1],
      [2, 2, 3, 3],
    ]);
  });

  it('does not trust a table that points between fragments', () => {
    expect(framesOf([[...start, 1], [2], [...start, 3]], 2, [0, 7])).toEqual([
      [...start, 1, 2],
      [...start, 3],
    ]);
  });

  it('looks for the beginning of each code stream where there is no table', () => {
    expect(framesOf([[...start, 1], [2], [3], [...start, 4]], 2)).toEqual([
      [...start, 1, 2, 3],
      [...start, 4],
    ]);
  });

  it('shares fragments out equally as a last resort', () => {
    expect(framesOf([[1], [2], [3], [4]], 2)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('says that frames cannot be told apart', () => {
    expect(framesOf([[1], [2], [3]], 2)).toEqual(['framesNotSeparable', 'framesNotSeparable']);
  });

  it('finds the frames that are left in a file cut short', () => {
    expect(framesOf([[1], [2]], 3)).toEqual([[1], [2], 'truncatedPixelData']);
    expect(framesOf([[1], [2]], 3, [0, 9, 18])).toEqual([[1], [2], 'truncatedPixelData']);
  });
});
