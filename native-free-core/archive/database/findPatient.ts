// Whose study is it? Patients are keyed by identifier and issuer; where two headers with one number contradict each
// other on a strict trait, they are kept apart and a warning is written: never a silent merge.
import { createHash } from 'node:crypto';
import {
  contradictions,
  foldText,
  type IdentityTraits,
  type TraitName,
  traitsOfPersonName,
} from '../../dossier/index.ts';
import { type IndexDatabase, type Row, row, rows, run } from './indexDatabase.ts';
import type { InstanceRecord, PatientRecord } from './instanceRecord.ts';

/** The primary key of the instance's patient, made if need be. */
export function findPatient(index: IndexDatabase, instance: InstanceRecord): number {
  const { patient } = instance;
  const traits = traitsOf(patient);
  const others = sameNumber(index, patient);
  const compared = others.map((other) => ({ other, traits: contradictions(traits, traitsOfRow(other)) }));
  const match = compared.find((one) => one.traits.length === 0);
  if (match !== undefined) return match.other.patient_pk;
  const discriminator = discriminatorOf(instance, others.length > 0);
  const key = keyOf(patient, discriminator);
  const known = row(index, 'SELECT patient_pk FROM patients WHERE patient_key = ?', key);
  if (known !== undefined) return known.patient_pk;
  const made = insertPatient(index, patient, key);
  for (const { other, traits } of compared) warn(index, made, other.patient_pk, traits, instance);
  return made;
}

/** A study that holds two identities stays with its first patient; the warning names the other. */
export function warnOfOther(index: IndexDatabase, patientPk: number, otherPk: number, instance: InstanceRecord): void {
  const [one, other] = [patientPk, otherPk].map((pk) => row(index, 'SELECT * FROM patients WHERE patient_pk = ?', pk));
  if (one === undefined || other === undefined) return;
  warn(index, patientPk, otherPk, contradictions(traitsOfRow(one), traitsOfRow(other)), instance);
}

/** A header without a number is the same patient's only if name and birth date say so: see `discriminatorOf`. */
function sameNumber(index: IndexDatabase, patient: PatientRecord): Row[] {
  if (patient.patientID === '') return [];
  return rows(
    index,
    'SELECT * FROM patients WHERE patient_id = ? AND issuer = ?',
    patient.patientID,
    patient.issuerOfPatientID,
  );
}

function discriminatorOf({ patient, studyInstanceUID }: InstanceRecord, isContradicted: boolean): string {
  const traits = [foldText(patient.alphabetic), patient.birthDate, patient.sex].join('|');
  if (patient.patientID !== '') return isContradicted ? traits : '';
  return patient.alphabetic !== '' && patient.birthDate !== '' ? traits : studyInstanceUID;
}

function keyOf(patient: PatientRecord, discriminator: string): string {
  const parts = JSON.stringify([patient.patientID, patient.issuerOfPatientID, discriminator]);
  return createHash('sha256').update(parts).digest('base64url').slice(0, 22);
}

function insertPatient(index: IndexDatabase, patient: PatientRecord, key: string): number {
  return run(
    index,
    `INSERT INTO patients (patient_key, patient_id, issuer, name_alphabetic, name_ideographic, name_phonetic, name_folded,
       birth_name, birth_date, sex) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    key,
    patient.patientID,
    patient.issuerOfPatientID,
    patient.alphabetic,
    patient.ideographic,
    patient.phonetic,
    foldText(patient.alphabetic).replace(/[\s^]+$/, ''),
    patient.birthName,
    patient.birthDate,
    patient.sex,
  );
}

function warn(
  index: IndexDatabase,
  pk: number,
  otherPk: number,
  traits: readonly TraitName[],
  instance: InstanceRecord,
): void {
  run(
    index,
    'INSERT OR IGNORE INTO identity_warnings (patient_pk, other_patient_pk, traits, study_instance_uid, found_at) VALUES (?, ?, ?, ?, ?)',
    pk,
    otherPk,
    JSON.stringify(traits),
    instance.studyInstanceUID,
    instance.storedAt,
  );
}

function traitsOf(patient: PatientRecord): IdentityTraits {
  return traitsOfPersonName(patient.alphabetic, patient.birthDate, patient.sex, patient.birthName);
}

function traitsOfRow(other: Row): IdentityTraits {
  return traitsOfPersonName(other.name_alphabetic, other.birth_date, other.sex, other.birth_name);
}
