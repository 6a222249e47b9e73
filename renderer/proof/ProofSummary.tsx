// Where the run stands, in one line: nothing yet, how far, stopped, or how many conform.

import { describeProblem } from '../../native-free-core/problems/index.ts';
import { proofs } from '../../native-free-core/proof/index.ts';
import { Button, Notice, Progress } from '../controls/index.ts';
import type { Language, Words } from '../words/index.ts';
import type { ProofRun } from './useProofs.ts';

export interface ProofSummaryProps {
  readonly words: Words;
  readonly language: Language;
  readonly run: ProofRun;
  readonly onCancel: () => void;
}

export function ProofSummary({ words, language, run, onCancel }: ProofSummaryProps) {
  const texts = words.proof;
  const total = proofs.length;
  const done = run.results.size;
  const passed = [...run.results.values()].filter((result) => result.passed).length;
  switch (run.state) {
    case 'notRun':
      return (
        <Notice tone="plain">
          <strong>{texts.notRun}.</strong> {texts.notRunHint}
        </Notice>
      );
    case 'running':
      return (
        <div className="proof-progress">
          <p>{texts.running(done, total)}</p>
          <Progress label={texts.progress} fraction={done / total} />
          <Button onPress={onCancel}>{texts.cancel}</Button>
        </div>
      );
    case 'cancelled':
      return <Notice tone="warning">{texts.cancelled(done, total)}</Notice>;
    case 'failed':
      return <Notice tone="bad">{run.problem && describeProblem(run.problem, language)}</Notice>;
    case 'done':
      return passed === total ? (
        <Notice tone="good">
          <strong>{texts.allPassed(passed, total)}</strong>
        </Notice>
      ) : (
        <Notice tone="bad">
          <strong>{texts.someFailed(passed, total, total - passed)}</strong> {texts.failedHint}
        </Notice>
      );
  }
}
