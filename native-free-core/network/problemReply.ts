// A refusal as every reply of the service says it: the status, and the problem with its facts.
import type { ArchiveProblem } from '../archive/index.ts';
import type { NetworkProblem } from './networkProblem.ts';

export function problemReply(status: number, problem: ArchiveProblem | NetworkProblem): Response {
  return new Response(JSON.stringify({ problem }), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}
