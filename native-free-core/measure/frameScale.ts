// Which spacing a distance on a frame is measured with, and what that spacing is: the rule of PS3.3 10.7.1 as data.
import type { ImageHeader, SpacingAttributes, SpacingMm, UltrasoundRegion } from '../pixels/index.ts';
import { regionsSpacingMm } from './regions.ts';

export type SpacingRule =
  /** Slices and other pictures of a plane in the patient: Pixel Spacing is what it says. */
  | 'patientPlane'
  /** A curved reformat: true along its path and across it, not from one point of it to another. */
  | 'unrolledSurface'
  /** Pixel Spacing Calibration Type GEOMETRY: corrected for magnification at some depth in the patient. */
  | 'calibratedGeometry'
  /** FIDUCIAL: calibrated by an object of known size seen in the picture. */
  | 'calibratedFiducial'
  /** Pixel Spacing that differs from the detector's or the scanner's: corrected or calibrated, the file does not say how. */
  | 'calibratedUnsaid'
  /** A projection with Pixel Spacing alone: nobody can tell whether it is corrected. */
  | 'uncertain'
  /** Enhanced XA and XRF: at the object, in the centre of the beam. */
  | 'objectAtBeamCentre'
  /** Imager Pixel Spacing: at the detector, larger than in the patient by the magnification. */
  | 'detectorPlane'
  /** Nominal Scanned Pixel Spacing: on the film that was digitised. */
  | 'scannedFilm'
  | 'ultrasoundRegion'
  /** Whole slide: Pixel Spacing, else imaged volume over total pixel matrix. */
  | 'slidePlane'
  | 'pixelsOnly';

/** A spacing corrected for magnification: offered beside the one at the detector, never taken silently. */
export interface CorrectedSpacing {
  readonly spacingMm: SpacingMm;
  readonly magnification: number;
  readonly source: 'EstimatedRadiographicMagnificationFactor' | 'DistanceSourceToPatient';
}

export interface FrameScale {
  readonly rule: SpacingRule;
  /** [between rows, between columns]; absent: pixels, or ultrasound regions that differ in scale. */
  readonly spacingMm?: SpacingMm;
  /** [vertical, horizontal] size of a pixel, when all that is known is that it is not square. */
  readonly aspectRatio?: readonly [number, number];
  /** PixelSpacingCalibrationDescription (0028,0A04): how the file was calibrated, in its own words. */
  readonly calibrationDescription?: string;
  readonly corrected?: CorrectedSpacing;
  readonly regions?: readonly UltrasoundRegion[];
}

export function frameScale({ spacing, sopClassUID }: Pick<ImageHeader, 'spacing' | 'sopClassUID'>): FrameScale {
  const regions = spacing.ultrasoundRegions;
  if (regions.length > 0) {
    return { rule: 'ultrasoundRegion', spacingMm: regionsSpacingMm(regions), regions, ...aspectOf(spacing) };
  }
  return withPixelSpacing(spacing, sopClassUID) ?? withoutPixelSpacing(spacing);
}

/** Projections, whose Pixel Spacing can mean several things. Tomosynthesis has modality MG and planes all the same. */
const projections: ReadonlySet<string> = new Set(['CR', 'DX', 'MG', 'IO', 'PX', 'XA', 'RF', 'RG', 'RTIMAGE']);
const planesOfXRays: ReadonlySet<string> = new Set([
  '1.2.840.10008.5.1.4.1.1.13.1.1', // X-Ray 3D Angiographic
  '1.2.840.10008.5.1.4.1.1.13.1.2', // X-Ray 3D Craniofacial
  '1.2.840.10008.5.1.4.1.1.13.1.3', // Breast Tomosynthesis
]);

function withPixelSpacing(spacing: SpacingAttributes, sopClassUID: string): FrameScale | undefined {
  const { pixelSpacing: spacingMm, imagerPixelSpacing: imager, nominalScannedPixelSpacing: scanned } = spacing;
  if (spacingMm === undefined) return undefined;
  const calibrationDescription = spacing.pixelSpacingCalibrationDescription || undefined;
  const calibrated = { spacingMm, calibrationDescription };
  if (spacing.isUnrolledSurface) return { rule: 'unrolledSurface', ...calibrated };
  if (spacing.pixelSpacingCalibrationType === 'GEOMETRY') return { rule: 'calibratedGeometry', ...calibrated };
  if (spacing.pixelSpacingCalibrationType === 'FIDUCIAL') return { rule: 'calibratedFiducial', ...calibrated };
  // PS3.3 10.7.1.1: equal to Imager or Nominal Scanned Pixel Spacing, it has been neither corrected nor calibrated.
  if (imager !== undefined && isSame(spacingMm, imager)) return detectorPlane(spacing, imager);
  if (scanned !== undefined && isSame(spacingMm, scanned)) return { rule: 'scannedFilm', spacingMm };
  if (imager !== undefined || scanned !== undefined) return { rule: 'calibratedUnsaid', ...calibrated };
  if (spacing.modality === 'SM') return { rule: 'slidePlane', ...calibrated };
  const isProjection = projections.has(spacing.modality) && !planesOfXRays.has(sopClassUID);
  return { rule: isProjection ? 'uncertain' : 'patientPlane', ...calibrated };
}

function withoutPixelSpacing(spacing: SpacingAttributes): FrameScale {
  const { objectPixelSpacingInCenterOfBeam: object, imagerPixelSpacing, nominalScannedPixelSpacing } = spacing;
  if (object) return { rule: 'objectAtBeamCentre', spacingMm: object };
  if (imagerPixelSpacing) return detectorPlane(spacing, imagerPixelSpacing);
  if (nominalScannedPixelSpacing) return { rule: 'scannedFilm', spacingMm: nominalScannedPixelSpacing };
  if (spacing.imagedVolumeSpacing) return { rule: 'slidePlane', spacingMm: spacing.imagedVolumeSpacing };
  return { rule: 'pixelsOnly', ...aspectOf(spacing) };
}

function detectorPlane(spacing: SpacingAttributes, spacingMm: SpacingMm): FrameScale {
  return { rule: 'detectorPlane', spacingMm, corrected: correctedSpacing(spacing, spacingMm) };
}

/** Estimated Radiographic Magnification Factor (0018,1114), else its definition: source–detector over source–patient. */
function correctedSpacing(spacing: SpacingAttributes, [row, column]: SpacingMm): CorrectedSpacing | undefined {
  const { distanceSourceToDetector: detector, distanceSourceToPatient: patient } = spacing;
  const estimated = spacing.estimatedRadiographicMagnificationFactor;
  const magnification = estimated ?? (detector && patient ? detector / patient : undefined);
  // The patient stands between source and detector: less than 1 is a lie or another meaning.
  if (magnification === undefined || magnification < 1) return undefined;
  const source = estimated === undefined ? 'DistanceSourceToPatient' : 'EstimatedRadiographicMagnificationFactor';
  return { spacingMm: [row / magnification, column / magnification], magnification, source };
}

function aspectOf({ pixelAspectRatio: ratio }: SpacingAttributes): Pick<FrameScale, 'aspectRatio'> {
  return ratio !== undefined && ratio[0] !== ratio[1] ? { aspectRatio: ratio } : {};
}

function isSame(a: SpacingMm, b: SpacingMm): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
