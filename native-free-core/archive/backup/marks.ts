// Folders that look like an archive and are none to work in: a backup, and an archive that is being given back. A small
// file in each says so.
import { existsSync, readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { BackupProblem } from '../archiveProblem.ts';
import { syncFolder } from '../intake/syncFolder.ts';

/** In a backup, from its first moment on. */
export function backupMark(directory: string): string {
  return join(directory, 'backup.json');
}

/** In an archive that is being given back, until all of it is there. */
export function restoreMark(directory: string): string {
  return join(directory, 'restore.json');
}

/** Whether a folder may be opened as an archive. */
export function workingDirectory(directory: string): Outcome<undefined, BackupProblem> {
  if (existsSync(backupMark(directory))) return fail({ kind: 'isBackup', directory });
  if (existsSync(restoreMark(directory))) return fail({ kind: 'restoreUnfinished', directory });
  return succeed(undefined);
}

/** When the backup was taken; undefined when it was never finished, or is none. */
export function backupTakenAt(directory: string): string | undefined {
  try {
    const { takenAt } = JSON.parse(readFileSync(backupMark(directory), 'utf8'));
    return typeof takenAt === 'string' ? takenAt : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all, and on the disk when it resolves. */
export async function writeMark(path: string, content: object): Promise<void> {
  const file = await open(`${path}.part`, 'w');
  try {
    await file.writeFile(`${JSON.stringify(content, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
  await syncFolder(dirname(path));
}
