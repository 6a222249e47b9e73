// One commit for many instances: objects moved to their places, folders synced, rows written. All in the index worker, one
// step after the other: a synced folder costs little once its neighbour's sync has taken the whole journal along.
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import { writeProblem } from '../intake/fileProblem.ts';
import { incomingFolder } from '../layout.ts';
import { type FoundInstance, findInstance } from './findInstance.ts';
import type { IndexDatabase } from './indexDatabase.ts';
import { insertInstances } from './insertInstances.ts';
import type { InstanceRecord } from './instanceRecord.ts';
import { settleMoves } from './settleMoves.ts';

export interface ReceivedInstance {
  readonly record: InstanceRecord;
  readonly temporaryPath: string;
  /** Where the object goes: objects/… or quarantine/…. */
  readonly path: string;
  /** It was compared with what is there under its UID, and goes where `path` says all the same. */
  readonly isDecided?: boolean;
}

/** Nothing once it is on the disk; or the instance that is there already under its UID, and then nothing was done. */
export type Committed = Outcome<FoundInstance | undefined, ArchiveProblem>;

/** One outcome per instance, in their order. After a problem the instance's temporary file is gone. */
export function commitBatch(
  index: IndexDatabase,
  batch: readonly ReceivedInstance[],
): Outcome<readonly Committed[], ArchiveProblem> {
  const known = batch.map(({ isDecided, record }) => (isDecided ? undefined : find(index, record.sopInstanceUID)));
  const unknown = batch.filter((_, position) => known[position] === undefined);
  const placed = unknown.length > 0 ? place(index, unknown) : [];
  const outcomes = new Map(unknown.map((instance, position) => [instance, placed[position]]));
  return succeed(batch.map((instance, position) => outcomes.get(instance) ?? succeed(known[position])));
}

function find(index: IndexDatabase, sopInstanceUID: string): FoundInstance | undefined {
  const found = findInstance(index, sopInstanceUID);
  return found.ok ? found.value : undefined;
}

function place(index: IndexDatabase, batch: readonly ReceivedInstance[]): readonly Committed[] {
  // Told beforehand, so that after a kill the objects that were moved and never indexed are found without a search.
  const moves = join(incomingFolder(index.directory), `${randomUUID()}.moves`);
  try {
    writeFileSync(moves, JSON.stringify(batch.map(({ record }) => record.sha256)), { mode: 0o600 });
    for (const { temporaryPath, path } of batch) renameSync(temporaryPath, path);
    for (const folder of new Set(batch.map(({ path }) => dirname(path)))) syncFolder(folder);
  } catch (error) {
    for (const { temporaryPath } of batch) rmSync(temporaryPath, { force: true });
    settleMoves(index, moves);
    return batch.map(() => fail(writeProblem(error, index.directory)));
  }
  const outcomes = insertInstances(
    index,
    batch.map(({ record }) => record),
  );
  if (outcomes.every((outcome) => outcome.ok)) rmSync(moves, { force: true });
  else settleMoves(index, moves);
  return outcomes;
}

/** A name that was made in a folder is on the disk only once the folder itself is synced (fsync(2)). */
function syncFolder(path: string): void {
  // Windows opens no folder as a file; NTFS journals its names by itself.
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
