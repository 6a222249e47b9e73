// Reads every object again and compares disk, hash and index. Runs beside the work; changes nothing unless asked to repair.
import { access, rename } from 'node:fs/promises';
import { type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem, ObjectFault } from '../archiveProblem.ts';
import type { ObjectToVerify } from '../database/objectPage.ts';
import type { IndexWorker } from '../database/openIndexWorker.ts';
import type { InstanceStore } from '../intake/storeInstance.ts';
import { quarantinePath } from '../layout.ts';
import { hashOf } from '../objectReaders.ts';
import { adoptOrphan, findOrphans } from './orphans.ts';
import type { VerifyOptions, VerifyReport } from './verifyTypes.ts';

/** Files read at the same time: the disk is busy with two, and the work beside it goes on. */
const readersAtOnce = 2;

export async function verifyArchive(
  directory: string,
  index: IndexWorker,
  intake: InstanceStore,
  options: VerifyOptions & { readonly now: () => Date },
): Promise<Outcome<VerifyReport, ArchiveProblem>> {
  const checked = await checkObjects(directory, index, options);
  if (!checked.ok) return checked;
  const orphans = await findOrphans(directory, index, intake);
  if (!orphans.ok) return orphans;
  let repaired = 0;
  if (options.repair === true) {
    for (const sha256 of orphans.value) repaired += Number(await adoptOrphan(directory, intake, sha256));
  }
  const verifiedAt = options.now().toISOString();
  if (!options.signal?.aborted) await index.ask('recordVerification', { faults: [], verifiedAt });
  const { objects, damaged, missing } = checked.value;
  return succeed({
    objects,
    damaged: damaged.length,
    orphans: orphans.value.length,
    missing: missing.length,
    damagedInstances: damaged,
    missingInstances: missing,
    repaired,
    verifiedAt,
  });
}

interface Checked {
  readonly objects: number;
  readonly damaged: string[];
  readonly missing: string[];
}

async function checkObjects(
  directory: string,
  index: IndexWorker,
  { repair, signal, onProgress }: VerifyOptions,
): Promise<Outcome<Checked, ArchiveProblem>> {
  const damaged: string[] = [];
  const missing: string[] = [];
  let done = 0;
  for (let afterPk = 0; ; ) {
    const page = await index.ask('objectPage', afterPk);
    if (!page.ok) return page;
    if (page.value.objects.length === 0 || signal?.aborted) return succeed({ objects: done, damaged, missing });
    const faults = await checkPage(page.value.objects);
    for (const { object, fault } of faults) {
      if (fault === 'damaged') damaged.push(object.sopInstanceUID);
      if (fault === 'missing') missing.push(object.sopInstanceUID);
      // Isolated, so that the same bytes can come again to its place.
      if (fault === 'damaged' && repair)
        await rename(object.path, `${quarantinePath(directory, object.sha256)}.damaged`);
    }
    const found = faults.map(({ object, fault }) => ({ instancePk: object.instancePk, fault }));
    const recorded = await index.ask('recordVerification', { faults: found });
    if (!recorded.ok) return recorded;
    done += page.value.objects.length;
    afterPk = page.value.objects.at(-1)?.instancePk ?? afterPk;
    onProgress?.(done, page.value.total);
  }
}

interface CheckedObject {
  readonly object: ObjectToVerify;
  readonly fault: ObjectFault | null;
}

async function checkPage(objects: readonly ObjectToVerify[]): Promise<readonly CheckedObject[]> {
  const checked: CheckedObject[] = [];
  const remaining = [...objects];
  const read = async () => {
    for (let object = remaining.pop(); object !== undefined; object = remaining.pop()) {
      checked.push({ object, fault: await faultOf(object) });
    }
  };
  await Promise.all(Array.from({ length: readersAtOnce }, read));
  return checked;
}

async function faultOf({ path, sha256 }: ObjectToVerify): Promise<ObjectFault | null> {
  const found = await hashOf(path);
  if (found !== undefined) return found === sha256 ? null : 'damaged';
  // A bad sector is not an absence.
  return access(path).then(
    () => 'damaged' as const,
    () => 'missing' as const,
  );
}
