// Storing one instance: receive, read its header, compare with what is there, commit.
import { rm } from 'node:fs/promises';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { StoreInput, StoreOptions, StoreReply } from '../archive.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { FoundInstance } from '../database/findInstance.ts';
import type { InstanceRecord } from '../database/instanceRecord.ts';
import type { IndexWorker } from '../database/openIndexWorker.ts';
import { objectPath, quarantinePath } from '../layout.ts';
import { commitQueue } from './commitQueue.ts';
import { describeInstance } from './describeInstance.ts';
import type { FreeSpace } from './freeSpace.ts';
import { readHead } from './readHead.ts';
import { type ReceivedObject, receiveObject } from './receiveObject.ts';
import { sameDataSet } from './sameDataSet.ts';
import { limitAtOnce, oneAtATimePerKey } from './turns.ts';

export interface IntakeHost {
  readonly now: () => Date;
  readonly freeSpace: FreeSpace;
  readonly concurrency: number;
}

type Stored = Outcome<StoreReply, ArchiveProblem>;

export interface InstanceStore {
  store(input: StoreInput, options: StoreOptions): Promise<Stored>;
  /** Resolves when the commit that runs now is through. */
  settled(): Promise<void>;
}

/** The archive's one gate: every instance comes in through this `store`. */
export function instanceStore(directory: string, index: IndexWorker, host: IntakeHost): InstanceStore {
  const receiving = limitAtOnce(host.concurrency);
  const perInstance = oneAtATimePerKey();
  const queue = commitQueue(directory, index);

  const file = async (record: InstanceRecord, temporaryPath: string): Promise<Stored> => {
    const known = await index.ask('findInstance', record.sopInstanceUID);
    if (!known.ok && known.problem.kind !== 'unknownInstance') return known;
    const outcome = await compare(record, temporaryPath, known.ok ? known.value : undefined);
    if (outcome === 'duplicate') return known.ok && known.value.isInBin ? restore(record) : reply(outcome, record);
    const quarantine = outcome === 'conflict' ? ('conflict' as const) : undefined;
    const path = (quarantine ? quarantinePath : objectPath)(directory, record.sha256);
    const committed = await queue.commit({ record: { ...record, quarantine }, temporaryPath, path });
    return committed.ok ? reply(outcome, record) : committed;
  };

  const restore = async (record: InstanceRecord): Promise<Stored> => {
    const { seriesInstanceUID } = record;
    const restored = await index.ask('moveSeriesToBin', { seriesInstanceUID, binnedAt: null });
    return restored.ok ? reply('duplicate', record) : restored;
  };

  const store = async (input: StoreInput, options: StoreOptions): Promise<Stored> => {
    const taken = await receiving(async () => {
      const received = await receiveObject(directory, input, host.freeSpace);
      return received.ok ? describe(received.value, options, host.now) : received;
    });
    if (!taken.ok) return taken;
    const { record, temporaryPath } = taken.value;
    try {
      return await perInstance(record.sopInstanceUID, () => file(record, temporaryPath));
    } finally {
      // Gone already when it was moved to its place.
      await rm(temporaryPath, { force: true });
    }
  };
  return { store, settled: queue.settled };
}

function reply(outcome: StoreReply['outcome'], record: InstanceRecord): Stored {
  const { sopInstanceUID, sopClassUID, seriesInstanceUID, studyInstanceUID, sha256 } = record;
  return succeed({ outcome, sopInstanceUID, sopClassUID, seriesInstanceUID, studyInstanceUID, sha256 });
}

async function describe(received: ReceivedObject, { source, studyInstanceUID }: StoreOptions, now: () => Date) {
  const { sha256, sizeBytes, temporaryPath } = received;
  const file = await readHead(received);
  const read = describeInstance(file, { sha256, sizeBytes, source, storedAt: now().toISOString() });
  const described = read.ok ? ofStudy(read.value, studyInstanceUID) : read;
  if (described.ok) return succeed({ record: described.value, temporaryPath });
  await rm(temporaryPath, { force: true });
  return fail(described.problem);
}

function ofStudy(record: InstanceRecord, allowed: string | undefined): Outcome<InstanceRecord, ArchiveProblem> {
  const found = record.studyInstanceUID;
  return allowed === undefined || found === allowed ? succeed(record) : fail({ kind: 'otherStudy', found, allowed });
}

async function compare(
  record: InstanceRecord,
  temporaryPath: string,
  known: FoundInstance | undefined,
): Promise<StoreReply['outcome']> {
  if (known === undefined) return 'stored';
  // The same bytes heal a damaged or missing object.
  if (known.sha256 === record.sha256) return known.fault === undefined ? 'duplicate' : 'stored';
  return (await sameDataSet({ ...record, path: temporaryPath }, known)) ? 'duplicate' : 'conflict';
}
