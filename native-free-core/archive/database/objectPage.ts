// The stored objects a page at a time, for `verify`, and what it found of them.
import { type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem, ObjectFault } from '../archiveProblem.ts';
import { objectPath } from '../layout.ts';
import { type IndexDatabase, row, rows, run, transact } from './indexDatabase.ts';

export interface ObjectToVerify {
  readonly instancePk: number;
  readonly sopInstanceUID: string;
  readonly sha256: string;
  readonly path: string;
}

export interface ObjectPage {
  readonly objects: readonly ObjectToVerify[];
  /** In the whole archive. */
  readonly total: number;
}

const pageSize = 256;

/** Those after `afterPk`, in the order of their keys: an instance stored meanwhile is found too. */
export function objectPage(index: IndexDatabase, afterPk: number): Outcome<ObjectPage, ArchiveProblem> {
  const found = rows(
    index,
    `SELECT instance_pk, sop_instance_uid, lower(hex(sha256)) AS sha256_hex FROM instances
     WHERE instance_pk > ? ORDER BY instance_pk LIMIT ${pageSize}`,
    afterPk,
  );
  const objects = found.map((one) => ({
    instancePk: one.instance_pk,
    sopInstanceUID: one.sop_instance_uid,
    sha256: one.sha256_hex,
    path: objectPath(index.directory, one.sha256_hex),
  }));
  return succeed({ objects, total: row(index, 'SELECT count(*) AS count FROM instances')?.count ?? 0 });
}

export interface Verification {
  readonly faults: readonly { readonly instancePk: number; readonly fault: ObjectFault | null }[];
  /** Given at the end. */
  readonly verifiedAt?: string;
}

export function recordVerification(
  index: IndexDatabase,
  { faults, verifiedAt }: Verification,
): Outcome<undefined, ArchiveProblem> {
  transact(index, () => {
    for (const { instancePk, fault } of faults) {
      run(index, 'UPDATE instances SET fault = ? WHERE instance_pk = ? AND fault IS NOT ?', fault, instancePk, fault);
    }
    if (verifiedAt !== undefined) run(index, "INSERT OR REPLACE INTO facts VALUES ('verifiedAt', ?)", verifiedAt);
  });
  return succeed(undefined);
}
