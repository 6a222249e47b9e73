// A worker thread that opens one stored object at a time: a small PNG or the values of a frame, or what «Sous le capot» asks.
import { readFile, stat } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { readPart10 } from '../../dicom/index.ts';
import { fail, succeed } from '../../outcome.ts';
import { createDecoders } from '../../pixels/index.ts';
import { loadCodecModules } from '../loadCodecModules.ts';
import { inflateRaw } from '../plan/readInstanceHeader.ts';
import { openStoredPixels, type StoredPixels } from '../storedPixels/openStoredPixels.ts';
import { frameValues } from './frameValues.ts';
import { lookUnderHood } from './lookUnderHood.ts';
import type { HoodReply, HoodRequest, PictureReply, PictureRequest, ValuesRequest } from './pictureMessages.ts';
import { renderPicture } from './renderPicture.ts';
import { shrink } from './shrink.ts';
import { writePng } from './writePng.ts';

const decoders = createDecoders(await loadCodecModules());

type Request = PictureRequest | ValuesRequest | HoodRequest;

parentPort?.on('message', async (request: Request) => {
  parentPort?.postMessage(await answer(request));
});

/** Of a larger file only the head is read: its attributes, and not what may stand behind its pixels. */
const mostWholeBytes = 1024 * 1024 * 1024;

async function answer(request: Request): Promise<PictureReply | HoodReply> {
  let pixels: StoredPixels | undefined;
  try {
    pixels = await openStoredPixels(request.path);
    if ('size' in request) return await makePicture(pixels, request);
    if ('valueType' in request) return await frameValues(pixels, request.frameNumber, request.valueType, decoders);
    return await lookUnderHood(
      request.kind === 'dataset' ? await whole(pixels, request.path) : pixels,
      request,
      decoders,
    );
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

async function whole(pixels: StoredPixels, path: string): Promise<StoredPixels> {
  if ((await stat(path)).size > mostWholeBytes) return pixels;
  const bytes = await readFile(path);
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { ...pixels, file: readPart10(plain, { inflateRaw }) };
}
