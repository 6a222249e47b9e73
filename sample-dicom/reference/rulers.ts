// Rulers: two beads 30 columns and 40 rows apart, 50 pixels; what 50 pixels are depends on what the file says of its spacing.
import type { ElementRecord } from '../../native-free-core/dicom/index.ts';
import { dxImageForPresentation, dxModules } from '../modules/dxModules.ts';
import { greyPixelModule, windowElements } from '../modules/imageModules.ts';
import type { ReferenceObject } from './referenceObject.ts';
import { axial, ct, ctElements, referenceFile } from './referenceStudy.ts';
import { secondaryCapture } from './secondaryCapture.ts';

const size = 64;
const beads = [
  [10, 8],
  [40, 48],
] as const;

/** 1000 on the beads and the straight line between them, 100 elsewhere. */
function rulerSamples(): Uint16Array {
  const samples = new Uint16Array(size * size).fill(100);
  for (let step = 0; step <= 40; step++) samples[(8 + step) * size + 10 + Math.round(step * 0.75)] = 600;
  for (const [column, row] of beads) samples[row * size + column] = 1000;
  return samples;
}

const object = 'rulers';

function radiograph(name: string, spacing: ElementRecord) {
  const { EstimatedRadiographicMagnificationFactor, DistanceSourceToPatient, DistanceSourceToDetector, ...modules } =
    dxModules({
      viewPosition: 'PA',
      patientOrientation: ['L', 'F'],
      sourceToDetectorMm: 1500,
      sourceToPatientMm: 1200,
      detectorSpacingMm: 0.2,
      kilovolts: 70,
      exposureMicroampereSeconds: 1000,
      exposureIndex: 400,
      targetExposureIndex: 400,
      deviationIndex: 0.1,
      isInverted: false,
    });
  const pixels = greyPixelModule({ columns: size, rows: size, samples: rulerSamples(), bitsStored: 12 });
  const window = windowElements([{ center: 550, width: 1000, explanation: 'REFERENCE' }]);
  const elements = { ...modules, ...spacing, ...window, ...pixels };
  return referenceFile({ object, name, modality: 'DX', sopClassUID: dxImageForPresentation, elements });
}

export const rulers: ReferenceObject = {
  name: object,
  files: () => [
    referenceFile({
      ...ct,
      object,
      name: 'patient-plane',
      elements: ctElements(object, {
        plane: {
          originMm: [0, 0, 0],
          rowDirection: axial[0],
          columnDirection: axial[1],
          // Rows 0.45 mm apart, columns 0.8 mm: exchanged, the ruler would have another length.
          spacingMm: [0.45, 0.8],
          columns: size,
          rows: size,
        },
        sliceMm: 2,
        samples: rulerSamples(),
        bitsStored: 12,
        intercept: -100,
      }),
    }),
    radiograph('detector', {}),
    radiograph('calibrated', {
      PixelSpacing: [0.16, 0.16],
      PixelSpacingCalibrationType: 'GEOMETRY',
      PixelSpacingCalibrationDescription: 'Reference object',
    }),
    radiograph('magnified', { EstimatedRadiographicMagnificationFactor: 1.25 }),
    referenceFile({
      object,
      name: 'no-spacing',
      ...secondaryCapture,
      elements: {
        ...secondaryCapture.elements,
        ...greyPixelModule({ columns: size, rows: size, samples: rulerSamples(), bitsStored: 12 }),
      },
    }),
  ],
};
