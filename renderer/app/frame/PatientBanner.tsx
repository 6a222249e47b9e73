// Whose pictures these are: always in view while an exam is open, never cut in the identity.
import type { PatientRow, StudyRow } from '../../../native-free-core/contract/index.ts';
import {
  formatAge,
  formatDate,
  type Language,
  mainPersonName,
  otherPersonNames,
  type Words,
} from '../../words/index.ts';

export interface PatientBannerProps {
  readonly words: Words;
  readonly language: Language;
  readonly patient: PatientRow;
  readonly study: StudyRow;
}

export function PatientBanner({ words, language, patient, study }: PatientBannerProps) {
  const texts = words.app.banner;
  const otherNames = otherPersonNames(patient.patientName);
  const sex = words.medical.sexShort[patient.patientSex] ?? patient.patientSex;
  const age = formatAge(patient.patientBirthDate, study.studyDate, language);
  return (
    <section className="patient-banner" aria-label={texts.label}>
      <p className="banner-identity">
        <strong>{mainPersonName(patient.patientName) || words.app.unnamed}</strong>
        {otherNames !== '' && <span title={texts.otherNames}>{otherNames}</span>}
        <span title={texts.sex}>{sex || texts.unknownSex}</span>
        <span title={texts.age}>{age || texts.unknownAge}</span>
        <span>{patient.patientID === '' ? texts.noPatientId : `${texts.patientId}\u00a0${patient.patientID}`}</span>
      </p>
      <p className="banner-exam">
        <span className="clip">{study.studyDescription || words.studies.unnamedStudy}</span>
        <span>{formatDate(study.studyDate, language)}</span>
        <span title={texts.state}>{words.medical.state[study.state]}</span>
      </p>
    </section>
  );
}
