// The header of a received object: read from its first bytes, or from more of it where the header is longer.
import { closeSync, openSync, readSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { type Part10File, readPart10 } from '../../dicom/index.ts';
import { hasPixelData } from './offsetsOf.ts';

const part10Host = {
  inflateRaw: (bytes: Uint8Array, maximumBytes: number): Uint8Array =>
    inflateRawSync(bytes, { maxOutputLength: maximumBytes }),
};

/** A header longer than this is taken as far as it goes: nothing that identifies an object stands so late. */
const maximumHeaderBytes = 256 * 1024 * 1024;

/** `head` holds the first bytes of the file at `path`. */
export function readHead(head: Uint8Array, sizeBytes: number, path: string): Part10File {
  const enough = Math.min(sizeBytes, maximumHeaderBytes);
  let file = readPart10(head, part10Host);
  for (let length = head.length * 8; isCutShort(file) && length < enough * 8; length *= 8) {
    file = readPart10(readStart(path, Math.min(length, enough)), part10Host);
  }
  return file;
}

/** Pixel Data begins where the header ends; a file without it must be read to its end. */
function isCutShort(file: Part10File): boolean {
  return !hasPixelData(file) && !file.problems.some((problem) => problem.kind === 'notDicom');
}

function readStart(path: string, length: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(length);
    let read = 0;
    for (let more = -1; more !== 0 && read < length; read += more)
      more = readSync(file, bytes, read, length - read, read);
    return bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
