// CT Image (PS3.3 C.8.2.1) with the parameters that students are asked to read.
import type { ElementRecord } from '../../native-free-core/dicom/index.ts';
import { code } from './imageModules.ts';

export const ctImageStorage = '1.2.840.10008.5.1.4.1.1.2';

export interface CtTechnique {
  readonly kilovolts: number;
  readonly milliamperes: number;
  readonly exposureTimeMs: number;
  readonly pitch: number;
  readonly kernel: string;
  readonly doseIndexMGy: number;
  readonly doseIndexPhantom: 'head' | 'body';
  readonly fieldMm: number;
  readonly rescaleIntercept: number;
  readonly contrastAgent?: string;
}

const phantomCodes = {
  head: code('113690', 'DCM', 'IEC Head Dosimetry Phantom'),
  body: code('113691', 'DCM', 'IEC Body Dosimetry Phantom'),
} as const;

export function ctImageModule(technique: CtTechnique): ElementRecord {
  return {
    ImageType: ['ORIGINAL', 'PRIMARY', 'AXIAL'],
    RescaleIntercept: technique.rescaleIntercept,
    RescaleSlope: 1,
    RescaleType: 'HU',
    KVP: technique.kilovolts,
    XRayTubeCurrent: technique.milliamperes,
    ExposureTime: technique.exposureTimeMs,
    Exposure: Math.round((technique.milliamperes * technique.exposureTimeMs) / 1000),
    SpiralPitchFactor: technique.pitch,
    ConvolutionKernel: technique.kernel,
    DataCollectionDiameter: 500,
    ReconstructionDiameter: technique.fieldMm,
    GantryDetectorTilt: 0,
    RotationDirection: 'CW',
    CTDIvol: technique.doseIndexMGy,
    CTDIPhantomTypeCodeSequence: [phantomCodes[technique.doseIndexPhantom]],
    ...(technique.contrastAgent === undefined
      ? {}
      : { ContrastBolusAgent: technique.contrastAgent, ContrastBolusRoute: 'Intraveineuse' }),
  };
}
