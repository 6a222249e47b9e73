// The dossier's pages and the saved works as they are kept: versions, none overwritten.
import type { ExamRecord, TraitName } from '../../dossier/index.ts';
import type { PersonName } from '../query/studyListTypes.ts';

/** One exam of the dossier: what the images say and what was written. */
export interface DossierExam extends ExamRecord {
  readonly studyDate: string;
  readonly studyDescription: string;
  readonly modalities: string[];
  readonly accessionNumber: string;
}

/** Same number, other traits: two records kept apart until a person decides (domain: identitovigilance). */
export interface IdentityWarning {
  readonly patientKey: string;
  readonly otherPatientKey: string;
  readonly traits: readonly TraitName[];
  readonly studyInstanceUID: string;
  readonly foundAt: string;
}

export interface PatientDossier {
  readonly patientKey: string;
  readonly patientID: string;
  readonly issuerOfPatientID: string;
  readonly patientName: PersonName;
  readonly patientBirthDate: string;
  readonly patientSex: string;
  readonly exams: DossierExam[];
  readonly identityWarnings: IdentityWarning[];
}

/** A saved work; `recipe`, `undone` and `view` are kept as given. */
export interface SavedWork {
  readonly recipe: unknown;
  readonly undone: unknown[];
  readonly view?: unknown;
  readonly revision: number;
  readonly savedAt: string;
}

export interface WorkUpdate {
  readonly recipe: unknown;
  readonly undone: readonly unknown[];
  readonly view?: unknown;
  /** The revision that was read; 0 for the first save. */
  readonly revision: number;
}
