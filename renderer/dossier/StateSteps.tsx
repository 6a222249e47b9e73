// The three states in a row, with a sign and a word each: done, here, to come.
import { Archive, Circle, CircleCheck } from 'lucide-react';
import { Fragment } from 'react';
import type { ExamState } from '../../native-free-core/contract/index.ts';
import type { Words } from '../words/index.ts';

const order: readonly ExamState[] = ['toProcess', 'processed', 'archived'];
const signs = { toProcess: Circle, processed: CircleCheck, archived: Archive } as const;

export function StateSteps({ words, state }: { readonly words: Words; readonly state: ExamState }) {
  const reached = order.indexOf(state);
  return (
    <ol className="state-steps" aria-label={words.dossier.state}>
      {order.map((step, index) => {
        const Sign = signs[step];
        return (
          <Fragment key={step}>
            {index > 0 && <li className="state-line" aria-hidden="true" />}
            <li
              className="state-step"
              aria-current={step === state ? 'step' : undefined}
              data-reached={index <= reached || undefined}
            >
              <Sign size={16} aria-hidden="true" />
              {words.medical.state[step]}
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}
