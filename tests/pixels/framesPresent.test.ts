import { describe, expect, it } from 'vitest';
import { type DataSet, tag } from '../../native-free-core/dicom/index.ts';
import { countFramesPresent, framesToList, readImagePixelModule } from '../../native-free-core/pixels/index.ts';
import { dataSetOf, fileOf, withFragments } from '../support/dataSetOf.ts';

/** Frames of 2 × 2 pixels of 16 bits: 8 bytes each. Three of them begin in the data, the third is cut short. */
function imageOf(numberOfFrames: number): DataSet {
  return dataSetOf([
    [tag.samplesPerPixel, 'US', [1]],
    [tag.photometricInterpretation, 'CS', 'MONOCHROME2'],
    [tag.numberOfFrames, 'IS', String(numberOfFrames)],
    [tag.rows, 'US', [2]],
    [tag.columns, 'US', [2]],
    [tag.bitsAllocated, 'US', [16]],
    [tag.pixelData, 'OW', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ]);
}

function moduleOf(dataset: DataSet) {
  const module = readImagePixelModule(dataset, fileOf(dataset).transferSyntaxUID);
  return module.ok ? module.value : expect.unreachable(module.problem.kind);
}

function listed(dataset: DataSet, unreadBytes?: number) {
  return framesToList(fileOf(dataset), moduleOf(dataset), unreadBytes);
}

describe('The frames of a file — PS3.3 C.7.6.6', () => {
  it('are counted by their first bytes', () => {
    const dataset = imageOf(50);
    expect(countFramesPresent(fileOf(dataset), moduleOf(dataset))).toBe(3);
  });

  it('are all listed when they are all there', () => {
    expect(listed(imageOf(3))).toEqual({ count: 3 });
    expect(listed(imageOf(5), 2 * 8)).toEqual({ count: 5 });
  });

  it('are not listed beyond what the file can hold, whatever the header declares', () => {
    const problem = { kind: 'framesMissing', numberOfFrames: 10_000_000, framesPresent: 3 };
    expect(listed(imageOf(10_000_000))).toEqual({ count: 3, problem });
  });

  it('are at most one per item header where they are compressed', () => {
    const coded = withFragments(imageOf(400_000_000), tag.pixelData, [[1, 2]]);
    const problem = { kind: 'framesMissing', numberOfFrames: 400_000_000 };
    expect(listed(coded)).toEqual({ count: 1, problem: { ...problem, framesPresent: 1 } });
    expect(listed(coded, 80)).toEqual({ count: 10, problem: { ...problem, framesPresent: 10 } });
  });

  it('are listed up to a number that memory can bear', () => {
    const problem = { kind: 'tooManyFrames', numberOfFrames: 5_000_000, allowed: 100_000 };
    expect(listed(imageOf(5_000_000), 5_000_000 * 8)).toEqual({ count: 100_000, problem });
  });

  it('are one where there is one, however little of it is there', () => {
    expect(listed({ ...imageOf(1) })).toEqual({ count: 1 });
  });
});
