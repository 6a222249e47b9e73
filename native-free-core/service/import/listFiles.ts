// The files under the paths that a person chose: folders walked through, bounded, symbolic links not followed.
import { lstat, opendir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ProblemRecord } from '../../contract/index.ts';

export interface ListedFile {
  /** As told to people: relative to the chosen folder, with the folder's own name first. */
  readonly path: string;
  readonly file: string;
  readonly sizeBytes: number;
}

export type Listed = ListedFile | { readonly path: string; readonly problem: ProblemRecord };

/** A tree of a million files is no folder of pictures but a whole disk, chosen by mistake. */
const mostFiles = 1_000_000;
const mostLevels = 64;

/** Every file under `paths`, in the order of their names. Never rejects: what cannot be read is in the list, with why. */
export async function listFiles(paths: readonly string[], signal: AbortSignal): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  for (const path of paths) await listPath(path, basename(path) || path, 0, found, signal);
  return found;
}

async function listPath(
  file: string,
  path: string,
  level: number,
  found: Listed[],
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted || found.length > mostFiles) return;
  if (found.length === mostFiles) {
    found.push({ path, problem: { kind: 'tooManyFiles', allowed: mostFiles } });
    return;
  }
  try {
    // What a person names is followed wherever it points; what is found inside is not.
    const facts = await (level === 0 ? stat(file) : lstat(file));
    if (facts.isFile()) found.push({ path, file, sizeBytes: facts.size });
    else if (facts.isDirectory()) await listFolder(file, path, level, found, signal);
    else if (level === 0) found.push({ path, problem: { kind: 'notAFile', path } });
  } catch (error) {
    found.push({ path, problem: unreadable(error, file) });
  }
}

async function listFolder(
  file: string,
  path: string,
  level: number,
  found: Listed[],
  signal: AbortSignal,
): Promise<void> {
  if (level >= mostLevels) {
    found.push({ path, problem: { kind: 'folderTooDeep', path, allowed: mostLevels } });
    return;
  }
  const names: string[] = [];
  for await (const { name } of await opendir(file)) names.push(name);
  for (const name of names.sort()) await listPath(join(file, name), `${path}/${name}`, level + 1, found, signal);
}

function unreadable(error: unknown, path: string): ProblemRecord {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return code === 'ENOENT' ? { kind: 'pathNotFound', path } : { kind: 'fileNotReadable', path, code };
}
