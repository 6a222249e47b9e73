// PET Series, PET Isotope, NM/PET Patient Orientation and PET Image (PS3.3 C.8.9.1, C.8.9.2, C.8.4.6, C.8.9.4).
import type { ElementRecord } from '../../native-free-core/dicom/index.ts';
import { code } from './imageModules.ts';

export const petImageStorage = '1.2.840.10008.5.1.4.1.1.128';

export interface PetInjection {
  readonly startDateTime: string;
  readonly totalBq: number;
  readonly halfLifeS: number;
}

export interface PetBed {
  readonly acquisitionTime: string;
  /** Middle of the counts of this bed after the start of the series. */
  readonly frameReferenceTimeMs: number;
  readonly durationMs: number;
  /** By which the counts were multiplied to stand for the start of the series (PS3.3 C.8.9.4.1.10). */
  readonly decayFactor: number;
}

export function petSeriesModules(numberOfSlices: number, diameterMm: number, injection: PetInjection): ElementRecord {
  return {
    Units: 'BQML',
    CountsSource: 'EMISSION',
    SeriesType: ['WHOLE BODY', 'IMAGE'],
    NumberOfSlices: numberOfSlices,
    CorrectedImage: ['DECY', 'ATTN', 'SCAT', 'DTIM', 'RAN', 'NORM'],
    RandomsCorrectionMethod: 'DLYD',
    AttenuationCorrectionMethod: 'CT, fantôme analytique',
    ScatterCorrectionMethod: 'Modèle, fantôme analytique',
    DecayCorrection: 'START',
    ReconstructionDiameter: diameterMm,
    ConvolutionKernel: 'GAUSS 5 mm',
    ReconstructionMethod: 'Fantôme analytique',
    CollimatorType: 'NONE',
    RadiopharmaceuticalInformationSequence: [radiopharmaceutical(injection)],
    PatientOrientationCodeSequence: [
      {
        ...code('102538003', 'SCT', 'recumbent'),
        PatientOrientationModifierCodeSequence: [code('40199007', 'SCT', 'supine')],
      },
    ],
    PatientGantryRelationshipCodeSequence: [code('102540008', 'SCT', 'headfirst')],
  };
}

export function petImageModule(bed: PetBed, imageIndex: number, rescaleSlope: number): ElementRecord {
  return {
    ImageType: ['ORIGINAL', 'PRIMARY'],
    RescaleIntercept: 0,
    RescaleSlope: rescaleSlope,
    FrameReferenceTime: bed.frameReferenceTimeMs,
    ActualFrameDuration: bed.durationMs,
    DecayFactor: bed.decayFactor,
    DoseCalibrationFactor: 1,
    ScatterFractionFactor: 0.34,
    DeadTimeFactor: 1.06,
    ImageIndex: imageIndex,
  };
}

function radiopharmaceutical(injection: PetInjection): ElementRecord {
  return {
    Radiopharmaceutical: 'Fluorodésoxyglucose (18F)',
    RadiopharmaceuticalRoute: 'Intraveineuse',
    RadiopharmaceuticalStartTime: injection.startDateTime.slice(8),
    RadiopharmaceuticalStartDateTime: injection.startDateTime,
    RadionuclideTotalDose: injection.totalBq,
    RadionuclideHalfLife: injection.halfLifeS,
    RadionuclidePositronFraction: 0.967,
    RadionuclideCodeSequence: [code('77004003', 'SCT', '^18^Fluorine')],
    RadiopharmaceuticalCodeSequence: [code('35321007', 'SCT', 'Fluorodeoxyglucose F^18^')],
  };
}
