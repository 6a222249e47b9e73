// A worker thread that opens one stored object at a time: a small PNG of a frame, or what «Sous le capot» asks.
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { type Part10File, readPart10 } from '../../dicom/index.ts';
import { fail, succeed } from '../../outcome.ts';
import { createDecoders } from '../../pixels/index.ts';
import { loadCodecModules } from '../loadCodecModules.ts';
import { inflateRaw } from '../plan/readInstanceHeader.ts';
import { lookUnderHood } from './lookUnderHood.ts';
import type { HoodReply, HoodRequest, PictureReply, PictureRequest } from './pictureMessages.ts';
import { renderPicture } from './renderPicture.ts';
import { shrink } from './shrink.ts';
import { writePng } from './writePng.ts';

const decoders = createDecoders(await loadCodecModules());

parentPort?.on('message', async (request: PictureRequest | HoodRequest) => {
  parentPort?.postMessage(await answer(request));
});

async function answer(request: PictureRequest | HoodRequest): Promise<PictureReply | HoodReply> {
  try {
    const bytes = await readFile(request.path);
    // A plain view: `slice` of a Buffer does not copy, and readers count on a copy.
    const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const file = readPart10(plain, { inflateRaw });
    return 'kind' in request ? await lookUnderHood(file, request, decoders) : await makePicture(file, request);
  } catch (error) {
    return fail({ kind: 'unexpectedFailure', found: error instanceof Error ? error.message : String(error) });
  }
}

async function makePicture(file: Part10File, { frameNumber, size }: PictureRequest): Promise<PictureReply> {
  const picture = await renderPicture(file, frameNumber, decoders);
  if (!picture.ok) return fail(picture.problem);
  const { samplesPerPixel } = picture.value;
  const small = shrink(picture.value, samplesPerPixel, size);
  return succeed(writePng(small.columns, small.rows, small.samples, samplesPerPixel));
}
