// The state of a run: results as they come, and what may be done next.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProblemRecord } from '../../native-free-core/contract/index.ts';
import type { ProofResult } from '../../native-free-core/proof/index.ts';
import { startProofs } from '../pipeline/index.ts';

export interface ProofRun {
  readonly state: 'notRun' | 'running' | 'cancelled' | 'done' | 'failed';
  readonly results: ReadonlyMap<string, ProofResult>;
  /** ISO, when the run began. */
  readonly startedAt?: string;
  readonly problem?: ProblemRecord;
}

const notRun: ProofRun = { state: 'notRun', results: new Map() };

export function useProofs(): readonly [ProofRun, { readonly start: () => void; readonly cancel: () => void }] {
  const [run, setRun] = useState(notRun);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  const start = useCallback(() => {
    stop.current?.();
    setRun({ state: 'running', results: new Map(), startedAt: new Date().toISOString() });
    stop.current = startProofs({
      onResult: (result) =>
        setRun((before) => ({ ...before, results: new Map(before.results).set(result.id, result) })),
      onEnd: (problem) => setRun((before) => ({ ...before, state: problem ? 'failed' : 'done', problem })),
    });
  }, []);
  const cancel = useCallback(() => {
    stop.current?.();
    setRun((before) => ({ ...before, state: 'cancelled' }));
  }, []);
  return [run, { start, cancel }];
}
