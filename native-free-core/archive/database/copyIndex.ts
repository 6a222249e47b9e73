// The index as it is now, into a file of its own, while work goes on (SQLite's online backup).
import { backup, DatabaseSync } from 'node:sqlite';
import { type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { IndexDatabase } from './indexDatabase.ts';

/** On the disk when it resolves, and complete without any other file beside it. */
export async function copyIndex(index: IndexDatabase, path: string): Promise<Outcome<undefined, ArchiveProblem>> {
  await backup(index.database, path, { rate: 4096 });
  const copy = new DatabaseSync(path);
  // The copy says of itself that it has a write-ahead log: it is to be one file.
  copy.exec('PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE');
  copy.close();
  return succeed(undefined);
}
