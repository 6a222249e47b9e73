import { describe, expect, it } from 'vitest';
import { type DataSet, tag } from '../../native-free-core/dicom/index.ts';
import { headerOf, type Row } from '../measure/headerOf.ts';
import { dataSetOf } from '../support/dataSetOf.ts';

const splitOf = (rows: readonly Row[], frame = 1) => headerOf(rows, frame).splitAttributes;
const float = (value: number) => new Uint8Array(new Float32Array([value]).buffer);

describe('The b-value — PS3.3 C.8.13.5.9, else private', () => {
  const cases: readonly (readonly [string, readonly Row[], string, string])[] = [
    ['the standard’s', [[tag.diffusionBValue, 'FD', [800]]], 'DiffusionBValue', '800'],
    [
      'Siemens',
      [
        [0x00190010, 'LO', 'SIEMENS MR HEADER'],
        [0x0019100c, 'IS', '1000'],
      ],
      'DiffusionBValue (0019,xx0C)',
      '1000',
    ],
    [
      'GE, marked as computed',
      [
        [0x00430010, 'LO', 'GEMS_PARM_01'],
        [0x00431039, 'IS', '1000000050\\8\\0\\0'],
      ],
      'DiffusionBValue (0043,xx39)',
      '50',
    ],
    [
      'Philips',
      [
        [0x20010010, 'LO', 'Philips Imaging DD 001'],
        [0x20011003, 'FL', [600]],
      ],
      'DiffusionBValue (2001,xx03)',
      '600',
    ],
    [
      'Philips in an implicit file',
      [
        [0x20010010, 'LO', 'Philips Imaging DD 001'],
        [0x20011003, 'UN', float(600)],
      ],
      'DiffusionBValue (2001,xx03)',
      '600',
    ],
    [
      'another block',
      [
        [0x00190013, 'LO', 'SIEMENS MR HEADER'],
        [0x0019130c, 'IS', '5'],
      ],
      'DiffusionBValue (0019,xx0C)',
      '5',
    ],
  ];
  for (const [title, rows, keyword, value] of cases) {
    it(title, () => expect(splitOf(rows)[keyword]).toBe(value));
  }

  it('is not read from a block that another creator reserved', () => {
    expect(
      splitOf([
        [0x00190010, 'LO', 'OTHER'],
        [0x0019100c, 'IS', '1000'],
      ]),
    ).toEqual({});
  });

  it('is told by the standard’s attribute alone where both are there', () => {
    const rows: Row[] = [
      [tag.diffusionBValue, 'FD', [800]],
      [0x00190010, 'LO', 'SIEMENS MR HEADER'],
      [0x0019100c, 'IS', '750'],
    ];
    expect(Object.keys(splitOf(rows))).toEqual(['DiffusionBValue']);
  });
});

describe('Dimensions of an enhanced image — PS3.3 C.7.6.17', () => {
  const item = (rows: readonly Row[]): DataSet => dataSetOf(rows);
  const group = (macro: number, rows: readonly Row[]): Row => [macro, 'SQ', [item(rows)]];
  const pointer = (attribute: number, macro: number) =>
    item([
      [tag.dimensionIndexPointer, 'AT', at(attribute)],
      [tag.functionalGroupPointer, 'AT', at(macro)],
    ]);
  /** AT: group then element, each little endian. */
  const at = (attribute: number) =>
    new Uint8Array([(attribute >>> 16) & 0xff, attribute >>> 24, attribute & 0xff, (attribute >>> 8) & 0xff]);
  const rows: readonly Row[] = [
    [tag.numberOfFrames, 'IS', '1'],
    [
      tag.dimensionIndexSequence,
      'SQ',
      [
        pointer(tag.stackID, tag.frameContentSequence),
        pointer(tag.inStackPositionNumber, tag.frameContentSequence),
        pointer(tag.effectiveEchoTime, tag.mrEchoSequence),
        pointer(tag.triggerTime, tag.mrEchoSequence),
        pointer(tag.imagePositionPatient, tag.planePositionSequence),
      ],
    ],
    [
      tag.perFrameFunctionalGroupsSequence,
      'SQ',
      [
        item([
          group(tag.frameContentSequence, [
            [tag.stackID, 'SH', '1'],
            [tag.dimensionIndexValues, 'UL', [1, 4, 2, 7, 9]],
          ]),
          group(tag.mrEchoSequence, [[tag.effectiveEchoTime, 'FD', [30]]]),
        ]),
      ],
    ],
  ];

  it('gives the attribute itself, else the index under its pointer’s name, and no place', () => {
    expect(splitOf(rows)).toEqual({
      StackID: '1',
      EffectiveEchoTime: '30',
      'DimensionIndexValues[4] TriggerTime': '7',
    });
  });
});

describe('Frame vectors of nuclear medicine — PS3.3 C.8.4.8', () => {
  const at = (attributes: readonly number[]) =>
    new Uint8Array(
      attributes.flatMap((attribute) => [
        (attribute >>> 16) & 0xff,
        attribute >>> 24,
        attribute & 0xff,
        (attribute >>> 8) & 0xff,
      ]),
    );
  const clip = (type: string, more: readonly Row[]): Row[] => [
    [tag.modality, 'CS', 'NM'],
    [tag.imageType, 'CS', `ORIGINAL\\PRIMARY\\${type}\\EMISSION`],
    [tag.numberOfFrames, 'IS', '6'],
    [tag.pixelSpacing, 'DS', '4\\4'],
    [tag.pixelData, 'OW', new Array(36).fill(0)],
    ...more,
  ];
  const vectors: readonly Row[] = [
    [tag.frameIncrementPointer, 'AT', at([tag.energyWindowVector, tag.sliceVector])],
    [tag.energyWindowVector, 'US', [1, 1, 1, 2, 2, 2]],
    [tag.sliceVector, 'US', [1, 2, 3, 1, 2, 3]],
    [tag.detectorVector, 'US', [1, 1, 1, 2, 2, 2]],
  ];
  const detector = (x: number) =>
    dataSetOf([
      [tag.imagePositionPatient, 'DS', `${x}\\-50\\100`],
      [tag.imageOrientationPatient, 'DS', '1\\0\\0\\0\\1\\0'],
    ]);
  const detectors: Row = [tag.detectorInformationSequence, 'SQ', [detector(-30), detector(-20)]];

  it('are read for every frame that the pointer names, in its order', () => {
    expect(splitOf(clip('RECON TOMO', vectors), 5)).toMatchObject({ EnergyWindowVector: '2', SliceVector: '2' });
    expect(Object.keys(splitOf(clip('RECON TOMO', vectors), 5))).not.toContain('DetectorVector');
  });

  it('place reconstructed slices along the normal from their detector’s position, with the sign of the spacing', () => {
    const rows = clip('RECON TOMO', [...vectors, detectors, [tag.spacingBetweenSlices, 'DS', '5']]);
    expect(headerOf(rows, 3).plane?.originMm).toEqual([-30, -50, 110]);
    expect(headerOf(rows, 5).plane?.originMm).toEqual([-20, -50, 105]);
    const down = clip('RECON TOMO', [...vectors, detectors, [tag.spacingBetweenSlices, 'DS', '-5']]);
    expect(headerOf(down, 3).plane?.originMm).toEqual([-30, -50, 90]);
  });

  it('give no place to projections', () => {
    expect(headerOf(clip('TOMO', [...vectors, detectors]), 1).plane).toBeUndefined();
  });

  it('that are too short say nothing of the frames beyond', () => {
    const rows = clip('DYNAMIC', [...vectors, [tag.sliceVector, 'US', [1]]]);
    expect(splitOf(rows, 2)).not.toHaveProperty('SliceVector');
  });
});
