// Group commit: what was received while one commit ran goes into the next, so that one sync serves many instances.
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, type Outcome } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { InstanceRecord } from '../database/instanceRecord.ts';
import type { IndexWorker } from '../database/openIndexWorker.ts';
import { incomingFolder } from '../layout.ts';
import { writeProblem } from './fileProblem.ts';
import { settleMoves } from './settleMoves.ts';
import { syncFolder } from './syncFolder.ts';

export interface ReceivedInstance {
  readonly record: InstanceRecord;
  readonly temporaryPath: string;
  /** Where the object goes: objects/… or quarantine/…. */
  readonly path: string;
}

type Committed = Outcome<undefined, ArchiveProblem>;
type Waiting = ReceivedInstance & { readonly resolve: (outcome: Committed) => void };

const maximumBatch = 512;

export interface CommitQueue {
  /** Resolves when folder and index are on the disk, or with the problem. */
  commit(instance: ReceivedInstance): Promise<Committed>;
  /** Resolves when the batch that runs now is through. */
  settled(): Promise<void>;
}

export function commitQueue(directory: string, index: IndexWorker): CommitQueue {
  let waiting: Waiting[] = [];
  let current: Promise<void> | undefined;
  const run = async () => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, maximumBatch);
      waiting = waiting.slice(maximumBatch);
      const outcomes = await commit(directory, index, batch).catch((error) =>
        batch.map(() => fail(writeProblem(error, directory))),
      );
      for (const [position, { resolve }] of batch.entries()) resolve(outcomes[position]);
    }
    current = undefined;
  };
  return {
    commit: (instance) =>
      new Promise((resolve) => {
        waiting.push({ ...instance, resolve });
        current ??= run();
      }),
    settled: async () => current,
  };
}

async function commit(directory: string, index: IndexWorker, batch: readonly Waiting[]): Promise<readonly Committed[]> {
  // Told beforehand, so that after a kill the objects that were moved and never indexed are found without a search.
  const moves = join(incomingFolder(directory), `${randomUUID()}.moves`);
  try {
    await writeFile(moves, JSON.stringify(batch.map(({ record }) => record.sha256)), { mode: 0o600 });
    await Promise.all(batch.map(({ temporaryPath, path }) => rename(temporaryPath, path)));
    await Promise.all([...new Set(batch.map(({ path }) => dirname(path)))].map(syncFolder));
  } catch (error) {
    await Promise.all(batch.map(({ temporaryPath }) => rm(temporaryPath, { force: true }).catch(() => undefined)));
    await settleMoves(directory, index, basename(moves));
    return batch.map(() => fail(writeProblem(error, directory)));
  }
  const written = await index.ask(
    'insertInstances',
    batch.map(({ record }) => record),
  );
  const outcomes = written.ok ? written.value : batch.map(() => written);
  if (outcomes.every((outcome) => outcome.ok)) await rm(moves, { force: true });
  else await settleMoves(directory, index, basename(moves));
  return outcomes;
}
