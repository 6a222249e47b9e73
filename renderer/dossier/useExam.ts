// One exam's record while it is on the screen: typed text, moves of its state, and their saving.
import { useEffect, useRef, useState } from 'react';
import type { ExamRecord, ExamState } from '../../native-free-core/contract/index.ts';
import { type Autosave, createAutosave, putExam, type SavingState } from '../pipeline/index.ts';
import { draftOf, type ExamDraft, updateOf } from './examDraft.ts';

export interface OpenExam {
  readonly draft: ExamDraft;
  readonly saving: SavingState;
  readonly change: (part: Partial<ExamDraft>) => void;
  readonly moveTo: (state: ExamState) => void;
  /** The state before the last move, while that can be taken back. */
  readonly undoState?: ExamState;
  readonly overwrite: (revision: number) => void;
}

export function useExam(exam: ExamRecord, onSaved: () => void): OpenExam {
  const [draft, setDraft] = useState(() => draftOf(exam));
  const [saving, setSaving] = useState<SavingState>({ kind: 'saved', savedAt: exam.savedAt || undefined });
  const [undoState, setUndoState] = useState<ExamState>();
  const autosave = useAutosave(exam, setSaving, onSaved);

  const change = (part: Partial<ExamDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    autosave.current?.keep(next);
  };
  const moveTo = (state: ExamState) => {
    setUndoState(state === undoState ? undefined : draft.state);
    change({ state });
    autosave.current?.flush();
  };
  return { draft, saving, change, moveTo, undoState, overwrite: (revision) => autosave.current?.overwrite(revision) };
}

function useAutosave(exam: ExamRecord, onState: (state: SavingState) => void, onSaved: () => void) {
  const autosave = useRef<Autosave<ExamDraft>>(undefined);
  const saved = useRef(exam);
  const told = useRef(onSaved);
  told.current = onSaved;
  const { studyInstanceUID } = exam;

  useEffect(() => {
    const saver = createAutosave<ExamDraft>({
      revision: saved.current.revision,
      onState,
      save: async (draft, revision, options) => {
        const outcome = await putExam(studyInstanceUID, updateOf(draft, saved.current, revision), options);
        if (outcome.ok) {
          saved.current = outcome.value;
          told.current();
        }
        return outcome;
      },
    });
    autosave.current = saver;
    const onPageHide = () => saver.flush({ keepalive: true });
    window.addEventListener('pagehide', onPageHide);
    return () => {
      window.removeEventListener('pagehide', onPageHide);
      saver.close();
    };
  }, [studyInstanceUID, onState]);

  return autosave;
}
