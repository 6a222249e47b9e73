// The header of a received object: read from its first bytes, or from more of it where the header is longer.
import { open } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { type Part10File, readPart10 } from '../../dicom/index.ts';
import { hasPixelData } from './offsetsOf.ts';
import type { ReceivedObject } from './receiveObject.ts';

export const part10Host = {
  inflateRaw: (bytes: Uint8Array, maximumBytes: number): Uint8Array =>
    inflateRawSync(bytes, { maxOutputLength: maximumBytes }),
};

/** A header longer than this is taken as far as it goes: nothing that identifies an object stands so late. */
const maximumHeaderBytes = 256 * 1024 * 1024;

export async function readHead({ head, sizeBytes, temporaryPath }: ReceivedObject): Promise<Part10File> {
  let file = readPart10(head, part10Host);
  let length = head.length;
  while (length < Math.min(sizeBytes, maximumHeaderBytes) && isCutShort(file)) {
    length = Math.min(sizeBytes, maximumHeaderBytes, length * 8);
    file = readPart10(await readStart(temporaryPath, length), part10Host);
  }
  return file;
}

/** Pixel Data begins where the header ends; a file without it must be read to its end. */
function isCutShort(file: Part10File): boolean {
  return !hasPixelData(file) && !file.problems.some((problem) => problem.kind === 'notDicom');
}

async function readStart(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array(length);
    for (let read = 0; read < length; ) {
      const { bytesRead } = await file.read(bytes, read, length - read, read);
      if (bytesRead === 0) return bytes.subarray(0, read);
      read += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}
