// The instances of a series, in the order of their numbers.
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { InstanceRow } from '../storedObject.ts';
import { instanceColumns, instanceOf } from './findInstance.ts';
import { type IndexDatabase, rows } from './indexDatabase.ts';

export function instancesOfSeries(
  index: IndexDatabase,
  seriesInstanceUID: string,
): Outcome<readonly InstanceRow[], ArchiveProblem> {
  const found = rows(
    index,
    `SELECT ${instanceColumns} WHERE series.series_instance_uid = ?
     ORDER BY CAST(instances.instance_number AS INTEGER), instances.sop_instance_uid`,
    seriesInstanceUID,
  );
  if (found.length === 0) return fail({ kind: 'unknownSeries', seriesInstanceUID });
  return succeed(found.map((one) => instanceOf(index, one)));
}
