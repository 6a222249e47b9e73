// How many frames a file really holds, against the number that it declares: a header of a kilobyte can declare millions.
import type { Part10File } from '../dicom/index.ts';
import { type ImagePixelModule, nativeFrameBits, pixelDataElement } from './imagePixelModule.ts';
import type { PixelProblem } from './pixelProblem.ts';

/** Frames of one object that are listed one by one; beyond it a list alone would fill the memory. */
const mostListedFrames = 100_000;

/** A compressed frame holds at least its item header (PS3.5 A.4). */
const leastCodedFrameBytes = 8;

export interface ListedFrames {
  /** At least 1: that the only frame is cut short shows when it is decoded. */
  readonly count: number;
  /** Why it is fewer than declared: `framesMissing` or `tooManyFrames`. */
  readonly problem?: PixelProblem;
}

/** The frames worth listing. `unreadBytes`: those of the file behind what was read, when only its head was. */
export function framesToList(file: Part10File, module: ImagePixelModule, unreadBytes = 0): ListedFrames {
  const { numberOfFrames } = module;
  const framesPresent = countFramesPresent(file, module, unreadBytes);
  const count = Math.max(1, Math.min(framesPresent, mostListedFrames));
  if (framesPresent < numberOfFrames && numberOfFrames > 1) {
    return { count, problem: { kind: 'framesMissing', numberOfFrames, framesPresent } };
  }
  if (count < numberOfFrames) {
    return { count, problem: { kind: 'tooManyFrames', numberOfFrames, allowed: mostListedFrames } };
  }
  return { count };
}

/** Number of frames whose first byte is really in the file: fewer than declared when it was cut short. */
export function countFramesPresent(file: Part10File, module: ImagePixelModule, unreadBytes = 0): number {
  const element = pixelDataElement(file.dataset);
  if (element === undefined) return 0;
  const lengthBytes = element.lengthBytes + unreadBytes;
  if (element.fragments === undefined) {
    return Math.min(Math.ceil((lengthBytes * 8) / nativeFrameBits(module)), module.numberOfFrames);
  }
  const held = unreadBytes === 0 ? element.fragments.length : Math.floor(lengthBytes / leastCodedFrameBytes);
  return Math.min(held, module.numberOfFrames);
}
