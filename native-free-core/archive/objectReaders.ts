// Reading stored objects back: whole, as a stream, their header alone, or to check them.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { Archive } from './archive.ts';
import type { ArchiveProblem } from './archiveProblem.ts';
import type { FoundInstance } from './database/findInstance.ts';
import type { IndexWorker } from './database/openIndexWorker.ts';

type Readers = Pick<Archive, 'readObject' | 'openObject' | 'readHeader' | 'verifyInstance'>;
type Found = Outcome<FoundInstance, ArchiveProblem>;

export function objectReaders(index: IndexWorker): Readers {
  const find = async (sopInstanceUID: string): Promise<Found> => {
    const found = await index.ask('findInstance', sopInstanceUID);
    if (!found.ok || found.value.fault === undefined) return found;
    return fail({ kind: 'damagedObject', sopInstanceUID, fault: found.value.fault });
  };
  return {
    readObject: find,
    openObject: async (sopInstanceUID) => {
      const found = await find(sopInstanceUID);
      if (!found.ok) return found;
      return (await isThere(found.value.path)) ? succeed(streamOf(found.value.path)) : missing(sopInstanceUID);
    },
    readHeader: async (sopInstanceUID) => {
      const found = await find(sopInstanceUID);
      if (!found.ok) return found;
      const header = await readStart(found.value.path, found.value.headerLength);
      return header === undefined ? missing(sopInstanceUID) : succeed(header);
    },
    verifyInstance: async (sopInstanceUID) => {
      const found = await index.ask('findInstance', sopInstanceUID);
      if (!found.ok) return found;
      const sha256 = await hashOf(found.value.path);
      return sha256 === undefined
        ? missing(sopInstanceUID)
        : succeed({ sha256, matches: sha256 === found.value.sha256 });
    },
  };
}

/** SHA-256 of a file as it is on the disk; undefined when it cannot be read. */
export async function hashOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

function missing(sopInstanceUID: string): { readonly ok: false; readonly problem: ArchiveProblem } {
  return fail({ kind: 'damagedObject', sopInstanceUID, fault: 'missing' });
}

async function isThere(path: string): Promise<boolean> {
  try {
    await (await open(path, 'r')).close();
    return true;
  } catch {
    return false;
  }
}

function streamOf(path: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(path, { highWaterMark: 256 * 1024 })) as ReadableStream<Uint8Array>;
}

async function readStart(path: string, length: number): Promise<Uint8Array | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      if ((await file.stat()).size <= length) return new Uint8Array(await file.readFile());
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
