// Which objects the index does not know: asked after an interrupted commit and by `verify`.
import { type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import { type IndexDatabase, row } from './indexDatabase.ts';

export function isObject(index: IndexDatabase, sha256: string): boolean {
  return row(index, 'SELECT 1 FROM instances WHERE sha256 = ? LIMIT 1', Buffer.from(sha256, 'hex')) !== undefined;
}

export function isInQuarantine(index: IndexDatabase, sha256: string): boolean {
  return row(index, 'SELECT 1 FROM quarantine WHERE sha256 = ?', Buffer.from(sha256, 'hex')) !== undefined;
}

/** Those that are no object of any instance. */
export function unknownObjects(
  index: IndexDatabase,
  sha256s: readonly string[],
): Outcome<readonly string[], ArchiveProblem> {
  return succeed(sha256s.filter((sha256) => !isObject(index, sha256)));
}
