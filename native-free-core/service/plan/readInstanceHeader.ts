// The head of a stored object: the bytes before Pixel Data and the head of that element itself, so that a reader sees
// that there is a picture and how it is packed, without its samples.
import { open } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import type { InstanceRow } from '../../archive/index.ts';
import { type Part10File, readPart10 } from '../../dicom/index.ts';

/** Tag, VR, reserved and length (PS3.5 7.1.2), and, when encapsulated, the head of the Basic Offset Table item (A.4). */
const pixelDataHeadBytes = 12 + 8;

export interface InstanceHeader {
  readonly file: Part10File;
  /** Bytes of the object behind its head. */
  readonly unreadBytes: number;
}

export async function readInstanceHeader(row: InstanceRow): Promise<InstanceHeader> {
  const lengthBytes = Math.min(row.sizeBytes, row.headerLength + pixelDataHeadBytes);
  const file = readPart10(await readStart(row.path, lengthBytes), { inflateRaw });
  return { file, unreadBytes: row.sizeBytes - lengthBytes };
}

/** Bounded: a small deflated file can hold gigabytes of nothing. */
export function inflateRaw(bytes: Uint8Array, maximumBytes: number): Uint8Array {
  return inflateRawSync(bytes, { maxOutputLength: maximumBytes });
}

async function readStart(path: string, lengthBytes: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array(lengthBytes);
    const { bytesRead } = await file.read(bytes, 0, lengthBytes, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
