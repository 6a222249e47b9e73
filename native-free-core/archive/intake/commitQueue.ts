// Group commit: what was received while one commit ran goes into the next, so that one sync serves many instances.
import { fail } from '../../outcome.ts';
import type { Committed, ReceivedInstance } from '../database/commitBatch.ts';
import type { IndexWorker } from '../database/openIndexWorker.ts';

export interface CommitQueue {
  /** Resolves when folder and index are on the disk, or with the problem. */
  commit(instance: ReceivedInstance): Promise<Committed>;
  /** Resolves when the batch that runs now is through. */
  settled(): Promise<void>;
}

interface Waiting {
  readonly instance: ReceivedInstance;
  readonly resolve: (committed: Committed) => void;
}

/** Questions to the index wait for one batch at most: it must not be long. */
const maximumBatch = 256;

export function commitQueue(index: IndexWorker): CommitQueue {
  let waiting: Waiting[] = [];
  let current: Promise<void> | undefined;
  const run = async () => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, maximumBatch);
      waiting = waiting.slice(maximumBatch);
      const committed = await index.ask(
        'commitBatch',
        batch.map(({ instance }) => instance),
      );
      for (const [position, { resolve }] of batch.entries()) {
        resolve(committed.ok ? committed.value[position] : fail(committed.problem));
      }
    }
    current = undefined;
  };
  return {
    commit: (instance) =>
      new Promise((resolve) => {
        waiting.push({ instance, resolve });
        current ??= run();
      }),
    settled: async () => current,
  };
}
