// Which objects the index does not know: asked after an interrupted commit and by `verify`.
import { type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import { type IndexDatabase, row } from './indexDatabase.ts';

export interface UnknownObjects {
  /** Not an object of any instance. */
  readonly objects: readonly string[];
  /** Not in quarantine. */
  readonly quarantined: readonly string[];
}

export function unknownObjects(
  index: IndexDatabase,
  sha256s: readonly string[],
): Outcome<UnknownObjects, ArchiveProblem> {
  const without = (table: 'instances' | 'quarantine') =>
    sha256s.filter(
      (sha256) =>
        row(index, `SELECT 1 FROM ${table} WHERE sha256 = ? LIMIT 1`, Buffer.from(sha256, 'hex')) === undefined,
    );
  return succeed({ objects: without('instances'), quarantined: without('quarantine') });
}
