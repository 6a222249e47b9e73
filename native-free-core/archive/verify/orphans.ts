// Objects on the disk that no row names: whole and hashed, so they can be taken into the index again.
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { IndexWorker } from '../database/openIndexWorker.ts';
import type { InstanceStore } from '../intake/storeInstance.ts';
import { objectPath, objectsFolder, quarantinePath } from '../layout.ts';
import { hashOf } from '../objectReaders.ts';

export async function findOrphans(
  directory: string,
  index: IndexWorker,
  intake: InstanceStore,
): Promise<Outcome<readonly string[], ArchiveProblem>> {
  const unknown: string[] = [];
  for (const folder of await readdir(objectsFolder(directory))) {
    const names = await readdir(join(objectsFolder(directory), folder));
    const asked = await index.ask(
      'unknownObjects',
      names.map((name) => folder + name).filter((name) => /^[0-9a-f]{64}$/.test(name)),
    );
    if (!asked.ok) return asked;
    unknown.push(...asked.value);
  }
  if (unknown.length === 0) return succeed([]);
  // What a commit that runs now has moved and not yet indexed is no orphan: ask again once it is through.
  await intake.settled();
  const still = await index.ask('unknownObjects', unknown);
  return still.ok ? succeed(still.value) : still;
}

/** Stores an orphan as if it came again. What cannot be stored goes to quarantine, where nothing is lost. */
export async function adoptOrphan(directory: string, intake: InstanceStore, sha256: string): Promise<boolean> {
  const path = objectPath(directory, sha256);
  const isWhole = (await hashOf(path)) === sha256;
  const stored = isWhole ? await intake.store(path, { source: 'import' }) : undefined;
  if (stored?.ok !== true) {
    await rename(path, `${quarantinePath(directory, sha256)}.orphan`);
    return false;
  }
  // A duplicate is kept under another hash; a conflict was copied to quarantine.
  if (stored.value.outcome !== 'stored') await rm(path, { force: true });
  return true;
}
