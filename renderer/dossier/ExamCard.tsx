// One exam in the patient's time line: where it stands, what was asked, what was noted.
import { MonitorUp, Undo2 } from 'lucide-react';
import type { ExamRecord, ExamState } from '../../native-free-core/contract/index.ts';
import { missingOf, nextStates } from '../../native-free-core/dossier/index.ts';
import { Button, Notice, TextBox } from '../controls/index.ts';
import { formatDate, type Language, type Words } from '../words/index.ts';
import { SavingLine } from './SavingLine.tsx';
import { StateSteps } from './StateSteps.tsx';
import { type OpenExam, useExam } from './useExam.ts';

export interface ExamCardProps {
  readonly words: Words;
  readonly language: Language;
  readonly exam: ExamRecord;
  readonly onOpen: () => void;
  readonly onSaved: () => void;
  /** Reads the dossier again, giving up what is typed here. */
  readonly onReload: () => void;
}

export function ExamCard({ words, language, exam, onOpen, onSaved, onReload }: ExamCardProps) {
  const open = useExam(exam, onSaved);
  const { draft, change } = open;
  const texts = words.dossier;
  const titleId = `exam-${exam.studyInstanceUID}`;
  return (
    <section className="exam" aria-labelledby={titleId}>
      <header className="exam-head">
        <div className="exam-title">
          <h2 id={titleId}>{exam.studyDescription || words.studies.unnamedStudy}</h2>
          <p className="quiet">{factsOf(exam, words, language)}</p>
        </div>
        <Button icon={<MonitorUp size={16} aria-hidden="true" />} onPress={onOpen}>
          {texts.open}
        </Button>
      </header>
      <StateBoard words={words} exam={open} />
      <MissingNotice words={words} exam={exam} open={open} />
      <TextBox
        isMultiline
        label={texts.request}
        hint={texts.requestHint}
        maxLength={20_000}
        value={draft.request}
        onChange={(request) => change({ request })}
      />
      <TextBox
        label={texts.prescriber}
        hint={texts.prescriberHint}
        maxLength={500}
        value={draft.prescriber}
        onChange={(prescriber) => change({ prescriber })}
      />
      <TextBox
        isMultiline
        label={texts.notes}
        hint={texts.notesHint}
        maxLength={100_000}
        value={draft.notes}
        onChange={(notes) => change({ notes })}
      />
      <SavingLine {...{ words, language }} saving={open.saving} onOverwrite={open.overwrite} onReload={onReload} />
    </section>
  );
}

function StateBoard({ words, exam }: { readonly words: Words; readonly exam: OpenExam }) {
  const { draft, moveTo, undoState } = exam;
  const texts = words.dossier;
  const advance: Partial<Record<ExamState, ExamState>> = { toProcess: 'processed', processed: 'archived' };
  return (
    <div className="state-board">
      <StateSteps words={words} state={draft.state} />
      <p className="quiet">{texts.states[draft.state]}</p>
      <div className="state-buttons">
        {nextStates(draft.state).map((state) => (
          <Button
            key={state}
            variant={advance[draft.state] === state ? 'primary' : 'plain'}
            onPress={() => moveTo(state)}
          >
            {texts.moveTo[state]}
          </Button>
        ))}
        {undoState !== undefined && (
          <Button variant="quiet" icon={<Undo2 size={16} aria-hidden="true" />} onPress={() => moveTo(undoState)}>
            {texts.undo}
          </Button>
        )}
      </div>
    </div>
  );
}

interface MissingNoticeProps {
  readonly words: Words;
  readonly exam: ExamRecord;
  readonly open: OpenExam;
}

function MissingNotice({ words, exam, open }: MissingNoticeProps) {
  const texts = words.dossier.missing;
  const missing = [
    ...(exam.studyDate === '' ? [texts.studyDate] : []),
    ...missingOf(open.draft).map((field) => texts[field]),
  ];
  if (missing.length === 0) return null;
  return (
    <Notice tone="warning">
      <strong>{texts.title}</strong> {missing.join(', ')}.
    </Notice>
  );
}

function factsOf(exam: ExamRecord, words: Words, language: Language): string {
  const modalities = exam.modalities.map((code) => words.medical.modality[code] ?? code);
  const accession = exam.accessionNumber === '' ? '' : `${words.dossier.accession} ${exam.accessionNumber}`;
  return [formatDate(exam.studyDate, language), ...new Set(modalities), accession]
    .filter((part) => part !== '')
    .join(' · ');
}
