// A backup while the archive works on: first the index as it is at one moment, then the objects that it names, which never
// change. The copied index gets its name last, so that a backup broken off at any moment is the one before it.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { IndexWorker } from '../database/openIndexWorker.ts';
import { writeProblem } from '../intake/fileProblem.ts';
import { syncFolder } from '../intake/syncFolder.ts';
import { indexPath } from '../layout.ts';
import { makeFolders } from '../makeFolders.ts';
import type { BackupOptions, BackupReport } from './backupTypes.ts';
import { copyArchive } from './copyArchive.ts';
import { backupMark, writeMark } from './marks.ts';

/**
 * Into `target`: a folder that is new, empty, or an earlier backup, of which only what is missing is copied. Problems:
 * `backupFolderNotAbsolute`, `backupInsideArchive`, `backupFolderNotEmpty`, `backupNeedsSpace`, `requestCancelled`, those of writing.
 */
export async function backupArchive(
  directory: string,
  index: Pick<IndexWorker, 'ask'>,
  target: string,
  options: BackupOptions & { readonly now: () => Date },
): Promise<Outcome<BackupReport, ArchiveProblem>> {
  if (!isAbsolute(target)) return fail({ kind: 'backupFolderNotAbsolute', directory: target });
  const folder = resolve(target);
  if (isWithin(folder, directory) || isWithin(directory, folder)) {
    return fail({ kind: 'backupInsideArchive', directory: folder });
  }
  const fresh = join(folder, 'index.new');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const names = await readdir(folder);
    if (names.length > 0 && !existsSync(backupMark(folder))) {
      return fail({ kind: 'backupFolderNotEmpty', directory: folder });
    }
    if (names.length === 0) await writeMark(backupMark(folder), {});
    await makeFolders(folder);
    await removeIndex(fresh);
    const takenAt = options.now().toISOString();
    const snapshot = await index.ask('copyIndex', fresh);
    if (!snapshot.ok) return snapshot;
    const copied = await copyArchive(fresh, directory, folder, options);
    if (!copied.ok) return copied;
    await rename(fresh, indexPath(folder));
    await syncFolder(folder);
    const report = { directory: folder, takenAt, ...copied.value };
    await writeMark(backupMark(folder), report);
    return succeed(report);
  } catch (error) {
    return fail(writeProblem(error, folder));
  } finally {
    await removeIndex(fresh);
  }
}

/** With what SQLite may have left beside it. */
async function removeIndex(path: string): Promise<void> {
  for (const name of [path, `${path}-journal`, `${path}-wal`, `${path}-shm`]) {
    await rm(name, { force: true }).catch(() => {});
  }
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}
