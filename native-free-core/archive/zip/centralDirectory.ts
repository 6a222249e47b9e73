// The list of a zip's entries, from its end (APPNOTE.TXT 6.3.10, 4.3.12 to 4.3.16). Not from the entries' own headers as a
// stream would bring them: those often hold no sizes, and a search for where an entry ends mistakes some data for an end.
import type { FileHandle } from 'node:fs/promises';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ZipProblem } from '../archiveProblem.ts';
import type { ZipLimits } from './zipTypes.ts';

export interface ZipRow {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  readonly headerOffset: number;
}

interface Directory {
  readonly offset: number;
  readonly lengthBytes: number;
  readonly entries: number;
}

const [entrySignature, endSignature, end64Signature, locator64Signature] = [
  0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50,
];
/** 4.3.16: 22 bytes and a comment of at most 65 535; before it, the locator of a zip64. */
const longestEnd = 20 + 22 + 0xffff;

export async function readCentralDirectory(
  file: FileHandle,
  limits: ZipLimits,
): Promise<Outcome<readonly ZipRow[], ZipProblem>> {
  const { size } = await file.stat();
  const directory = await findDirectory(file, size);
  if (directory === undefined) return fail({ kind: 'badZip', found: 'no end of central directory' });
  const { offset, lengthBytes, entries } = directory;
  if (entries > limits.maximumEntries) {
    return fail({ kind: 'zipTooManyEntries', found: entries, allowed: limits.maximumEntries });
  }
  // 46 bytes, a name and a few extra fields for each entry: far less than a kilobyte.
  if (offset + lengthBytes > size || lengthBytes > entries * 1024 + 0xffff) {
    return fail({ kind: 'badZip', found: 'central directory outside the file' });
  }
  const rows = rowsOf(await readAt(file, offset, lengthBytes), entries);
  return rows === undefined ? fail({ kind: 'badZip', found: 'central directory cut short' }) : succeed(rows);
}

async function findDirectory(file: FileHandle, size: number): Promise<Directory | undefined> {
  const start = Math.max(0, size - longestEnd);
  const tail = await readAt(file, start, size - start);
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== endSignature || at + 22 + tail.readUInt16LE(at + 20) > tail.length) continue;
    const short = {
      entries: tail.readUInt16LE(at + 10),
      lengthBytes: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    };
    const isZip64 = at >= 20 && tail.readUInt32LE(at - 20) === locator64Signature;
    return isZip64 ? await findDirectory64(file, Number(tail.readBigUInt64LE(at - 12)), size) : short;
  }
  return undefined;
}

async function findDirectory64(file: FileHandle, offset: number, size: number): Promise<Directory | undefined> {
  if (offset + 56 > size) return undefined;
  const end = await readAt(file, offset, 56);
  if (end.length < 56 || end.readUInt32LE(0) !== end64Signature) return undefined;
  const [entries, lengthBytes, start] = [32, 40, 48].map((at) => Number(end.readBigUInt64LE(at)));
  return { entries, lengthBytes, offset: start };
}

function rowsOf(bytes: Buffer, entries: number): ZipRow[] | undefined {
  const rows: ZipRow[] = [];
  let at = 0;
  while (rows.length < entries) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) return undefined;
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const extraAt = at + 46 + nameBytes;
    if (extraAt + extraBytes > bytes.length) return undefined;
    rows.push(rowAt(bytes, at, nameBytes, bytes.subarray(extraAt, extraAt + extraBytes)));
    at = extraAt + extraBytes + commentBytes;
  }
  return rows;
}

function rowAt(bytes: Buffer, at: number, nameBytes: number, extra: Buffer): ZipRow {
  const flags = bytes.readUInt16LE(at + 8);
  const name = bytes.subarray(at + 46, at + 46 + nameBytes);
  const long = zip64Fields(extra);
  // 4.5.3: each field that does not fit stands in the zip64 extra field, in this order.
  const field = (offset: number) => {
    const value = bytes.readUInt32LE(at + offset);
    return value === 0xffffffff && long.length > 0 ? Number(long.shift()) : value;
  };
  const sizeBytes = field(24);
  const packedBytes = field(20);
  return {
    // 4.4.4 bit 11: UTF-8; otherwise code page 437, of which only ASCII is sure.
    name: name.toString((flags & 0x0800) !== 0 ? 'utf8' : 'latin1'),
    flags,
    method: bytes.readUInt16LE(at + 10),
    crc32: bytes.readUInt32LE(at + 16),
    packedBytes,
    sizeBytes,
    headerOffset: field(42),
  };
}

function zip64Fields(extra: Buffer): bigint[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 0x0001) continue;
    const fields = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: Math.floor(fields.length / 8) }, (_, index) => fields.readBigUInt64LE(index * 8));
  }
  return [];
}

async function readAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, offset);
  return bytes.subarray(0, bytesRead);
}
