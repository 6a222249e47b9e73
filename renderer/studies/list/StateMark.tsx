// The exam's state: a sign beside the colour, and the word.
import { Archive, Circle, CircleCheck } from 'lucide-react';
import type { ExamState } from '../../../native-free-core/contract/index.ts';
import type { Words } from '../../words/index.ts';

const signs = { toProcess: Circle, processed: CircleCheck, archived: Archive } as const;
const tones = { toProcess: 'warning', processed: 'good', archived: 'plain' } as const;

export function StateMark({ state, words }: { readonly state: ExamState; readonly words: Words }) {
  const Sign = signs[state];
  return (
    <span className={`state-mark tone-${tones[state]}`}>
      <Sign size={14} aria-hidden="true" />
      {words.medical.state[state]}
    </span>
  );
}
