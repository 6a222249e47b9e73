// One instance by its UID: an index lookup.
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem, ObjectFault } from '../archiveProblem.ts';
import { objectPath } from '../layout.ts';
import type { InstanceRow } from '../storedObject.ts';
import { type IndexDatabase, type Row, row } from './indexDatabase.ts';

export interface FoundInstance extends InstanceRow {
  readonly dataSetOffset: number;
  readonly fault?: ObjectFault;
  readonly isInBin: boolean;
}

/** Columns of an instance with the UIDs above it; `instanceOf` makes the record. */
export const instanceColumns = `instances.*, lower(hex(instances.sha256)) AS sha256_hex, series.series_instance_uid,
  series.binned_at, studies.study_instance_uid
  FROM instances JOIN series USING (series_pk) JOIN studies USING (study_pk)`;

export function findInstance(index: IndexDatabase, sopInstanceUID: string): Outcome<FoundInstance, ArchiveProblem> {
  const found = row(index, `SELECT ${instanceColumns} WHERE sop_instance_uid = ?`, sopInstanceUID);
  return found === undefined ? fail({ kind: 'unknownInstance', sopInstanceUID }) : succeed(instanceOf(index, found));
}

export function instanceOf(index: IndexDatabase, found: Row): FoundInstance {
  return {
    sopInstanceUID: found.sop_instance_uid,
    path: objectPath(index.directory, found.sha256_hex),
    sizeBytes: found.size_bytes,
    sha256: found.sha256_hex,
    headerLength: found.header_bytes,
    transferSyntaxUID: found.transfer_syntax_uid,
    sopClassUID: found.sop_class_uid,
    studyInstanceUID: found.study_instance_uid,
    seriesInstanceUID: found.series_instance_uid,
    instanceNumber: found.instance_number,
    numberOfFrames: found.number_of_frames,
    rows: found.image_rows,
    columns: found.image_columns,
    dataSetOffset: found.data_set_offset,
    fault: found.fault ?? undefined,
    isInBin: found.binned_at !== null,
  };
}
