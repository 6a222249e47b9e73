// The header of one frame of a data set written element by element, as the measuring functions take it.
import { expect } from 'vitest';
import { tag } from '../../native-free-core/dicom/index.ts';
import { readImageHeader } from '../../native-free-core/pixels/index.ts';
import { dataSetOf } from '../support/dataSetOf.ts';

export type Row = Parameters<typeof dataSetOf>[0][number];

const pixels: readonly Row[] = [
  [tag.rows, 'US', [2]],
  [tag.columns, 'US', [3]],
  [tag.bitsAllocated, 'US', [16]],
  [tag.pixelData, 'OW', [0, 0, 0, 0, 0, 0]],
];

export function headerOf(rows: readonly Row[], frameNumber = 1) {
  const outcome = readImageHeader(dataSetOf([...pixels, ...rows]), '1.2.840.10008.1.2.1', frameNumber);
  return outcome.ok ? outcome.value : expect.unreachable(outcome.problem.kind);
}
