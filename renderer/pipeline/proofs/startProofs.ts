// Proves the numbers in a worker of this page; ending the worker is the cancel.
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { ProofResult } from '../../../native-free-core/proof/index.ts';
import type { FromProofWorker } from './proofWorker.ts';

export interface ProofListener {
  onResult(result: ProofResult): void;
  /** Without a problem: every proof has its result. */
  onEnd(problem?: ProblemRecord): void;
}

/** Returns how to stop: then nothing more is told. */
export function startProofs({ onResult, onEnd }: ProofListener): () => void {
  const worker = new Worker(new URL('./proofWorker.ts', import.meta.url), { type: 'module', name: 'proof' });
  const end = (problem?: ProblemRecord) => {
    worker.terminate();
    onEnd(problem);
  };
  worker.onmessage = ({ data }: MessageEvent<FromProofWorker>) => {
    if (data.kind === 'result') onResult(data.result);
    else end(data.kind === 'failed' ? data.problem : undefined);
  };
  worker.onerror = ({ message }) => end({ kind: 'workerStopped', reason: message });
  return () => worker.terminate();
}
