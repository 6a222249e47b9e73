// Whether what is typed is kept, always said at the foot of the form.
import { describeProblem } from '../../native-free-core/problems/index.ts';
import { Button, Notice } from '../controls/index.ts';
import type { SavingState } from '../pipeline/index.ts';
import { formatInstant, type Language, type Words } from '../words/index.ts';

export interface SavingLineProps {
  readonly words: Words;
  readonly language: Language;
  readonly saving: SavingState;
  readonly onOverwrite: (revision: number) => void;
  readonly onReload: () => void;
}

export function SavingLine({ words, language, saving, onOverwrite, onReload }: SavingLineProps) {
  const texts = words.dossier;
  if (saving.kind === 'stale') {
    const actions = (
      <>
        <Button onPress={() => onOverwrite(saving.currentRevision)}>{texts.saveMine}</Button>
        <Button onPress={onReload}>{texts.takeTheirs}</Button>
      </>
    );
    return (
      <Notice tone="bad" actions={actions}>
        {texts.stale}
      </Notice>
    );
  }
  if (saving.kind === 'failed') {
    return (
      <Notice tone="bad">
        <strong>{texts.notSaved}</strong>. {describeProblem(saving.problem, language)}
      </Notice>
    );
  }
  const isNew = saving.kind === 'saved' && !saving.savedAt;
  const text =
    saving.kind === 'pending'
      ? texts.saving
      : isNew
        ? texts.notSavedYet
        : texts.savedAt(formatInstant(saving.savedAt!, language));
  return (
    <p className="quiet" role="status">
      {text}
    </p>
  );
}
