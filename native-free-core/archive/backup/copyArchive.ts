// All that a copied index names, from one directory to another: what backing up and giving back have in common. An object
// never changes, so one that is there under its name and with its size is there.
import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { BackupProblem } from '../archiveProblem.ts';
import { syncFolder } from '../intake/syncFolder.ts';
import type { BackupOptions, BackupReport } from './backupTypes.ts';
import { copyObject } from './copyObject.ts';
import { type NamedObject, namedObjects } from './snapshot.ts';

export type CopyReport = Pick<BackupReport, 'objects' | 'copied' | 'copiedBytes' | 'damagedObjects'>;

const copiesAtOnce = 2;
/** Left on the disk beside what is copied. */
const spareBytes = 64 * 1024 * 1024;

/**
 * Copies what `to` does not have yet. `backupNeedsSpace` comes before the first byte is written. What was copied when the
 * signal came stays: the next time begins there. Throws when `to` cannot be written.
 */
export async function copyArchive(
  indexFile: string,
  from: string,
  to: string,
  { signal, onProgress }: BackupOptions,
): Promise<Outcome<CopyReport, BackupProblem>> {
  const { total, wanted } = await missingObjects(indexFile, to, signal);
  const neededBytes = wanted.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const { bavail, bsize } = await statfs(to);
  const freeBytes = bavail * bsize;
  if (neededBytes > 0 && neededBytes + spareBytes > freeBytes) {
    return fail({ kind: 'backupNeedsSpace', directory: to, neededBytes, freeBytes });
  }
  const done = total - wanted.length;
  const copied = await copyAll(wanted, from, to, { signal, onProgress: (count) => onProgress?.(done + count, total) });
  return signal?.aborted ? fail({ kind: 'requestCancelled' }) : succeed({ objects: total, ...copied });
}

async function missingObjects(indexFile: string, to: string, signal: AbortSignal | undefined) {
  const wanted: NamedObject[] = [];
  let total = 0;
  for (const object of namedObjects(indexFile)) {
    if (signal?.aborted) break;
    total += 1;
    const found = await stat(object.pathIn(to)).catch(() => undefined);
    if (found?.size !== object.sizeBytes) wanted.push(object);
  }
  return { total, wanted };
}

async function copyAll(
  wanted: readonly NamedObject[],
  from: string,
  to: string,
  { signal, onProgress }: { readonly signal?: AbortSignal; readonly onProgress: (count: number) => void },
): Promise<Omit<CopyReport, 'objects'>> {
  const folders = new Set<string>();
  const damagedObjects: string[] = [];
  let [next, count, copied, copiedBytes] = [0, 0, 0, 0];
  const copyOn = async () => {
    while (next < wanted.length && !signal?.aborted) {
      const { sha256, sizeBytes, pathIn } = wanted[next++];
      const path = pathIn(to);
      if ((await copyObject(pathIn(from), path, sha256)) === 'copied') {
        folders.add(dirname(path));
        copied += 1;
        copiedBytes += sizeBytes;
      } else {
        damagedObjects.push(sha256);
      }
      count += 1;
      onProgress(count);
    }
  };
  await Promise.all(Array.from({ length: copiesAtOnce }, copyOn));
  for (const folder of folders) await syncFolder(folder);
  return { copied, copiedBytes, damagedObjects };
}
