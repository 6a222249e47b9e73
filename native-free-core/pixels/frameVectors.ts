// Nuclear medicine's frames (PS3.3 C.8.4.8): FrameIncrementPointer names the vectors that number them, slowest first.
import { bytesOf, type DataSet, numbersOf, type Tag, tag } from '../dicom/index.ts';

// The vectors that Table C.8-9 lets the pointer name.
const vectors: readonly (readonly [Tag, string])[] = [
  [tag.energyWindowVector, 'EnergyWindowVector'],
  [tag.detectorVector, 'DetectorVector'],
  [tag.phaseVector, 'PhaseVector'],
  [tag.rotationVector, 'RotationVector'],
  [tag.rRIntervalVector, 'RRIntervalVector'],
  [tag.timeSlotVector, 'TimeSlotVector'],
  [tag.sliceVector, 'SliceVector'],
  [tag.angularViewVector, 'AngularViewVector'],
  [tag.timeSliceVector, 'TimeSliceVector'],
];

/** Keyword → number of this frame (from 1) in each vector, in the order of the pointer: the last one changes fastest. */
export function readFrameVectors(dataset: DataSet, frameNumber: number): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const pointer of numbersOf(dataset, tag.frameIncrementPointer)) {
    const vector = vectors.find(([attribute]) => attribute === pointer);
    const value = vector && vectorValue(dataset, vector[0], frameNumber);
    if (vector && value !== undefined) values[vector[1]] = String(value);
  }
  return values;
}

/** undefined where the vector is absent or too short. Only the one value (US) is read: a clip has as many frames as values. */
export function vectorValue(dataset: DataSet, vector: Tag, frameNumber: number): number | undefined {
  const bytes = bytesOf(dataset, vector);
  const at = 2 * (frameNumber - 1);
  if (bytes === undefined || at + 2 > bytes.length) return undefined;
  return new DataView(bytes.buffer, bytes.byteOffset + at, 2).getUint16(0, dataset.isLittleEndian);
}
