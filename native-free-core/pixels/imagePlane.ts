// Where a frame lies in the patient (PS3.3 C.7.6.2; functional groups C.7.6.16.2.3 and .4; dose grids C.8.8.3.2).
import { type DataSet, itemsOf, numberOf, numbersOf, tag, textOf, textsOf } from '../dicom/index.ts';
import { add, cross, dot, type ImagePlane, norm, normalise, scale, type Vector3 } from '../geometry/index.ts';
import { frameAttributes } from './frameAttributes.ts';
import { vectorValue } from './frameVectors.ts';

/** The plane of a frame (number from 1); undefined unless position, orientation and spacing are all there and sound. */
export function readImagePlane(
  dataset: DataSet,
  frameNumber: number,
  size: { readonly rows: number; readonly columns: number },
): ImagePlane | undefined {
  const position = vectorOf(readPosition(dataset, frameNumber));
  const directions = readDirections(dataset, frameNumber);
  const measures = frameAttributes(dataset, frameNumber, tag.pixelMeasuresSequence);
  const spacingMm = spacingOf(measures);
  if (position === undefined || directions === undefined || spacingMm === undefined) return undefined;
  const [rowDirection, columnDirection] = directions;
  const offsetMm = readGridFrameOffset(dataset, frameNumber) + readSliceOffset(dataset, frameNumber);
  const frameOfReferenceUID = textOf(dataset, tag.frameOfReferenceUID);
  return {
    originMm: offsetMm === 0 ? position : add(position, scale(cross(rowDirection, columnDirection), offsetMm)),
    rowDirection,
    columnDirection,
    spacingMm,
    columns: size.columns,
    rows: size.rows,
    frameOfReferenceUID: frameOfReferenceUID === '' ? undefined : frameOfReferenceUID,
    sliceThicknessMm: numberOf(measures, tag.sliceThickness) ?? numberOf(dataset, tag.sliceThickness),
  };
}

/** Pixel Spacing (0028,0030): two positive numbers, else nothing. */
export function spacingOf(
  dataset: DataSet,
  attribute: number = tag.pixelSpacing,
): readonly [number, number] | undefined {
  const values = numbersOf(dataset, attribute);
  const isSound = values.length === 2 && values.every((value) => value > 0 && Number.isFinite(value));
  return isSound ? [values[0], values[1]] : undefined;
}

/**
 * Nuclear medicine keeps position and orientation per detector (PS3.3 C.8.4.11). Of the frames of a clip only reconstructed
 * slices have a place: a projection's plane is the detector's, at every angle.
 */
function detectorInformation(dataset: DataSet, frameNumber: number): DataSet | undefined {
  const isClip = numberOf(dataset, tag.numberOfFrames) !== undefined;
  if (isClip && sliceOfFrame(dataset, frameNumber) === undefined) return undefined;
  const detectors = itemsOf(dataset, tag.detectorInformationSequence);
  return detectors[(vectorValue(dataset, tag.detectorVector, frameNumber) ?? 1) - 1] ?? detectors[0];
}

/** Slice Vector (0054,0080) of a reconstructed frame: Image Type value 3 RECON TOMO or RECON GATED TOMO (C.8.4.9.1.1.3). */
function sliceOfFrame(dataset: DataSet, frameNumber: number): number | undefined {
  const isRecon = textsOf(dataset, tag.imageType)[2]?.startsWith('RECON') === true;
  return isRecon ? vectorValue(dataset, tag.sliceVector, frameNumber) : undefined;
}

/**
 * Millimetres along the normal from the first slice. Spacing Between Slices (0018,0088) may be negative in nuclear medicine:
 * its sign is the way that the slices follow.
 */
function readSliceOffset(dataset: DataSet, frameNumber: number): number {
  const slice = sliceOfFrame(dataset, frameNumber);
  const spacing = numberOf(dataset, tag.spacingBetweenSlices) || numberOf(dataset, tag.sliceThickness);
  return slice === undefined || spacing === undefined ? 0 : (slice - 1) * spacing;
}

function readPosition(dataset: DataSet, frameNumber: number): readonly number[] {
  const values = numbersOf(frameAttributes(dataset, frameNumber, tag.planePositionSequence), tag.imagePositionPatient);
  if (values.length > 0) return values;
  const detector = detectorInformation(dataset, frameNumber);
  return detector === undefined ? [] : numbersOf(detector, tag.imagePositionPatient);
}

/** Unit vectors of rows and columns; undefined when they are null or not at right angles (within 0.01 in cosine). */
function readDirections(dataset: DataSet, frameNumber: number): readonly [Vector3, Vector3] | undefined {
  const place = frameAttributes(dataset, frameNumber, tag.planeOrientationSequence);
  const found = numbersOf(place, tag.imageOrientationPatient);
  const detector = found.length > 0 ? undefined : detectorInformation(dataset, frameNumber);
  const cosines = detector === undefined ? found : numbersOf(detector, tag.imageOrientationPatient);
  const row = vectorOf(cosines.slice(0, 3));
  const column = vectorOf(cosines.slice(3, 6));
  if (row === undefined || column === undefined || norm(row) < 0.5 || norm(column) < 0.5) return undefined;
  const directions = [normalise(row), normalise(column)] as const;
  return Math.abs(dot(...directions)) > 0.01 ? undefined : directions;
}

function vectorOf(values: readonly number[]): Vector3 | undefined {
  return values.length === 3 && values.every(Number.isFinite) ? [values[0], values[1], values[2]] : undefined;
}

/**
 * Grid Frame Offset Vector (3004,000C): millimetres from the first frame along the normal. When its first value is not
 * zero the values are patient z instead (PS3.3 C.8.8.3.2); both come down to the difference with the first.
 */
function readGridFrameOffset(dataset: DataSet, frameNumber: number): number {
  const offsets = numbersOf(dataset, tag.gridFrameOffsetVector);
  const offset = offsets[frameNumber - 1] - offsets[0];
  return Number.isFinite(offset) ? offset : 0;
}
