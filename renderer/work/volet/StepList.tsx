// The recipe in words: each step a line, those undone after the present one in grey; a click goes there.
import { Redo2, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../controls/index.ts';
import type { Words } from '../../words/index.ts';

export interface StepLine {
  readonly key: string;
  readonly text: string;
  /** Which series and view it was decided on. */
  readonly where: string;
}

export interface StepListProps {
  readonly words: Words;
  readonly done: readonly StepLine[];
  readonly undone: readonly StepLine[];
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Number of steps that are done afterwards: 0 is the study as it was opened. */
  readonly onGoTo: (count: number) => void;
}

export function StepList({ words, done, undone, onUndo, onRedo, onGoTo }: StepListProps) {
  const texts = words.work.steps;
  const present = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the present step moves when the list changes.
  useEffect(() => {
    // New browsers give a promise back, which is no clean-up.
    present.current?.scrollIntoView({ block: 'nearest' });
  }, [done.length]);
  const lines = [{ key: 'start', text: texts.opened, where: '' }, ...done, ...undone];
  return (
    <div className="volet-pane">
      <div className="volet-row">
        <Button icon={<Undo2 size={16} />} isDisabled={done.length === 0} onPress={onUndo}>
          {texts.undo}
        </Button>
        <Button icon={<Redo2 size={16} />} isDisabled={undone.length === 0} onPress={onRedo}>
          {texts.redo}
        </Button>
      </div>
      <ol className="step-list" aria-label={texts.label}>
        {lines.map((line, count) => (
          <li key={line.key} ref={count === done.length ? present : undefined}>
            <button
              type="button"
              className={`step${count > done.length ? ' step-undone' : ''}`}
              aria-current={count === done.length ? 'step' : undefined}
              onClick={() => onGoTo(count)}
            >
              <span className="step-number">{count === 0 ? '' : count}</span>
              <span className="step-text">{line.text}</span>
              {line.where !== '' && <span className="step-where">{line.where}</span>}
            </button>
          </li>
        ))}
      </ol>
      {done.length + undone.length === 0 && <p className="volet-hint">{texts.empty}</p>}
    </div>
  );
}
