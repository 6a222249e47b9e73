// C-STORE as its SCP (PS3.4 B): the data set streams into the archive untouched; the status follows its acknowledgement.
import type { Archive, ArchiveProblem, StoreReply } from '../../archive/index.ts';
import { assertNever, type Outcome } from '../../outcome.ts';
import { cannotUnderstand, notUnderstood } from '../notUnderstood.ts';
import { metaInformation, type ReceivedObject } from './metaInformation.ts';

export interface StoreStatus {
  readonly status: number;
  readonly comment?: string;
}

export async function serveStore(
  archive: Pick<Archive, 'store'>,
  object: ReceivedObject,
  dataSet: AsyncIterable<Uint8Array>,
): Promise<StoreStatus> {
  async function* file(): AsyncGenerator<Uint8Array> {
    yield metaInformation(object);
    yield* dataSet;
  }
  return statusOf(await archive.store(file(), { source: 'network' }), object);
}

// PS3.4 table B.2-1.
const outOfResources = 0xa700;
const doesNotMatchWarning = 0xb007;

function statusOf(stored: Outcome<StoreReply, ArchiveProblem>, object: ReceivedObject): StoreStatus {
  if (!stored.ok) return { status: notUnderstood[stored.problem.kind] ?? outOfResources, comment: stored.problem.kind };
  const { outcome, sopClassUID, sopInstanceUID } = stored.value;
  switch (outcome) {
    case 'conflict':
      // Kept in quarantine only: the sender must not think that it is in the archive.
      return { status: cannotUnderstand | 0x111, comment: 'other content under this UID is kept' };
    case 'duplicate':
    case 'stored':
      return sopInstanceUID === object.sopInstanceUID && sopClassUID === object.sopClassUID
        ? { status: 0 }
        : { status: doesNotMatchWarning, comment: 'UIDs of command and data set differ' };
    default:
      return assertNever(outcome);
  }
}
