// The script of the worker that proves the numbers: the reference objects from the service, this browser's own engine and
// WebAssembly, one result after the other. The page ends the worker to cancel.
import { unzipSync } from 'fflate';
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { type ProofResult, proofs, runProofs, workstationInstruments } from '../../../native-free-core/proof/index.ts';
import { inflateRaw } from '../workers/inflateRaw.ts';
import { openDecoders } from '../workers/openDecoders.ts';

export type FromProofWorker =
  | { readonly kind: 'result'; readonly result: ProofResult }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly problem: ProblemRecord };

const post = (message: FromProofWorker) => self.postMessage(message);

async function prove(): Promise<void> {
  const response = await fetch('/api/proof/objects', { credentials: 'same-origin' }).catch(() => undefined);
  if (!response?.ok) return post({ kind: 'failed', problem: { kind: 'serviceUnreachable' } });
  const files = new Map(Object.entries(unzipSync(new Uint8Array(await response.arrayBuffer()))));
  const host = { files, decoders: openDecoders(), inflateRaw, instruments: workstationInstruments };
  for await (const result of runProofs(proofs, host)) post({ kind: 'result', result });
  post({ kind: 'ended' });
}

prove().catch((error: unknown) => post({ kind: 'failed', problem: { kind: 'workerStopped', reason: String(error) } }));
