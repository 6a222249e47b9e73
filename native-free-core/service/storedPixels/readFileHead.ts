// The head of a DICOM file: all that stands before its pixels, and the head of that element itself. A file of many
// gigabytes gives its head as fast as a small one.
import type { FileHandle } from 'node:fs/promises';
import { type Part10File, readPart10 } from '../../dicom/index.ts';
import { pixelDataElement } from '../../pixels/index.ts';
import { inflateRaw } from '../plan/readInstanceHeader.ts';

export interface FileHead {
  readonly file: Part10File;
  /** The bytes that were read, from the file's first. */
  readonly headBytes: Uint8Array;
  readonly sizeBytes: number;
}

/** Most files' heads are shorter; enhanced multi-frame ones grow to megabytes. */
const firstReadBytes = 64 * 1024;
const growth = 8;

/** A head longer than this is not looked for: what has come is given as it is. */
const mostHeadBytes = 256 * 1024 * 1024;

export async function readFileHead(handle: FileHandle): Promise<FileHead> {
  const { size: sizeBytes } = await handle.stat();
  for (let wanted = firstReadBytes; ; wanted *= growth) {
    const lengthBytes = Math.min(wanted, sizeBytes, mostHeadBytes);
    const headBytes = await readBytes(handle, 0, lengthBytes);
    const file = readPart10(headBytes, { inflateRaw });
    const isEnough = pixelDataElement(file.dataset) !== undefined || lengthBytes < wanted;
    const isDicom = !file.problems.some(({ kind }) => kind === 'notDicom');
    if (isEnough || !isDicom) return { file, headBytes, sizeBytes };
  }
}

/** Bytes of the file from `at`; fewer where it ends. */
export async function readBytes(handle: FileHandle, at: number, lengthBytes: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(lengthBytes);
  let filled = 0;
  while (filled < lengthBytes) {
    const { bytesRead } = await handle.read(bytes, filled, lengthBytes - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
