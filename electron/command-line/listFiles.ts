// The files that the words of a command mean: files as given, folders walked to their leaves, in name order.
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';

export type ListProblem = { readonly kind: 'pathNotFound'; readonly path: string };

export async function listFiles(paths: readonly string[]): Promise<Outcome<string[], ListProblem>> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) return fail({ kind: 'pathNotFound', path });
    files.push(...(found.isDirectory() ? await filesUnder(path) : [path]));
  }
  return succeed(files);
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry: Dirent) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
