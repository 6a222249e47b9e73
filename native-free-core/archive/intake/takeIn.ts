// Takes in one object: to a temporary file in incoming/, hashed on the way, its header read, synced to the disk. Runs in an
// intake worker, where each step but the sync is done at once: a queue for each would cost as much as the steps. While one
// object is synced the next ones are taken in.
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fstatSync, fsync, openSync, readSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { StoreOptions } from '../archive.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { InstanceRecord } from '../database/instanceRecord.ts';
import { incomingFolder } from '../layout.ts';
import { describeInstance } from './describeInstance.ts';
import { codeOf, writeProblem } from './fileProblem.ts';
import { readHead } from './readHead.ts';

/** Bytes at hand, a file of anyone's, or a file that was kept aside in incoming/ while it streamed in. */
export type Content = { readonly bytes: Uint8Array } | { readonly path: string } | { readonly keptPath: string };

export interface IntakeRequest extends StoreOptions {
  readonly directory: string;
  readonly content: Content;
  /** ISO 8601 UTC. */
  readonly storedAt: string;
  readonly minimumFreeBytes: number;
}

export interface TakenInstance {
  readonly record: InstanceRecord;
  readonly temporaryPath: string;
}

/** After a problem nothing is left in incoming/. */
export async function takeIn(request: IntakeRequest): Promise<Outcome<TakenInstance, ArchiveProblem>> {
  const { content, directory } = request;
  const isKept = 'keptPath' in content;
  const temporaryPath = isKept ? content.keptPath : join(incomingFolder(directory), `${randomUUID()}.part`);
  const source = openSource(content);
  if (!source.ok) return source;
  let file: number | undefined;
  try {
    const room = checkRoom(request, isKept ? 0 : source.value.sizeBytes);
    if (!room.ok) return remove(temporaryPath, room);
    file = openSync(temporaryPath, isKept ? 'r+' : 'wx', 0o600);
    const record = writeAndDescribe(source.value, file, temporaryPath, request);
    if (!record.ok) return remove(temporaryPath, record);
    await sync(file);
    return succeed({ record: record.value, temporaryPath });
  } catch (error) {
    const problem = error instanceof UnreadableSource ? error.problem : writeProblem(error, directory);
    return remove(temporaryPath, fail(problem));
  } finally {
    source.value.close();
    if (file !== undefined) closeSync(file);
  }
}

const sync = promisify(fsync);

function remove<Refusal>(temporaryPath: string, refusal: Refusal): Refusal {
  rmSync(temporaryPath, { force: true });
  return refusal;
}

function checkRoom(
  { directory, minimumFreeBytes }: IntakeRequest,
  newBytes: number,
): Outcome<undefined, ArchiveProblem> {
  const { bavail, bsize } = statfsSync(directory);
  const freeBytes = bavail * bsize;
  if (freeBytes - newBytes >= minimumFreeBytes) return succeed(undefined);
  return fail({ kind: 'lowDisk', directory, freeBytes, minimumFreeBytes });
}

/** What was kept aside is only read; anything else is written too. Nothing here waits: `piece` is another object's afterwards. */
function writeAndDescribe(
  source: OpenSource,
  file: number,
  temporaryPath: string,
  { content, source: from, storedAt, studyInstanceUID: allowed }: IntakeRequest,
): Outcome<InstanceRecord, ArchiveProblem> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let head: Uint8Array = new Uint8Array(0);
  for (let part = source.next(); part.length > 0; part = source.next()) {
    // A second piece overwrites the first.
    if (sizeBytes === 0) head = part.length < source.sizeBytes ? part.slice() : part;
    hash.update(part);
    if (!('keptPath' in content)) writeAll(file, part);
    sizeBytes += part.length;
  }
  if (sizeBytes === 0) return fail({ kind: 'emptyFile' });
  const read = readHead(head, sizeBytes, temporaryPath);
  const described = describeInstance(read, { sha256: hash.digest('hex'), sizeBytes, source: from, storedAt });
  if (!described.ok) return described;
  const found = described.value.studyInstanceUID;
  return allowed === undefined || found === allowed ? described : fail({ kind: 'otherStudy', found, allowed });
}

interface OpenSource {
  readonly sizeBytes: number;
  /** The next bytes, good until the next call; empty at the end. */
  next(): Uint8Array;
  close(): void;
}

class UnreadableSource extends Error {
  readonly problem: ArchiveProblem;

  constructor(problem: ArchiveProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

const pieceBytes = 1024 * 1024;
/** One for the worker's life: fresh memory for each object costs as much as hashing it. */
const piece = new Uint8Array(pieceBytes);

function openSource(content: Content): Outcome<OpenSource, ArchiveProblem> {
  if ('bytes' in content) return succeed(sourceOfBytes(content.bytes));
  const path = 'path' in content ? content.path : content.keptPath;
  try {
    const file = openSync(path, 'r');
    return succeed(sourceOfFile(file, path));
  } catch (error) {
    return fail({ kind: 'fileNotReadable', path, code: codeOf(error) });
  }
}

function sourceOfBytes(bytes: Uint8Array): OpenSource {
  let at = 0;
  const next = () => {
    const part = bytes.subarray(at, at + pieceBytes);
    at += part.length;
    return part;
  };
  return { sizeBytes: bytes.length, next, close: () => undefined };
}

function sourceOfFile(file: number, path: string): OpenSource {
  const next = () => {
    try {
      return piece.subarray(0, readSync(file, piece, 0, pieceBytes, null));
    } catch (error) {
      throw new UnreadableSource({ kind: 'fileNotReadable', path, code: codeOf(error) });
    }
  };
  return { sizeBytes: fstatSync(file).size, next, close: () => closeSync(file) };
}

function writeAll(file: number, part: Uint8Array): void {
  for (let at = 0; at < part.length; ) at += writeSync(file, part, at, part.length - at);
}
