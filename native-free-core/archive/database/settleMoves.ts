// What an interrupted commit leaves: objects moved to their places and not in the index. Nothing of it was acknowledged.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import { incomingFolder, objectPath, quarantinePath } from '../layout.ts';
import type { IndexDatabase } from './indexDatabase.ts';
import { isInQuarantine, isObject } from './unknownObjects.ts';

/** At the start: whatever a killed process left in incoming/ was never acknowledged, and goes. */
export function cleanIncoming(index: IndexDatabase, _nothing: undefined): Outcome<undefined, ArchiveProblem> {
  const folder = incomingFolder(index.directory);
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.moves')) settleMoves(index, join(folder, name));
    else rmSync(join(folder, name), { force: true, recursive: true });
  }
  return succeed(undefined);
}

/** Removes the objects of one list of moves that the index does not know, then the list. */
export function settleMoves(index: IndexDatabase, moves: string): void {
  for (const sha256 of readMoves(moves)) {
    if (!isObject(index, sha256)) rmSync(objectPath(index.directory, sha256), { force: true });
    if (!isInQuarantine(index, sha256)) rmSync(quarantinePath(index.directory, sha256), { force: true });
  }
  rmSync(moves, { force: true });
}

/** A list that was cut short was written before any move. */
function readMoves(path: string): readonly string[] {
  try {
    const moves: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(moves) ? moves.filter((sha256) => /^[0-9a-f]{64}$/.test(sha256)) : [];
  } catch {
    return [];
  }
}
