// The study row of a received instance, made with the first one.
import { foldText } from '../../dossier/index.ts';
import { findPatient, warnOfOther } from './findPatient.ts';
import { type IndexDatabase, row, run } from './indexDatabase.ts';
import type { InstanceRecord } from './instanceRecord.ts';

export function placeStudy(index: IndexDatabase, instance: InstanceRecord): number {
  const patientPk = findPatient(index, instance);
  const known = row(
    index,
    'SELECT study_pk, patient_pk FROM studies WHERE study_instance_uid = ?',
    instance.studyInstanceUID,
  );
  if (known === undefined) return insertStudy(index, patientPk, instance);
  // One study, two identities: it stays with the first one, and both are named.
  if (known.patient_pk !== patientPk) warnOfOther(index, known.patient_pk, patientPk, instance);
  return known.study_pk;
}

function insertStudy(index: IndexDatabase, patientPk: number, instance: InstanceRecord): number {
  const { study, patient } = instance;
  const pk = run(
    index,
    `INSERT INTO studies (study_instance_uid, patient_pk, study_date, study_time, study_description, accession_number, modalities,
       series_count, instance_count, state, has_work, is_sample, attributes, first_stored_at)
     VALUES (?, ?, ?, ?, ?, ?, '[]', 0, 0, 'toProcess', 0, ?, ?, ?)`,
    instance.studyInstanceUID,
    patientPk,
    study.date,
    study.time,
    study.description,
    study.accessionNumber,
    instance.source === 'sample' ? 1 : 0,
    study.attributes,
    instance.storedAt,
  );
  const [year, month, day] = [study.date.slice(0, 4), study.date.slice(4, 6), study.date.slice(6, 8)];
  const names = [patient.alphabetic, patient.ideographic, patient.phonetic, patient.birthName];
  const others = [patient.patientID, study.description, study.accessionNumber, study.date, `${day} ${month} ${year}`];
  run(index, 'INSERT INTO study_search (rowid, words) VALUES (?, ?)', pk, foldText([...names, ...others].join(' ')));
  return pk;
}
