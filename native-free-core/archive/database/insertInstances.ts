// Writes received instances into the index: many per transaction, so that one synced commit serves them all.
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import { type IndexDatabase, row, run, transact } from './indexDatabase.ts';
import type { InstanceRecord } from './instanceRecord.ts';
import { placeSeries } from './placeSeries.ts';
import { placeStudy } from './placeStudy.ts';
import { sqliteProblem } from './sqliteProblem.ts';

/** One outcome per instance. A row that cannot be written does not keep its neighbours out. */
export function insertInstances(
  index: IndexDatabase,
  instances: readonly InstanceRecord[],
): readonly Outcome<undefined, ArchiveProblem>[] {
  try {
    transact(index, () => {
      for (const instance of instances) insertInstance(index, instance);
    });
    return instances.map(() => succeed(undefined));
  } catch (error) {
    if (instances.length === 1) return [fail(sqliteProblem(error, index.directory))];
  }
  return instances.flatMap((instance) => insertInstances(index, [instance]));
}

function insertInstance(index: IndexDatabase, instance: InstanceRecord): void {
  if (instance.quarantine !== undefined) {
    insertQuarantine(index, instance, instance.quarantine);
    return;
  }
  const studyPk = placeStudy(index, instance);
  const seriesPk = placeSeries(index, studyPk, instance);
  const known = row(index, 'SELECT instance_pk FROM instances WHERE sop_instance_uid = ?', instance.sopInstanceUID);
  if (known !== undefined) {
    // The object of this row was damaged or missing, and the same bytes came again.
    run(
      index,
      'UPDATE instances SET fault = NULL WHERE instance_pk = ? AND sha256 = ?',
      known.instance_pk,
      bytesOf(instance),
    );
    return;
  }
  run(
    index,
    `INSERT INTO instances (series_pk, sop_instance_uid, sop_class_uid, transfer_syntax_uid, instance_number, number_of_frames,
       image_rows, image_columns, sha256, size_bytes, header_bytes, data_set_offset, source, stored_at, attributes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    seriesPk,
    instance.sopInstanceUID,
    instance.sopClassUID,
    instance.transferSyntaxUID,
    instance.instanceNumber,
    instance.numberOfFrames,
    instance.rows,
    instance.columns,
    bytesOf(instance),
    instance.sizeBytes,
    instance.headerBytes,
    instance.dataSetOffset,
    instance.source,
    instance.storedAt,
    instance.attributes,
  );
  run(index, 'UPDATE series SET instance_count = instance_count + 1 WHERE series_pk = ?', seriesPk);
  run(index, 'UPDATE studies SET instance_count = instance_count + 1 WHERE study_pk = ?', studyPk);
}

function bytesOf(instance: InstanceRecord): Uint8Array {
  return Buffer.from(instance.sha256, 'hex');
}

/** Kept apart until a person decides. The same bytes coming again change nothing. */
function insertQuarantine(index: IndexDatabase, instance: InstanceRecord, reason: string): void {
  run(
    index,
    `INSERT OR IGNORE INTO quarantine (sha256, sop_instance_uid, study_instance_uid, reason, size_bytes, source, received_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    bytesOf(instance),
    instance.sopInstanceUID,
    instance.studyInstanceUID,
    reason,
    instance.sizeBytes,
    instance.source,
    instance.storedAt,
  );
}
