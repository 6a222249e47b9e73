import { describe, expect, it } from 'vitest';
import { tag } from '../../native-free-core/dicom/index.ts';
import { explainScale, frameScale, nameOfRule, type SpacingRule } from '../../native-free-core/measure/index.ts';
import { readImageHeader } from '../../native-free-core/pixels/index.ts';
import { readCorpusFile } from '../support/codecs.ts';
import { hasCorpus } from '../support/corpus.ts';
import { dataSetOf } from '../support/dataSetOf.ts';
import { headerOf, type Row } from './headerOf.ts';

const modality = (name: string): Row => [tag.modality, 'CS', name];
const pixelSpacing = (mm: number): Row => [tag.pixelSpacing, 'DS', `${mm}\\${mm}`];
const imager: Row = [tag.imagerPixelSpacing, 'DS', '0.2\\0.2'];
const scanned: Row = [tag.nominalScannedPixelSpacing, 'DS', '0.1\\0.1'];
const calibration = (type: string): Row => [tag.pixelSpacingCalibrationType, 'CS', type];
const item = dataSetOf;

// What the file says → the rule that holds, and the spacing.
const cases: readonly (readonly [string, readonly Row[], SpacingRule, readonly [number, number] | undefined])[] = [
  ['a CT slice', [modality('CT'), pixelSpacing(0.5)], 'patientPlane', [0.5, 0.5]],
  ['a PET slice', [modality('PT'), pixelSpacing(4)], 'patientPlane', [4, 4]],
  ['a radiograph with the detector alone', [modality('DX'), imager], 'detectorPlane', [0.2, 0.2]],
  ['Pixel Spacing equal to the detector’s', [modality('DX'), pixelSpacing(0.2), imager], 'detectorPlane', [0.2, 0.2]],
  ['Pixel Spacing that differs', [modality('DX'), pixelSpacing(0.15), imager], 'calibratedUnsaid', [0.15, 0.15]],
  [
    'a fiducial, even equal to the detector’s',
    [modality('CR'), pixelSpacing(0.2), imager, calibration('FIDUCIAL')],
    'calibratedFiducial',
    [0.2, 0.2],
  ],
  [
    'a geometric correction',
    [modality('XA'), pixelSpacing(0.15), imager, calibration('GEOMETRY')],
    'calibratedGeometry',
    [0.15, 0.15],
  ],
  ['a projection with Pixel Spacing alone', [modality('CR'), pixelSpacing(0.15)], 'uncertain', [0.15, 0.15]],
  ['a digitised film', [modality('OT'), scanned], 'scannedFilm', [0.1, 0.1]],
  ['a digitised film with the same twice', [modality('OT'), scanned, pixelSpacing(0.1)], 'scannedFilm', [0.1, 0.1]],
  [
    'a digitised film that was calibrated',
    [modality('OT'), scanned, pixelSpacing(0.09)],
    'calibratedUnsaid',
    [0.09, 0.09],
  ],
  [
    'a tomosynthesis slice',
    [modality('MG'), [tag.sopClassUID, 'UI', '1.2.840.10008.5.1.4.1.1.13.1.3'], pixelSpacing(0.1)],
    'patientPlane',
    [0.1, 0.1],
  ],
  [
    'an enhanced XA frame (C.8.19.6.9)',
    [
      modality('XA'),
      [
        tag.sharedFunctionalGroupsSequence,
        'SQ',
        [
          item([
            [tag.framePixelDataPropertiesSequence, 'SQ', [item([imager])]],
            [
              tag.projectionPixelCalibrationSequence,
              'SQ',
              [item([[tag.objectPixelSpacingInCenterOfBeam, 'FL', [0.125, 0.25]]])],
            ],
          ]),
        ],
      ],
    ],
    'objectAtBeamCentre',
    [0.125, 0.25],
  ],
  [
    'a whole slide (C.8.12.4)',
    [
      modality('SM'),
      [tag.imagedVolumeWidth, 'FL', [20]],
      [tag.imagedVolumeHeight, 'FL', [10]],
      [tag.totalPixelMatrixColumns, 'UL', [80000]],
      [tag.totalPixelMatrixRows, 'UL', [20000]],
    ],
    'slidePlane',
    [0.0005, 0.00025],
  ],
  ['a picture that says nothing', [modality('OT')], 'pixelsOnly', undefined],
  ['a spacing of zero', [modality('CT'), [tag.pixelSpacing, 'DS', '0\\1']], 'pixelsOnly', undefined],
];

describe('Which spacing counts — PS3.3 10.7.1', () => {
  for (const [title, rows, rule, spacingMm] of cases) {
    it(`${title}: ${rule}`, () => {
      const scale = frameScale(headerOf(rows));
      expect(scale.rule).toBe(rule);
      expect(scale.spacingMm).toEqual(spacingMm);
    });
  }

  it('offers the spacing corrected for magnification apart, and never takes it', () => {
    const factor: Row = [tag.estimatedRadiographicMagnificationFactor, 'DS', '1.25'];
    const scale = frameScale(headerOf([modality('MG'), imager, factor]));
    expect(scale).toMatchObject({ rule: 'detectorPlane', spacingMm: [0.2, 0.2] });
    expect(scale.corrected).toEqual({
      spacingMm: [0.16, 0.16],
      magnification: 1.25,
      source: 'EstimatedRadiographicMagnificationFactor',
    });
  });

  it('works the magnification out from the distances, unless they cannot be (a patient behind the detector)', () => {
    const distances = (patient: string): Row[] => [
      [tag.distanceSourceToDetector, 'DS', '1200'],
      [tag.distanceSourceToPatient, 'DS', patient],
    ];
    expect(frameScale(headerOf([modality('XA'), imager, ...distances('800')])).corrected).toMatchObject({
      magnification: 1.5,
      source: 'DistanceSourceToPatient',
    });
    expect(frameScale(headerOf([modality('XA'), imager, ...distances('1300')])).corrected).toBeUndefined();
    expect(frameScale(headerOf([modality('XA'), imager, ...distances('0')])).corrected).toBeUndefined();
  });

  it('keeps the shape of a pixel that has no size, and says so in both languages', () => {
    const scale = frameScale(headerOf([modality('US'), [tag.pixelAspectRatio, 'IS', '4\\3']]));
    expect(scale).toEqual({ rule: 'pixelsOnly', aspectRatio: [4, 3] });
    expect(explainScale(scale, 'fr')).toContain('Pixels non carrés');
    expect(explainScale(scale, 'en')).toContain('4:3');
    expect(frameScale(headerOf([[tag.pixelAspectRatio, 'IS', '1\\1']])).aspectRatio).toBeUndefined();
  });

  it('says of a curved reformat that its lengths are true along the path and across it — PS3.16 CID 7203', () => {
    const code = item([[tag.codeValue, 'SH', '113073']]);
    const unrolled: Row[] = [
      modality('CT'),
      pixelSpacing(0.35),
      calibration('GEOMETRY'),
      [tag.derivationCodeSequence, 'SQ', [code]],
    ];
    const scale = frameScale(headerOf(unrolled));
    expect(scale).toMatchObject({ rule: 'unrolledSurface', spacingMm: [0.35, 0.35] });
    expect(explainScale(scale, 'fr')).toContain('le long du tracé');
    expect(explainScale(scale, 'en')).toContain('aslant it is not');
  });

  it('says how the file was calibrated in the file’s own words', () => {
    const rows: Row[] = [
      modality('DX'),
      pixelSpacing(0.15),
      calibration('FIDUCIAL'),
      [tag.pixelSpacingCalibrationDescription, 'LO', 'bille 25 mm'],
    ];
    const scale = frameScale(headerOf(rows));
    expect(nameOfRule(scale.rule, 'fr')).toBe('calibré\u202f: FIDUCIAL');
    expect(explainScale(scale, 'en')).toContain('“bille 25 mm”');
  });
});

// By what pydicom reads: PixelSpacing, ImagerPixelSpacing, SequenceOfUltrasoundRegions of each file.
describe.skipIf(!hasCorpus)('The rule on real files', () => {
  const files: readonly (readonly [string, SpacingRule])[] = [
    ['nm/NM-MONO2-16-13x-heart.dcm', 'patientPlane'],
    ['sm/sm_image.dcm', 'slidePlane'],
    ['mr-siemens-mosaic/IM-0001-0001.dcm', 'patientPlane'],
  ];
  for (const [path, rule] of files) {
    it(`${path}: ${rule}`, () => {
      const file = readCorpusFile(path);
      const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
      expect(header.ok && frameScale(header.value).rule).toBe(rule);
    });
  }
});
