// Whether the open work is kept: a quiet word when it is, a loud one when it is not.
import { CloudOff, LoaderCircle, SaveCheck } from 'lucide-react';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import type { SavingState } from '../../pipeline/index.ts';
import type { Language, Words } from '../../words/index.ts';

export interface SavingMarkProps {
  readonly words: Words;
  readonly language: Language;
  readonly saving: SavingState;
}

export function SavingMark({ words, language, saving }: SavingMarkProps) {
  const texts = words.app.saving;
  if (saving.kind === 'failed' || saving.kind === 'stale') {
    const hint = saving.kind === 'stale' ? texts.stale : texts.failedHint(describeProblem(saving.problem, language));
    return (
      <p className="saving-mark tone-bad" role="alert" title={hint}>
        <CloudOff size={16} aria-hidden="true" />
        {texts.failed}
      </p>
    );
  }
  const isPending = saving.kind === 'pending';
  const Sign = isPending ? LoaderCircle : SaveCheck;
  return (
    <p className="saving-mark quiet">
      <Sign size={16} aria-hidden="true" />
      {isPending ? texts.pending : texts.saved}
    </p>
  );
}
