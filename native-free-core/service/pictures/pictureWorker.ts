// A worker thread that turns one frame of a stored object into a small PNG at a time.
import { parentPort } from 'node:worker_threads';
import { fail, succeed } from '../../outcome.ts';
import { createDecoders } from '../../pixels/index.ts';
import { loadCodecModules } from '../loadCodecModules.ts';
import { openStoredPixels, type StoredPixels } from '../storedPixels/openStoredPixels.ts';
import { frameValues } from './frameValues.ts';
import type { PictureReply, PictureRequest, ValuesRequest } from './pictureMessages.ts';
import { renderPicture } from './renderPicture.ts';
import { shrink } from './shrink.ts';
import { writePng } from './writePng.ts';

const decoders = createDecoders(await loadCodecModules());

parentPort?.on('message', async (request: PictureRequest | ValuesRequest) => {
  parentPort?.postMessage(await answer(request));
});

async function answer(request: PictureRequest | ValuesRequest): Promise<PictureReply> {
  let pixels: StoredPixels | undefined;
  try {
    pixels = await openStoredPixels(request.path);
    return 'size' in request
      ? await makePicture(pixels, request)
      : await frameValues(pixels, request.frameNumber, request.valueType, decoders);
  } catch (error) {
    return fail({ kind: 'unexpectedFailure', found: error instanceof Error ? error.message : String(error) });
  } finally {
    await pixels?.close();
  }
}

async function makePicture(pixels: StoredPixels, { frameNumber, size }: PictureRequest): Promise<PictureReply> {
  const picture = await renderPicture(pixels, frameNumber, decoders);
  if (!picture.ok) return fail(picture.problem);
  const { samplesPerPixel } = picture.value;
  const small = shrink(picture.value, samplesPerPixel, size);
  return succeed(writePng(small.columns, small.rows, small.samples, samplesPerPixel));
}
