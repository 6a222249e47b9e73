// One frame of an open file, decoded, whatever the size of the file.
import type { Outcome } from '../../outcome.ts';
import {
  type Decoders,
  decodeFrame,
  type ImagePixelModule,
  type PixelProblem,
  type StoredFrame,
  wholeModule,
} from '../../pixels/index.ts';
import { oneFrameOf, type StoredPixels } from './openStoredPixels.ts';

/** `frameNumber` from 1. A problem with the frame names it by its number in the file. */
export async function decodeStoredFrame(
  pixels: StoredPixels,
  module: ImagePixelModule,
  frameNumber: number,
  decoders: Decoders,
): Promise<Outcome<StoredFrame, PixelProblem>> {
  // A tile of a mosaic is cut out of the one frame that is stored.
  const file = await pixels.frameFile(wholeModule(module), module.tile ? 1 : frameNumber);
  if (!file.ok) return file;
  const decoded = await decodeFrame(file.value, oneFrameOf(module), 1, decoders);
  if (decoded.ok || !('frameNumber' in decoded.problem)) return decoded;
  return { ok: false, problem: { ...decoded.problem, frameNumber } };
}
