import { describe, expect, it } from 'vitest';
import { type DataSet, tag } from '../../native-free-core/dicom/index.ts';
import { readImageHeader } from '../../native-free-core/pixels/index.ts';
import { dataSetOf } from '../support/dataSetOf.ts';

type Row = Parameters<typeof dataSetOf>[0][number];

const pixels: readonly Row[] = [
  [tag.rows, 'US', [2]],
  [tag.columns, 'US', [3]],
  [tag.bitsAllocated, 'US', [16]],
  [tag.pixelData, 'OW', [0, 0, 0, 0, 0, 0]],
];

function headerOf(rows: readonly Row[], frameNumber = 1) {
  const outcome = readImageHeader(dataSetOf([...pixels, ...rows]), '1.2.840.10008.1.2.1', frameNumber);
  return outcome.ok ? outcome.value : expect.unreachable(outcome.problem.kind);
}

const axial: readonly Row[] = [
  [tag.imagePositionPatient, 'DS', '-10\\-20\\30'],
  [tag.imageOrientationPatient, 'DS', '1\\0\\0\\0\\1\\0'],
  [tag.pixelSpacing, 'DS', '0.5\\0.7'],
];

describe('Image plane — PS3.3 C.7.6.2', () => {
  it('reads position, directions and spacing', () => {
    const { plane } = headerOf([...axial, [tag.sliceThickness, 'DS', '3'], [tag.frameOfReferenceUID, 'UI', '1.2.3']]);
    expect(plane).toEqual({
      originMm: [-10, -20, 30],
      rowDirection: [1, 0, 0],
      columnDirection: [0, 1, 0],
      spacingMm: [0.5, 0.7],
      columns: 3,
      rows: 2,
      frameOfReferenceUID: '1.2.3',
      sliceThicknessMm: 3,
    });
  });

  const unsound: readonly (readonly [string, Row])[] = [
    ['a position of two numbers', [tag.imagePositionPatient, 'DS', '1\\2']],
    ['directions that are not at right angles', [tag.imageOrientationPatient, 'DS', '1\\0\\0\\0.7\\0.7\\0']],
    ['a null direction', [tag.imageOrientationPatient, 'DS', '0\\0\\0\\0\\1\\0']],
    ['a spacing of zero', [tag.pixelSpacing, 'DS', '0\\0.7']],
    ['a spacing that is not a number', [tag.pixelSpacing, 'DS', 'x\\0.7']],
  ];
  for (const [title, row] of unsound) {
    it(`gives no plane for ${title}`, () => {
      expect(headerOf([...axial, row]).plane).toBeUndefined();
    });
  }

  it('places the frames of a dose grid along the normal (C.8.8.3.2)', () => {
    const rows: Row[] = [
      ...axial,
      [tag.numberOfFrames, 'IS', '3'],
      [tag.gridFrameOffsetVector, 'DS', '0\\2.5\\5'],
      [tag.pixelData, 'OW', new Array(18).fill(0)],
    ];
    expect(headerOf(rows, 3).plane?.originMm).toEqual([-10, -20, 35]);
  });
});

describe('Functional groups — PS3.3 C.7.6.16', () => {
  const item = (rows: readonly Row[]): DataSet => dataSetOf(rows);
  const group = (macro: number, rows: readonly Row[]): Row => [macro, 'SQ', [item(rows)]];
  const frames = [1, 2].map((frame) =>
    item([
      group(tag.planePositionSequence, [[tag.imagePositionPatient, 'DS', `0\\0\\${frame * 10}`]]),
      group(tag.frameContentSequence, [
        [tag.stackID, 'SH', 'A'],
        [tag.dimensionIndexValues, 'UL', [1, frame]],
      ]),
      group(tag.mrDiffusionSequence, [[tag.diffusionBValue, 'FD', [frame * 500]]]),
      group(tag.pixelValueTransformationSequence, [
        [tag.rescaleIntercept, 'DS', String(frame)],
        [tag.rescaleSlope, 'DS', '2'],
      ]),
    ]),
  );
  const enhanced: readonly Row[] = [
    [tag.numberOfFrames, 'IS', '2'],
    [tag.pixelData, 'OW', new Array(12).fill(0)],
    [
      tag.sharedFunctionalGroupsSequence,
      'SQ',
      [
        item([
          group(tag.planeOrientationSequence, [[tag.imageOrientationPatient, 'DS', '0\\1\\0\\0\\0\\-1']]),
          group(tag.pixelMeasuresSequence, [
            [tag.sliceThickness, 'DS', '4'],
            [tag.pixelSpacing, 'DS', '1\\1.5'],
          ]),
        ]),
      ],
    ],
    [tag.perFrameFunctionalGroupsSequence, 'SQ', frames],
  ];

  it('joins what a frame says of itself with what all share', () => {
    const { plane, spacing } = headerOf(enhanced, 2);
    expect(plane).toMatchObject({
      originMm: [0, 0, 20],
      rowDirection: [0, 1, 0],
      spacingMm: [1, 1.5],
      sliceThicknessMm: 4,
    });
    expect(spacing.pixelSpacing).toEqual([1, 1.5]);
  });

  it('reads a transformation per frame', () => {
    expect(headerOf(enhanced, 2).modalityLut).toMatchObject({ kind: 'rescale', slope: 2, intercept: 2 });
  });

  it('tells what sets a frame apart', () => {
    expect(headerOf(enhanced, 1).splitAttributes).toEqual({
      DiffusionBValue: '500',
      StackID: 'A',
      'DimensionIndexValues[1]': '1',
      'DimensionIndexValues[2]': '1',
    });
  });
});

describe('How an image is shown and marked', () => {
  it('inverts MONOCHROME1 and Presentation LUT Shape INVERSE once (C.11.6.1.2)', () => {
    const monochrome1: Row = [tag.photometricInterpretation, 'CS', 'MONOCHROME1'];
    const inverse: Row = [tag.presentationLUTShape, 'CS', 'INVERSE'];
    expect(headerOf([]).isInverted).toBe(false);
    expect(headerOf([monochrome1]).isInverted).toBe(true);
    expect(headerOf([inverse]).isInverted).toBe(true);
    expect(headerOf([monochrome1, inverse]).isInverted).toBe(true);
  });

  it('keeps the lossy mark with its methods and ratios (C.7.6.1.1.5)', () => {
    const rows: Row[] = [
      [tag.lossyImageCompression, 'CS', '01'],
      [tag.lossyImageCompressionRatio, 'DS', '10.04'],
      [tag.lossyImageCompressionMethod, 'CS', 'ISO_10918_1'],
    ];
    expect(headerOf(rows).lossyCompression).toBe('ISO_10918_1 10:1');
    expect(headerOf([[tag.lossyImageCompression, 'CS', '01']]).lossyCompression).toBe('01');
    expect(headerOf([[tag.lossyImageCompression, 'CS', '00']]).lossyCompression).toBe('');
  });

  it('finds the time of a frame in Frame Time, its vector, or a rate (C.7.6.5)', () => {
    expect(headerOf([[tag.frameTime, 'DS', '33.3']]).frameTimeMs).toBe(33.3);
    expect(headerOf([[tag.frameTimeVector, 'DS', '0\\40\\50']]).frameTimeMs).toBe(40);
    expect(headerOf([[tag.cineRate, 'IS', '25']]).frameTimeMs).toBe(40);
    expect(headerOf([]).frameTimeMs).toBeUndefined();
  });
});
