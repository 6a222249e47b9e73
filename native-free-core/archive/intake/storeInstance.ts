// Storing one instance: take it in, compare it with what is there, commit.
import { rm } from 'node:fs/promises';
import { type Outcome, succeed } from '../../outcome.ts';
import type { StoreInput, StoreOptions, StoreReply } from '../archive.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { FoundInstance } from '../database/findInstance.ts';
import type { InstanceRecord } from '../database/instanceRecord.ts';
import type { IndexWorker } from '../database/openIndexWorker.ts';
import { objectPath, quarantinePath } from '../layout.ts';
import { commitQueue } from './commitQueue.ts';
import { type FreeSpace, guardFreeSpace } from './freeSpace.ts';
import { intakeWorkers } from './intakeWorkers.ts';
import { keepAside } from './keepAside.ts';
import { sameDataSet } from './sameDataSet.ts';
import type { Content, TakenInstance } from './takeIn.ts';
import { limitAtOnce, oneAtATimePerKey } from './turns.ts';

export interface IntakeHost {
  readonly now: () => Date;
  readonly minimumFreeBytes: number;
  /** Workers, and streams that are kept aside at the same time. */
  readonly concurrency: number;
}

type Stored = Outcome<StoreReply, ArchiveProblem>;

export interface InstanceStore {
  store(input: StoreInput, options: StoreOptions): Promise<Stored>;
  /** Resolves when the commit that runs now is through. */
  settled(): Promise<void>;
  close(): Promise<void>;
  readonly freeSpace: FreeSpace;
}

/** The archive's one gate: every instance comes in through this `store`. */
export function instanceStore(directory: string, index: IndexWorker, host: IntakeHost): InstanceStore {
  const { minimumFreeBytes, now } = host;
  const freeSpace = guardFreeSpace(directory, minimumFreeBytes);
  const streaming = limitAtOnce(host.concurrency * 8);
  const perInstance = oneAtATimePerKey();
  const workers = intakeWorkers(host.concurrency);
  const queue = commitQueue(index);

  const place = async ({ record, temporaryPath }: TakenInstance): Promise<Stored> => {
    const path = objectPath(directory, record.sha256);
    const first = await queue.commit({ record, temporaryPath, path });
    if (!first.ok) return first;
    if (first.value === undefined) return reply('stored', record);
    const outcome = await compare(record, temporaryPath, first.value);
    if (outcome === 'duplicate') {
      await rm(temporaryPath, { force: true });
      return first.value.isInBin ? restore(record) : reply(outcome, record);
    }
    const again =
      outcome === 'stored'
        ? { record, path }
        : { record: { ...record, quarantine: 'conflict' as const }, path: quarantinePath(directory, record.sha256) };
    const second = await queue.commit({ ...again, temporaryPath, isDecided: true });
    return second.ok ? reply(outcome, record) : second;
  };

  const restore = async (record: InstanceRecord): Promise<Stored> => {
    const { seriesInstanceUID } = record;
    const restored = await index.ask('moveSeriesToBin', { seriesInstanceUID, binnedAt: null });
    return restored.ok ? reply('duplicate', record) : restored;
  };

  const contentOf = async (input: StoreInput): Promise<Outcome<Content, ArchiveProblem>> => {
    if (typeof input === 'string') return succeed({ path: input });
    if (input instanceof Uint8Array) return succeed({ bytes: input });
    const kept = await streaming(() => keepAside(directory, input, freeSpace));
    return kept.ok ? succeed({ keptPath: kept.value }) : kept;
  };

  return {
    freeSpace,
    store: async (input, options) => {
      const content = await contentOf(input);
      if (!content.ok) return content;
      const request = {
        ...options,
        directory,
        content: content.value,
        storedAt: now().toISOString(),
        minimumFreeBytes,
      };
      const taken = await workers.take(request);
      return taken.ok ? perInstance(taken.value.record.sopInstanceUID, () => place(taken.value)) : taken;
    },
    settled: queue.settled,
    close: workers.close,
  };
}

function reply(outcome: StoreReply['outcome'], record: InstanceRecord): Stored {
  const { sopInstanceUID, sopClassUID, seriesInstanceUID, studyInstanceUID, sha256 } = record;
  return succeed({ outcome, sopInstanceUID, sopClassUID, seriesInstanceUID, studyInstanceUID, sha256 });
}

async function compare(
  record: InstanceRecord,
  temporaryPath: string,
  known: FoundInstance,
): Promise<StoreReply['outcome']> {
  // The same bytes heal a damaged or missing object.
  if (known.sha256 === record.sha256) return known.fault === undefined ? 'duplicate' : 'stored';
  return (await sameDataSet({ ...record, path: temporaryPath }, known)) ? 'duplicate' : 'conflict';
}
