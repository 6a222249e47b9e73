// The middle of the line on top while an exam is open: whose it is, and whether the work on it is kept.
import type { Language, Words } from '../../words/index.ts';
import type { OpenStudy } from '../openWork/useOpenStudy.ts';
import type { WorkState } from '../openWork/useOpenWork.ts';
import { PatientBanner } from './PatientBanner.tsx';
import { SavingMark } from './SavingMark.tsx';

export interface OpenPatientProps {
  readonly words: Words;
  readonly language: Language;
  readonly study: OpenStudy;
  readonly work: WorkState;
}

export function OpenPatient({ words, language, study, work }: OpenPatientProps) {
  if (study.reply === undefined) return null;
  return (
    <>
      <PatientBanner words={words} language={language} {...study.reply} />
      {work.kind === 'open' && <SavingMark words={words} language={language} saving={work.saving} />}
    </>
  );
}
