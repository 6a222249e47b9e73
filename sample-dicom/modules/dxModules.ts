// Digital X-Ray for presentation: DX Series, Anatomy Imaged, Image, Detector, Positioning (PS3.3 C.8.11.1 to C.8.11.5).
import type { ElementRecord } from '../../native-free-core/dicom/index.ts';
import { code } from './imageModules.ts';

export const dxImageForPresentation = '1.2.840.10008.5.1.4.1.1.1.1';

export interface DxTechnique {
  readonly viewPosition: 'PA' | 'LL';
  /** To what the rows and the columns grow: PS3.3 C.7.6.1.1.1. */
  readonly patientOrientation: readonly [string, string];
  readonly sourceToDetectorMm: number;
  readonly sourceToPatientMm: number;
  readonly detectorSpacingMm: number;
  readonly kilovolts: number;
  readonly exposureMicroampereSeconds: number;
  readonly exposureIndex: number;
  readonly targetExposureIndex: number;
  readonly deviationIndex: number;
  /** Larger stored values are darker. */
  readonly isInverted: boolean;
}

const views = {
  PA: code('399348003', 'SCT', 'postero-anterior'),
  LL: code('399173006', 'SCT', 'left lateral'),
} as const;

export function dxModules(technique: DxTechnique): ElementRecord {
  return {
    ImageType: ['ORIGINAL', 'PRIMARY'],
    PresentationIntentType: 'FOR PRESENTATION',
    ImageLaterality: 'U',
    AnatomicRegionSequence: [code('51185008', 'SCT', 'Chest')],
    PatientOrientation: [...technique.patientOrientation],
    // LOG: stored values follow the sum of what the ray met, so equal steps are equal thicknesses of water.
    PixelIntensityRelationship: 'LOG',
    PixelIntensityRelationshipSign: technique.isInverted ? 1 : -1,
    RescaleIntercept: 0,
    RescaleSlope: 1,
    RescaleType: 'US',
    PresentationLUTShape: technique.isInverted ? 'INVERSE' : 'IDENTITY',
    LossyImageCompression: '00',
    BurnedInAnnotation: 'NO',
    AcquisitionContextSequence: null,
    PositionerType: 'NONE',
    ViewPosition: technique.viewPosition,
    ViewCodeSequence: [views[technique.viewPosition]],
    ...detectorModule(technique),
    KVP: technique.kilovolts,
    ExposureInuAs: technique.exposureMicroampereSeconds,
    ExposureIndex: technique.exposureIndex,
    TargetExposureIndex: technique.targetExposureIndex,
    DeviationIndex: technique.deviationIndex,
  };
}

function detectorModule(technique: DxTechnique): ElementRecord {
  return {
    DetectorType: 'SCINTILLATOR',
    DetectorDescription: 'Détecteur plan calculé',
    DetectorID: 'FANTOME1',
    ImagerPixelSpacing: [technique.detectorSpacingMm, technique.detectorSpacingMm],
    DetectorElementPhysicalSize: [technique.detectorSpacingMm, technique.detectorSpacingMm],
    DetectorElementSpacing: [technique.detectorSpacingMm, technique.detectorSpacingMm],
    DistanceSourceToDetector: technique.sourceToDetectorMm,
    DistanceSourceToPatient: technique.sourceToPatientMm,
    EstimatedRadiographicMagnificationFactor:
      Math.round((technique.sourceToDetectorMm / technique.sourceToPatientMm) * 1e4) / 1e4,
    Grid: ['FIXED', 'FOCUSED'],
  };
}
