// Which spacing a distance may be measured with, and what it really is (PS3.3 10.7.1.3): millimetres in the patient, at
// the detector, or nothing at all. Never guessed.
import { type DataSet, itemsOf, numberOf, tag } from '../dicom/index.ts';
import { frameAttributes } from './frameAttributes.ts';
import { spacingOf } from './imagePlane.ts';

/**
 * PixelSpacing: in the patient. ImagerPixelSpacing: at the detector, larger than the patient's by the magnification.
 * NominalScannedPixelSpacing: on the digitised film. UltrasoundRegion: from the region's physical delta.
 */
export type PixelSpacingSource =
  | 'PixelSpacing'
  | 'ImagerPixelSpacing'
  | 'NominalScannedPixelSpacing'
  | 'UltrasoundRegion';

export interface PixelSpacing {
  /** [between rows, between columns] */
  readonly spacingMm: readonly [number, number];
  readonly source: PixelSpacingSource;
}

/** The best spacing of a frame (number from 1), with its source; undefined when the file has none. */
export function readPixelSpacing(dataset: DataSet, frameNumber: number): PixelSpacing | undefined {
  const measured = spacingOf(frameAttributes(dataset, frameNumber, tag.pixelMeasuresSequence));
  const imager = spacingOf(dataset, tag.imagerPixelSpacing);
  // PS3.3 10.7.1.3: equal to Imager Pixel Spacing, Pixel Spacing has not been corrected for magnification.
  const isUncorrected = measured !== undefined && imager !== undefined && measured.every((mm, i) => mm === imager[i]);
  if (measured !== undefined && !isUncorrected) return { spacingMm: measured, source: 'PixelSpacing' };
  if (imager !== undefined) return { spacingMm: imager, source: 'ImagerPixelSpacing' };
  const scanned = spacingOf(dataset, tag.nominalScannedPixelSpacing);
  if (scanned !== undefined) return { spacingMm: scanned, source: 'NominalScannedPixelSpacing' };
  return ultrasoundSpacing(dataset);
}

/** Physical units code of centimetres (PS3.3 C.8.5.5.1.15). */
const centimetres = 3;

/** Only when the image holds one spatial calibration: elsewhere a distance would depend on where it is drawn. */
function ultrasoundSpacing(dataset: DataSet): PixelSpacing | undefined {
  const spacings = itemsOf(dataset, tag.sequenceOfUltrasoundRegions).flatMap((region) => {
    const isSpatial =
      numberOf(region, tag.physicalUnitsXDirection) === centimetres &&
      numberOf(region, tag.physicalUnitsYDirection) === centimetres;
    const x = Math.abs(numberOf(region, tag.physicalDeltaX) ?? 0) * 10;
    const y = Math.abs(numberOf(region, tag.physicalDeltaY) ?? 0) * 10;
    return isSpatial && x > 0 && y > 0 ? [[y, x] as const] : [];
  });
  const [first] = spacings;
  if (first === undefined || spacings.some(([y, x]) => y !== first[0] || x !== first[1])) return undefined;
  return { spacingMm: first, source: 'UltrasoundRegion' };
}
