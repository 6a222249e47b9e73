// The index's shape as a list of small steps; the number of steps done is SQLite's `user_version`. A step that has been
// released is never edited: a change is a new step at the end.
import type { DatabaseSync } from 'node:sqlite';

const steps: readonly string[] = [
  `CREATE TABLE patients (
     patient_pk INTEGER PRIMARY KEY,
     patient_key TEXT NOT NULL UNIQUE,
     patient_id TEXT NOT NULL,
     issuer TEXT NOT NULL,
     name_alphabetic TEXT NOT NULL,
     name_ideographic TEXT NOT NULL,
     name_phonetic TEXT NOT NULL,
     name_folded TEXT NOT NULL,
     birth_name TEXT NOT NULL,
     birth_date TEXT NOT NULL,
     sex TEXT NOT NULL
   ) STRICT;
   CREATE INDEX patients_by_number ON patients (patient_id, issuer);
   CREATE INDEX patients_by_name ON patients (name_folded);`,

  `CREATE TABLE studies (
     study_pk INTEGER PRIMARY KEY,
     study_instance_uid TEXT NOT NULL UNIQUE,
     patient_pk INTEGER NOT NULL REFERENCES patients,
     study_date TEXT NOT NULL,
     study_time TEXT NOT NULL,
     study_description TEXT NOT NULL,
     accession_number TEXT NOT NULL,
     modalities TEXT NOT NULL,
     series_count INTEGER NOT NULL,
     instance_count INTEGER NOT NULL,
     state TEXT NOT NULL,
     has_work INTEGER NOT NULL,
     is_sample INTEGER NOT NULL,
     attributes TEXT NOT NULL,
     first_stored_at TEXT NOT NULL
   ) STRICT;
   CREATE INDEX studies_by_patient ON studies (patient_pk);
   CREATE INDEX studies_by_date ON studies (study_date, study_time);
   CREATE INDEX studies_by_modality ON studies (modalities, study_date);
   CREATE INDEX studies_by_state ON studies (state, study_date);
   CREATE INDEX studies_by_accession ON studies (accession_number);
   CREATE VIRTUAL TABLE study_search USING fts5 (
     words, content = '', contentless_delete = 1, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2"
   );`,

  `CREATE TABLE series (
     series_pk INTEGER PRIMARY KEY,
     study_pk INTEGER NOT NULL REFERENCES studies ON DELETE CASCADE,
     series_instance_uid TEXT NOT NULL,
     modality TEXT NOT NULL,
     series_number TEXT NOT NULL,
     series_description TEXT NOT NULL,
     body_part_examined TEXT NOT NULL,
     instance_count INTEGER NOT NULL,
     is_image INTEGER NOT NULL,
     is_derived INTEGER NOT NULL,
     binned_at TEXT,
     attributes TEXT NOT NULL,
     UNIQUE (study_pk, series_instance_uid)
   ) STRICT;
   CREATE INDEX series_by_uid ON series (series_instance_uid);
   CREATE INDEX series_by_modality ON series (modality) WHERE binned_at IS NULL;`,

  `CREATE TABLE instances (
     instance_pk INTEGER PRIMARY KEY,
     series_pk INTEGER NOT NULL REFERENCES series ON DELETE CASCADE,
     sop_instance_uid TEXT NOT NULL UNIQUE,
     sop_class_uid TEXT NOT NULL,
     transfer_syntax_uid TEXT NOT NULL,
     instance_number TEXT NOT NULL,
     number_of_frames INTEGER NOT NULL,
     image_rows INTEGER NOT NULL,
     image_columns INTEGER NOT NULL,
     sha256 BLOB NOT NULL,
     size_bytes INTEGER NOT NULL,
     header_bytes INTEGER NOT NULL,
     data_set_offset INTEGER NOT NULL,
     source TEXT NOT NULL,
     stored_at TEXT NOT NULL,
     fault TEXT,
     attributes TEXT NOT NULL
   ) STRICT;
   CREATE INDEX instances_by_series ON instances (series_pk);
   CREATE INDEX instances_by_object ON instances (sha256);`,

  `CREATE TABLE quarantine (
     sha256 BLOB PRIMARY KEY,
     sop_instance_uid TEXT NOT NULL,
     study_instance_uid TEXT NOT NULL,
     reason TEXT NOT NULL,
     size_bytes INTEGER NOT NULL,
     source TEXT NOT NULL,
     received_at TEXT NOT NULL
   ) STRICT;
   CREATE INDEX quarantine_by_instance ON quarantine (sop_instance_uid);
   CREATE TABLE identity_warnings (
     patient_pk INTEGER NOT NULL REFERENCES patients,
     other_patient_pk INTEGER NOT NULL REFERENCES patients,
     traits TEXT NOT NULL,
     study_instance_uid TEXT NOT NULL,
     found_at TEXT NOT NULL,
     UNIQUE (patient_pk, other_patient_pk, study_instance_uid)
   ) STRICT;
   CREATE INDEX identity_warnings_by_other ON identity_warnings (other_patient_pk);`,

  `CREATE TABLE exam_versions (
     study_instance_uid TEXT NOT NULL,
     revision INTEGER NOT NULL,
     saved_at TEXT NOT NULL,
     state TEXT NOT NULL,
     request TEXT NOT NULL,
     prescriber TEXT NOT NULL,
     notes TEXT NOT NULL,
     PRIMARY KEY (study_instance_uid, revision)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE work_versions (
     study_instance_uid TEXT NOT NULL,
     revision INTEGER NOT NULL,
     saved_at TEXT NOT NULL,
     work TEXT NOT NULL,
     PRIMARY KEY (study_instance_uid, revision)
   ) STRICT;
   CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;`,
];

export const knownVersion = steps.length;

export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}

/** Brings the index to this program's version, each step in a transaction of its own. */
export function migrate(database: DatabaseSync): void {
  for (let version = versionOf(database); version < knownVersion; version++) {
    database.exec(`BEGIN IMMEDIATE; ${steps[version]} PRAGMA user_version = ${version + 1}; COMMIT`);
  }
}
