// Whether modality values can be negative: then, and only then, a VOI LUT's first mapped value is signed (PS3.3 C.11.2.1.1).
import { type DataSet, numberOf, tag } from '../dicom/index.ts';
import { readModalityLut } from './modalityLut.ts';

/** By the range of the stored values (C.11.1: from Bits Stored and Pixel Representation), rescaled as the frame's are. */
export function hasNegativeValues(dataset: DataSet, frameNumber: number): boolean {
  const isSigned = numberOf(dataset, tag.pixelRepresentation) === 1;
  const modalityLut = readModalityLut(dataset, frameNumber, { isSigned });
  if (modalityLut.kind === 'lut') return false;
  const span = 2 ** (numberOf(dataset, tag.bitsStored) ?? numberOf(dataset, tag.bitsAllocated) ?? 16);
  const ends = isSigned ? [-span / 2, span / 2 - 1] : [0, span - 1];
  return ends.some((end) => end * modalityLut.slope + modalityLut.intercept < 0);
}
