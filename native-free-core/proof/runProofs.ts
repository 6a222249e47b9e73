// Runs proofs one after the other, tells each result as it comes, and stops between two when asked to.
import { type ProofProblem, ProofStopped } from './openFile.ts';
import type { Picture } from './picture.ts';
import type { Proof, ProofHost } from './proof.ts';

export interface ProofResult {
  readonly id: string;
  /** Absent where nothing could be measured: then `problem` says why. */
  readonly found?: number;
  readonly passed: boolean;
  readonly picture?: Picture;
  readonly problem?: ProofProblem;
}

export async function* runProofs(proofs: readonly Proof[], host: ProofHost): AsyncGenerator<ProofResult> {
  for (const proof of proofs) yield await runProof(proof, host);
}

async function runProof(proof: Proof, host: ProofHost): Promise<ProofResult> {
  const { id } = proof;
  try {
    const { found, picture } = await proof.measure(host);
    if (!Number.isFinite(found)) return { id, passed: false, picture, problem: { kind: 'notMeasured' } };
    return { id, found, passed: Math.abs(found - proof.expected) <= proof.tolerance, picture };
  } catch (error) {
    // Whatever breaks on the road is a proof that failed, never the end of the run.
    const problem = error instanceof ProofStopped ? error.problem : { kind: 'unexpectedFailure', found: String(error) };
    return { id, passed: false, problem };
  }
}
