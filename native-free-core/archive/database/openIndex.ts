// Takes the archive's lock and opens its index. Runs in the index worker.
import { closeSync, openSync, readSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { foldText } from '../../dossier/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import { indexPath, lockPath } from '../layout.ts';
import { readOwner } from '../owner.ts';
import type { IndexDatabase } from './indexDatabase.ts';
import { knownVersion, migrate, versionOf } from './migrations.ts';
import { isBusy, sqliteProblem } from './sqliteProblem.ts';

export interface OpenedIndex {
  readonly index: IndexDatabase;
  close(): void;
}

/**
 * The lock is SQLite's own, of the operating system, on a file beside the index: it ends with the process that holds it,
 * however that ends, so there is no stale lock to judge and no process number to mistake for another's.
 */
export function openIndex(directory: string): Outcome<OpenedIndex, ArchiveProblem> {
  const found = headerVersion(indexPath(directory));
  if (found > knownVersion) return fail({ kind: 'archiveNewer', directory, found, known: knownVersion });
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(lockPath(directory), { timeout: 0 });
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const database = new DatabaseSync(indexPath(directory), { timeout: 5000 });
    const version = versionOf(database);
    if (version > knownVersion) {
      closeAll(database, lock);
      return fail({ kind: 'archiveNewer', directory, found: version, known: knownVersion });
    }
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768',
    );
    migrate(database);
    database.function('fold', { deterministic: true }, (text) => (typeof text === 'string' ? foldText(text) : text));
    return succeed({ index: { directory, database, statements: new Map() }, close: () => closeAll(database, lock) });
  } catch (error) {
    closeAll(lock);
    if (isBusy(error)) return fail({ kind: 'archiveOwned', directory, ...readOwner(directory) });
    return fail(sqliteProblem(error, directory));
  }
}

function closeAll(...databases: (DatabaseSync | undefined)[]): void {
  for (const database of databases) if (database?.isOpen) database.close();
}

/** `user_version` from the file's first bytes (https://sqlite.org/fileformat.html 1.3), so that a newer index is not even opened. */
function headerVersion(path: string): number {
  const header = Buffer.alloc(64);
  try {
    const file = openSync(path, 'r');
    readSync(file, header, 0, 64, 0);
    closeSync(file);
  } catch {
    return 0; // There is no index yet, or SQLite will say what is wrong with it.
  }
  return header.toString('latin1', 0, 15) === 'SQLite format 3' ? header.readUInt32BE(60) : 0;
}
