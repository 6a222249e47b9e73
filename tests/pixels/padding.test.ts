import { describe, expect, it } from 'vitest';
import { tag } from '../../native-free-core/dicom/index.ts';
import { readImageHeader } from '../../native-free-core/pixels/index.ts';
import { dataSetOf } from '../support/dataSetOf.ts';

type Row = Parameters<typeof dataSetOf>[0][number];

function paddingOf(rows: readonly Row[]) {
  const size: readonly Row[] = [
    [tag.rows, 'US', [1]],
    [tag.columns, 'US', [2]],
  ];
  const outcome = readImageHeader(dataSetOf([...size, ...rows]), '1.2.840.10008.1.2.1', 1);
  return outcome.ok ? outcome.value.padding : expect.unreachable(outcome.problem.kind);
}

const words: readonly Row[] = [
  [tag.bitsAllocated, 'US', [16]],
  [tag.pixelData, 'OW', [0, 0]],
];

describe('Pixel padding — PS3.3 C.7.5.1.1.2, C.7.6.24, C.7.6.25', () => {
  it('is one value, or a range in either order', () => {
    expect(paddingOf([...words, [tag.pixelPaddingValue, 'US', [7]]])).toEqual({ from: 7, to: 7 });
    const range: readonly Row[] = [
      [tag.pixelPaddingValue, 'US', [7]],
      [tag.pixelPaddingRangeLimit, 'US', [3]],
    ];
    expect(paddingOf([...words, ...range])).toEqual({ from: 3, to: 7 });
  });

  it('has the sign of the pixels, whatever the sign that it was written with', () => {
    const signed: readonly Row[] = [
      [tag.pixelRepresentation, 'US', [1]],
      [tag.pixelPaddingValue, 'US', [63536]],
    ];
    expect(paddingOf([...words, ...signed])).toEqual({ from: -2000, to: -2000 });
  });

  it('is a number of its own kind for float and double pixels', () => {
    const float: readonly Row[] = [
      [tag.floatPixelData, 'OF', [0, 0]],
      [tag.floatPixelPaddingValue, 'FL', [-0.5]],
      [tag.floatPixelPaddingRangeLimit, 'FL', [-1.5]],
    ];
    expect(paddingOf(float)).toEqual({ from: -1.5, to: -0.5 });
    const double: readonly Row[] = [
      [tag.doubleFloatPixelData, 'OD', [0, 0]],
      [tag.doubleFloatPixelPaddingValue, 'FD', [1e300]],
    ];
    expect(paddingOf(double)).toEqual({ from: 1e300, to: 1e300 });
  });
});
