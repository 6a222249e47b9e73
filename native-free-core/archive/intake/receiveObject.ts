// Takes in the bytes of one object: to a temporary file in incoming/, hashed on the way, synced to the disk.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { StoreInput } from '../archive.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import { incomingFolder } from '../layout.ts';
import { fromSource, SourceFailure } from '../sourceFailure.ts';
import { codeOf, writeProblem } from './fileProblem.ts';
import type { FreeSpace } from './freeSpace.ts';

export interface ReceivedObject {
  readonly temporaryPath: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  /** The first bytes, enough for nearly every header. */
  readonly head: Uint8Array;
}

/** A file up to this size is read at once; a larger one passes through in pieces. */
const wholeFileBytes = 4 * 1024 * 1024;
const pieceBytes = 1024 * 1024;
const headBytes = 1024 * 1024;

/** After a failure nothing is left in incoming/. */
export async function receiveObject(
  directory: string,
  input: StoreInput,
  freeSpace: FreeSpace,
): Promise<Outcome<ReceivedObject, ArchiveProblem>> {
  const source = await openSource(input);
  if (!source.ok) return source;
  const temporaryPath = join(incomingFolder(directory), `${randomUUID()}.part`);
  try {
    const written = await writeObject(temporaryPath, source.value, freeSpace);
    if (written.ok && written.value.sizeBytes > 0) return written;
    await rm(temporaryPath, { force: true });
    return written.ok ? fail({ kind: 'emptyFile' }) : written;
  } catch (error) {
    await rm(temporaryPath, { force: true }).catch(() => undefined);
    if (error instanceof SourceFailure) return fail(error.problem);
    return fail(writeProblem(error, directory));
  }
}

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

async function openSource(input: StoreInput): Promise<Outcome<Pieces, ArchiveProblem>> {
  if (input instanceof Uint8Array) return succeed([input]);
  if (typeof input !== 'string') return succeed(fromSource(input, ''));
  try {
    const { size } = await stat(input);
    if (size <= wholeFileBytes) return succeed([await readFile(input)]);
    return succeed(fromSource(createReadStream(input, { highWaterMark: pieceBytes }), input));
  } catch (error) {
    return fail({ kind: 'fileNotReadable', path: input, code: codeOf(error) });
  }
}

async function writeObject(
  path: string,
  pieces: Pieces,
  freeSpace: FreeSpace,
): Promise<Outcome<ReceivedObject, ArchiveProblem>> {
  const hash = createHash('sha256');
  const head = new Head();
  const file = await open(path, 'wx', 0o600);
  try {
    let sizeBytes = 0;
    for await (const piece of pieces) {
      const room = await freeSpace.reserve(piece.length);
      if (!room.ok) return room;
      hash.update(piece);
      head.add(piece);
      await writeAll(file, piece);
      sizeBytes += piece.length;
    }
    if (sizeBytes > 0) await file.sync();
    return succeed({ temporaryPath: path, sha256: hash.digest('hex'), sizeBytes, head: head.bytes() });
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let offset = 0; offset < piece.length; ) {
    const { bytesWritten } = await file.write(piece, offset, piece.length - offset);
    offset += bytesWritten;
  }
}

/** Gathers the first `headBytes`; a single piece is not copied. */
class Head {
  readonly #pieces: Uint8Array[] = [];
  #length = 0;

  add(piece: Uint8Array): void {
    if (this.#length >= headBytes) return;
    const part = piece.subarray(0, headBytes - this.#length);
    this.#pieces.push(part);
    this.#length += part.length;
  }

  bytes(): Uint8Array {
    return this.#pieces.length === 1 ? this.#pieces[0] : new Uint8Array(Buffer.concat(this.#pieces));
  }
}
