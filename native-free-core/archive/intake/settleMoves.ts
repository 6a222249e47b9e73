// What an interrupted commit leaves: objects moved to their places and not in the index. Nothing of it was acknowledged.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexWorker } from '../database/openIndexWorker.ts';
import { incomingFolder, objectPath, quarantinePath } from '../layout.ts';

/** Removes the objects of one list of moves that the index does not know, then the list. */
export async function settleMoves(directory: string, index: IndexWorker, name: string): Promise<void> {
  const path = join(incomingFolder(directory), name);
  const unknown = await index.ask('unknownObjects', await readMoves(path));
  // Without an answer the list stays for the next start.
  if (!unknown.ok) return;
  for (const sha256 of unknown.value.objects) await rm(objectPath(directory, sha256), { force: true });
  for (const sha256 of unknown.value.quarantined) await rm(quarantinePath(directory, sha256), { force: true });
  await rm(path, { force: true });
}

/** A list that was cut short was written before any move. */
async function readMoves(path: string): Promise<readonly string[]> {
  try {
    const moves: unknown = JSON.parse(await readFile(path, 'utf8'));
    return Array.isArray(moves) ? moves.filter((sha256) => /^[0-9a-f]{64}$/.test(sha256)) : [];
  } catch {
    return [];
  }
}
