// One entry of a zip, unpacked while it is read and held to what the directory said of it.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { SourceFailure } from '../sourceFailure.ts';
import type { ZipRow } from './centralDirectory.ts';

const localSignature = 0x04034b50;
const zipStart = Buffer.from('PK\x03\x04', 'latin1');

/** Throws `SourceFailure` with `badZip` or `zipNested` into the reading. */
export async function* unpackEntry(zipPath: string, row: ZipRow): AsyncGenerator<Uint8Array> {
  let sizeBytes = 0;
  let crc = 0;
  for await (const piece of unpacked(zipPath, row, await dataOffset(zipPath, row))) {
    if (sizeBytes === 0 && zipStart.equals(piece.subarray(0, 4))) throw new SourceFailure({ kind: 'zipNested' });
    sizeBytes += piece.length;
    if (sizeBytes > row.sizeBytes) throw bad('more data than announced');
    crc = crc32(piece, crc);
    yield piece;
  }
  if (sizeBytes !== row.sizeBytes) throw bad('less data than announced');
  if (crc !== row.crc32) throw bad('checksum (CRC-32)');
}

/** The entry's own header (4.3.7) has its own lengths of name and extra field. */
async function dataOffset(zipPath: string, row: ZipRow): Promise<number> {
  const file = await open(zipPath, 'r');
  try {
    const header = Buffer.alloc(30);
    const { bytesRead } = await file.read(header, 0, 30, row.headerOffset);
    if (bytesRead < 30 || header.readUInt32LE(0) !== localSignature) throw bad('entry header');
    return row.headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await file.close();
  }
}

async function* unpacked(zipPath: string, row: ZipRow, start: number): AsyncGenerator<Buffer> {
  if (row.packedBytes === 0) return;
  const packed = createReadStream(zipPath, { start, end: start + row.packedBytes - 1, highWaterMark: 256 * 1024 });
  try {
    yield* row.method === 0 ? packed : inflated(packed);
  } catch (error) {
    if (error instanceof SourceFailure) throw error;
    throw bad(error instanceof Error ? error.message : String(error));
  } finally {
    packed.destroy();
  }
}

async function* inflated(packed: Readable): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  packed.on('error', (error) => inflate.destroy(error));
  try {
    yield* packed.pipe(inflate);
  } finally {
    inflate.destroy();
  }
}

function bad(found: string): SourceFailure {
  return new SourceFailure({ kind: 'badZip', found });
}
