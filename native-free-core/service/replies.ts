// Replies of the service: JSON, or a problem with its status.
import type { ProblemRecord } from '../contract/index.ts';
import type { Outcome } from '../outcome.ts';
import { statusOfProblem } from './statusOfProblem.ts';

export function jsonReply(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}

export function problemReply(status: number, problem: ProblemRecord): Response {
  return jsonReply({ problem }, status);
}

/** The value as JSON, or the problem with the status that belongs to its kind. */
export function outcomeReply(outcome: Outcome<unknown, { readonly kind: string }>, status = 200): Response {
  if (outcome.ok)
    return outcome.value === undefined ? new Response(null, { status: 204 }) : jsonReply(outcome.value, status);
  return problemReply(statusOfProblem(outcome.problem), { ...outcome.problem });
}
