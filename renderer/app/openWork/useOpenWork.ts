// The open work: its recipe, what was undone, where the person was. Every decision is applied at once, by the functions of
// the core, and kept by the autosave; nothing here knows what a step means.
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { decide, goTo, type OpenWork, redo, type Step, undo } from '../../../native-free-core/recipe/index.ts';
import { type Autosave, createAutosave, getWork, putWork, type SavingState } from '../../pipeline/index.ts';
import { newWork, readSavedWork, type SavedWork, writeSavedWork } from './savedWork.ts';
import { useCoverage } from './useCoverage.ts';

export interface WorkActions {
  readonly decide: (step: Step, options?: { continues?: boolean }) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly goTo: (index: number) => void;
  readonly changeView: (view: unknown) => void;
}

export type WorkState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'failed';
      readonly problem: ProblemRecord;
      readonly retry: () => void;
      /** Present when the saved work is there but cannot be read: begins an empty one in its place. */
      readonly startAnew?: () => void;
    }
  | {
      readonly kind: 'open';
      readonly work: OpenWork;
      /** What is open and where: given back as it was, never undone. */
      readonly view: unknown;
      readonly actions: WorkActions;
      readonly saving: SavingState;
      /** After `stale`: this page's version over the saved one, or the saved one over this page's. */
      readonly keepMine: (currentRevision: number) => void;
      readonly takeTheirs: () => void;
    };

/** What was read, and then changed here. */
interface Held extends SavedWork {
  readonly of: string;
  readonly revision: number;
  readonly isChanged: boolean;
}

/** `onCome` is told of the saved view at once. */
export function useOpenWork(
  studyInstanceUID: string | undefined,
  onCome: (studyInstanceUID: string, view: unknown) => void,
): WorkState {
  const { held, setHeld, problem, readAgain } = useReading(studyInstanceUID, onCome);
  const { saving, autosave } = useSaving(held);
  const change = useCallback(
    (next: (saved: SavedWork) => Partial<SavedWork>) =>
      setHeld((before) => before && { ...before, ...next(before), isChanged: true }),
    [setHeld],
  );
  const actions = useMemo(() => actionsOver(change), [change]);
  useCoverage(held, change);

  if (problem !== undefined && studyInstanceUID !== undefined) {
    const { revision } = problem;
    // The work of a later program is not ours to replace.
    const startAnew =
      problem.kind === 'recipeUnreadable' && typeof revision === 'number'
        ? () => setHeld({ ...newWork(studyInstanceUID), of: studyInstanceUID, revision, isChanged: true })
        : undefined;
    return { kind: 'failed', problem, retry: readAgain, startAnew };
  }
  if (held === undefined || held.of !== studyInstanceUID) return { kind: 'loading' };
  const { work, view } = held;
  const keepMine = (currentRevision: number) => autosave.current?.overwrite(currentRevision);
  return { kind: 'open', work, view, actions, saving, keepMine, takeTheirs: readAgain };
}

function useReading(studyInstanceUID: string | undefined, onCome: (of: string, view: unknown) => void) {
  const told = useRef(onCome);
  told.current = onCome;
  const [held, setHeldOnly] = useState<Held>();
  const [problem, setProblem] = useState<ProblemRecord>();
  const [reading, setReading] = useState(0);
  const setHeld = useCallback<typeof setHeldOnly>((next) => {
    setProblem(undefined);
    setHeldOnly(next);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `reading` is counted up to read once more.
  useEffect(() => {
    if (studyInstanceUID === undefined) return;
    const controller = new AbortController();
    setHeld(undefined);
    getWork(studyInstanceUID, controller.signal).then((outcome) => {
      if (controller.signal.aborted) return;
      const saved = outcome.ok ? outcome.value : undefined;
      const read = outcome.ok ? readSavedWork(saved, studyInstanceUID) : outcome;
      const revision = saved?.revision ?? 0;
      if (!read.ok) return setProblem(saved === undefined ? read.problem : { ...read.problem, revision });
      told.current(studyInstanceUID, read.value.view);
      // In small pieces: what was asked for ahead is taken in between them, not after the whole place is drawn.
      startTransition(() => setHeld({ ...read.value, of: studyInstanceUID, revision, isChanged: false }));
    });
    return () => controller.abort();
  }, [studyInstanceUID, reading, setHeld]);

  return { held, setHeld, problem, readAgain: useCallback(() => setReading((count) => count + 1), []) };
}

/** One autosave per reading of a study's work; it is told of every change. */
function useSaving(held: Held | undefined) {
  const [saving, setSaving] = useState<SavingState>({ kind: 'saved' });
  const autosave = useRef<Autosave<SavedWork>>(undefined);
  const of = held?.of;
  const revision = held?.revision;

  useEffect(() => {
    if (of === undefined || revision === undefined) return;
    setSaving({ kind: 'saved' });
    const saver = createAutosave<SavedWork>({
      revision,
      onState: setSaving,
      save: (saved, expected, options) => putWork(of, writeSavedWork(saved, expected), options),
    });
    autosave.current = saver;
    const onPageHide = () => saver.flush({ keepalive: true });
    window.addEventListener('pagehide', onPageHide);
    return () => {
      window.removeEventListener('pagehide', onPageHide);
      saver.close();
    };
  }, [of, revision]);

  useEffect(() => {
    if (held?.isChanged) autosave.current?.keep({ work: held.work, view: held.view });
  }, [held]);

  return { saving, autosave };
}

function actionsOver(change: (next: (saved: SavedWork) => Partial<SavedWork>) => void): WorkActions {
  return {
    decide: (step, options) => change(({ work }) => ({ work: decide(work, step, options) })),
    undo: () => change(({ work }) => ({ work: undo(work) })),
    redo: () => change(({ work }) => ({ work: redo(work) })),
    goTo: (index) => change(({ work }) => ({ work: goTo(work, index) })),
    changeView: (view) => change(() => ({ view })),
  };
}
