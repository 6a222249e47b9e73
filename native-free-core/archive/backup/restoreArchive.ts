// A backup given back as an archive, every object proved by its hash. The index comes last and the mark goes then: until
// that moment the folder is no archive, and giving back again goes on where it was cut off.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import { writeProblem } from '../intake/fileProblem.ts';
import { syncFolder } from '../intake/syncFolder.ts';
import { indexPath } from '../layout.ts';
import { makeFolders } from '../makeFolders.ts';
import type { BackupOptions, BackupReport } from './backupTypes.ts';
import { copyArchive } from './copyArchive.ts';
import { backupTakenAt, restoreMark, writeMark } from './marks.ts';

/** Into `target`, a new or empty folder. Problems: `notABackup`, `archiveNotEmpty`, `backupNeedsSpace`, those of writing. */
export async function restoreArchive(
  backup: string,
  target: string,
  options: BackupOptions = {},
): Promise<Outcome<BackupReport, ArchiveProblem>> {
  const [from, folder] = [resolve(backup), resolve(target)];
  const takenAt = backupTakenAt(from);
  if (takenAt === undefined) return fail({ kind: 'notABackup', directory: from });
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const names = await readdir(folder);
    if (names.length > 0 && !existsSync(restoreMark(folder)))
      return fail({ kind: 'archiveNotEmpty', directory: folder });
    await writeMark(restoreMark(folder), { from, takenAt });
    await makeFolders(folder);
    const copied = await copyArchive(indexPath(from), from, folder, options);
    if (!copied.ok) return copied;
    await copyIndexFile(indexPath(from), folder);
    await rm(restoreMark(folder));
    await syncFolder(folder);
    return succeed({ directory: folder, takenAt, ...copied.value });
  } catch (error) {
    return fail(writeProblem(error, folder));
  }
}

async function copyIndexFile(from: string, folder: string): Promise<void> {
  const fresh = join(folder, 'index.new');
  await copyFile(from, fresh);
  const file = await open(fresh, 'r+');
  await file.sync();
  await file.close();
  await rename(fresh, indexPath(folder));
  await syncFolder(folder);
}
