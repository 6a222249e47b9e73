// All that a frame says of the size of its pixels, as written: which of it counts for a distance is the room `measure`'s
// rule (PS3.3 10.7.1). Nothing is guessed here, nothing left out.
import { type DataSet, itemsOf, numberOf, numbersOf, type Tag, tag, textOf } from '../dicom/index.ts';
import { frameAttributes, functionalGroup } from './frameAttributes.ts';
import { spacingOf } from './imagePlane.ts';
import { readUltrasoundRegions, type UltrasoundRegion } from './ultrasoundRegions.ts';

/** [between rows, between columns] in millimetres. */
export type SpacingMm = readonly [number, number];

export interface SpacingAttributes {
  readonly modality: string;
  readonly pixelSpacing?: SpacingMm;
  readonly pixelSpacingCalibrationType: string;
  readonly pixelSpacingCalibrationDescription: string;
  readonly imagerPixelSpacing?: SpacingMm;
  readonly nominalScannedPixelSpacing?: SpacingMm;
  /** Enhanced XA and XRF (PS3.3 C.8.19.6.9): at the height of the table or object, in the centre of the beam. */
  readonly objectPixelSpacingInCenterOfBeam?: SpacingMm;
  /** Whole slides: ImagedVolumeHeight and Width over the total pixel matrix (PS3.3 C.8.12.4). */
  readonly imagedVolumeSpacing?: SpacingMm;
  readonly estimatedRadiographicMagnificationFactor?: number;
  readonly distanceSourceToDetector?: number;
  readonly distanceSourceToPatient?: number;
  /** [vertical size, horizontal size] of a pixel, without a unit (PS3.3 C.7.6.3.1.7). */
  readonly pixelAspectRatio?: readonly [number, number];
  readonly ultrasoundRegions: readonly UltrasoundRegion[];
  /** A curved surface that was laid flat, as its derivation says. */
  readonly isUnrolledSurface?: boolean;
}

export function readSpacingAttributes(dataset: DataSet, frameNumber: number): SpacingAttributes {
  const properties = functionalGroup(dataset, frameNumber, tag.framePixelDataPropertiesSequence);
  const geometry = functionalGroup(dataset, frameNumber, tag.xRayGeometrySequence) ?? dataset;
  const calibration = frameAttributes(dataset, frameNumber, tag.projectionPixelCalibrationSequence);
  return {
    modality: textOf(dataset, tag.modality),
    pixelSpacing: spacingOf(frameAttributes(dataset, frameNumber, tag.pixelMeasuresSequence)),
    pixelSpacingCalibrationType: textOf(dataset, tag.pixelSpacingCalibrationType),
    pixelSpacingCalibrationDescription: textOf(dataset, tag.pixelSpacingCalibrationDescription),
    imagerPixelSpacing:
      (properties && spacingOf(properties, tag.imagerPixelSpacing)) ?? spacingOf(dataset, tag.imagerPixelSpacing),
    nominalScannedPixelSpacing: spacingOf(dataset, tag.nominalScannedPixelSpacing),
    objectPixelSpacingInCenterOfBeam: spacingOf(calibration, tag.objectPixelSpacingInCenterOfBeam),
    imagedVolumeSpacing: readImagedVolumeSpacing(dataset),
    estimatedRadiographicMagnificationFactor: positive(dataset, tag.estimatedRadiographicMagnificationFactor),
    distanceSourceToDetector: positive(geometry, tag.distanceSourceToDetector),
    distanceSourceToPatient: positive(geometry, tag.distanceSourceToPatient),
    pixelAspectRatio: readAspectRatio(dataset),
    ultrasoundRegions: readUltrasoundRegions(dataset),
    ...(isUnrolledSurface(dataset) && { isUnrolledSurface: true }),
  };
}

/** PS3.16 CID 7203: curved multiplanar reformatting. */
function isUnrolledSurface(dataset: DataSet): boolean {
  const codes = itemsOf(dataset, tag.derivationCodeSequence);
  return codes.some((code) => textOf(code, tag.codeValue) === '113073');
}

function readImagedVolumeSpacing(dataset: DataSet): SpacingMm | undefined {
  const [height, width] = [positive(dataset, tag.imagedVolumeHeight), positive(dataset, tag.imagedVolumeWidth)];
  const [rows, columns] = [positive(dataset, tag.totalPixelMatrixRows), positive(dataset, tag.totalPixelMatrixColumns)];
  return height && width && rows && columns ? [height / rows, width / columns] : undefined;
}

function readAspectRatio(dataset: DataSet): readonly [number, number] | undefined {
  const [vertical, horizontal] = numbersOf(dataset, tag.pixelAspectRatio);
  return vertical > 0 && horizontal > 0 ? [vertical, horizontal] : undefined;
}

function positive(dataset: DataSet, attribute: Tag): number | undefined {
  const value = numberOf(dataset, attribute);
  return value !== undefined && value > 0 && Number.isFinite(value) ? value : undefined;
}
