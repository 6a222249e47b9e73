// The Mask Module (PS3.3 C.7.6.10): which frames of a run are averaged into a mask, and which frames it is taken from.
import { type DataSet, itemsOf, numberOf, numbersOf, tag, textOf } from '../dicom/index.ts';

/** What is done for one frame: the average of the masks, moved, is taken from the average of the contrast frames. */
export interface FrameMask {
  /** Frame numbers from 1; the frame itself first. */
  readonly contrastFrames: readonly number[];
  readonly maskFrames: readonly number[];
  /** [rows, columns] in pixels: positive moves the mask down and to the right. */
  readonly shift: readonly [number, number];
  /** Recommended Viewing Mode (0028,1090) is SUB: subtracted as it opens. */
  readonly isRecommended: boolean;
}

/** The mask of a frame (number from 1) by the first item that applies to it; undefined where nothing is subtracted. */
export function readFrameMask(dataset: DataSet, frameNumber: number, numberOfFrames: number): FrameMask | undefined {
  const isRecommended = textOf(dataset, tag.recommendedViewingMode) === 'SUB';
  for (const item of itemsOf(dataset, tag.maskSubtractionSequence)) {
    const mask = maskOfItem(item, frameNumber, numberOfFrames);
    if (mask !== undefined) return { ...mask, isRecommended };
  }
  return undefined;
}

function maskOfItem(item: DataSet, frameNumber: number, numberOfFrames: number) {
  const averaged = Math.max(1, Math.floor(numberOf(item, tag.contrastFrameAveraging) ?? 1));
  const range = rangeOf(item, frameNumber, numberOfFrames - averaged + 1);
  if (range === undefined) return undefined;
  const maskFrames = maskFramesOf(item, frameNumber, range[0]);
  const isThere = (frame: number) => Number.isInteger(frame) && frame >= 1 && frame <= numberOfFrames;
  const contrastFrames = Array.from({ length: averaged }, (_, index) => frameNumber + index);
  if (maskFrames.length === 0 || ![...maskFrames, ...contrastFrames].every(isThere)) return undefined;
  const [rows = 0, columns = 0] = numbersOf(item, tag.maskSubPixelShift).map((each) => each || 0);
  return { contrastFrames, maskFrames, shift: [rows, columns] as const };
}

/** The pair of Applicable Frame Range (0028,6102) that holds the frame; without any, from the first frame to `last`. */
function rangeOf(item: DataSet, frameNumber: number, last: number): readonly [number, number] | undefined {
  const ends = numbersOf(item, tag.applicableFrameRange);
  const pairs =
    ends.length < 2 ? [[1, last]] : ends.flatMap((from, at) => (at % 2 === 0 ? [[from, ends[at + 1]]] : []));
  const found = pairs.find(([from, to]) => frameNumber >= from && frameNumber <= to);
  return found && [found[0], found[1]];
}

/** PS3.3 C.7.6.10.1. A TID Offset of no value is 1. */
function maskFramesOf(item: DataSet, frameNumber: number, firstOfRange: number): readonly number[] {
  const offset = numberOf(item, tag.tidOffset) ?? 1;
  switch (textOf(item, tag.maskOperation)) {
    case 'AVG_SUB':
      return numbersOf(item, tag.maskFrameNumbers);
    case 'TID':
      return [frameNumber - offset];
    case 'REV_TID':
      // The offset grows by two from frame to frame: the masks run backwards from before the first contrast frame.
      return [frameNumber - (offset + 2 * (frameNumber - firstOfRange))];
    default:
      return [];
  }
}
