// A worker thread that turns one frame of a stored object into a small PNG at a time.
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { readPart10 } from '../../dicom/index.ts';
import { fail, succeed } from '../../outcome.ts';
import { createDecoders } from '../../pixels/index.ts';
import { loadCodecModules } from '../loadCodecModules.ts';
import { inflateRaw } from '../plan/readInstanceHeader.ts';
import type { PictureReply, PictureRequest } from './pictureMessages.ts';
import { renderPicture } from './renderPicture.ts';
import { shrink } from './shrink.ts';
import { writePng } from './writePng.ts';

const decoders = createDecoders(await loadCodecModules());

parentPort?.on('message', async (request: PictureRequest) => {
  parentPort?.postMessage(await makePicture(request));
});

async function makePicture({ path, frameNumber, size }: PictureRequest): Promise<PictureReply> {
  try {
    const bytes = await readFile(path);
    // A plain view: `slice` of a Buffer does not copy, and readers count on a copy.
    const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const file = readPart10(plain, { inflateRaw });
    const picture = await renderPicture(file, frameNumber, decoders);
    if (!picture.ok) return fail(picture.problem);
    const { samplesPerPixel } = picture.value;
    const small = shrink(picture.value, samplesPerPixel, size);
    return succeed(writePng(small.columns, small.rows, small.samples, samplesPerPixel));
  } catch (error) {
    return fail({ kind: 'unexpectedFailure', found: error instanceof Error ? error.message : String(error) });
  }
}
