// Dossier: a page per patient that reads like a good form on paper.
import { useCallback, useEffect, useState } from 'react';
import type { DossierReply, ProblemRecord } from '../../native-free-core/contract/index.ts';
import { describeProblem } from '../../native-free-core/problems/index.ts';
import { Button, EmptyState } from '../controls/index.ts';
import { getDossier } from '../pipeline/index.ts';
import type { Language, Words } from '../words/index.ts';
import { ExamCard } from './ExamCard.tsx';
import { IdentityBlock } from './IdentityBlock.tsx';
import './dossier.css';

export interface DossierPlaceProps {
  readonly words: Words;
  readonly language: Language;
  readonly patientKey: string;
  readonly onOpenStudy: (studyInstanceUID: string) => void;
  /** Something of the dossier was saved: the study list shows it too. */
  readonly onSaved: () => void;
}

export function DossierPlace({ words, language, patientKey, onOpenStudy, onSaved }: DossierPlaceProps) {
  const { dossier, problem, reading, reload } = useDossier(patientKey);
  if (problem !== undefined) {
    return (
      <EmptyState
        title={words.dossier.loadFailed}
        hint={describeProblem(problem, language)}
        actions={<Button onPress={reload}>{words.app.retry}</Button>}
      />
    );
  }
  if (dossier === undefined) return <EmptyState title={words.app.loading} />;
  return (
    <article className="form-page dossier">
      <IdentityBlock words={words} language={language} dossier={dossier} today={todayAsDate()} />
      {dossier.exams.length === 0 && <p className="quiet">{words.dossier.noExam}</p>}
      {latestFirst(dossier).map((exam) => (
        <ExamCard
          // A new reading gives new forms: what was typed in the old ones was given up on purpose.
          key={`${reading} ${exam.studyInstanceUID}`}
          words={words}
          language={language}
          exam={exam}
          onOpen={() => onOpenStudy(exam.studyInstanceUID)}
          onSaved={onSaved}
          onReload={reload}
        />
      ))}
    </article>
  );
}

function useDossier(patientKey: string) {
  const [dossier, setDossier] = useState<DossierReply>();
  const [problem, setProblem] = useState<ProblemRecord>();
  const [reading, setReading] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `reading` is counted up to read once more.
  useEffect(() => {
    const controller = new AbortController();
    setDossier(undefined);
    setProblem(undefined);
    getDossier(patientKey, controller.signal).then((outcome) => {
      if (controller.signal.aborted) return;
      if (outcome.ok) setDossier(outcome.value);
      else setProblem(outcome.problem);
    });
    return () => controller.abort();
  }, [patientKey, reading]);

  return { dossier, problem, reading, reload: useCallback(() => setReading((count) => count + 1), []) };
}

function latestFirst({ exams }: DossierReply): DossierReply['exams'] {
  return [...exams].sort((one, other) => other.studyDate.localeCompare(one.studyDate));
}

function todayAsDate(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
}
