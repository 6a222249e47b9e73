// One way to ask the service: every reply is checked against its shape, and every failure comes back as a problem.
import type { z } from 'zod';
import { type ProblemRecord, problemReplyShape } from '../../../native-free-core/contract/index.ts';
import { fail, type Outcome, succeed } from '../../../native-free-core/outcome.ts';

/**
 * Asks and reads JSON. Never throws: no service → `serviceUnreachable`, an abort → `requestCancelled`, an error status →
 * the problem that it carries, a body of another shape → `replyNotUnderstood`.
 */
export async function requestJson<Shape extends z.ZodType>(
  shape: Shape,
  url: string,
  init: RequestInit = {},
): Promise<Outcome<z.output<Shape>, ProblemRecord>> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(url, { credentials: 'same-origin', ...init });
    body = await readBody(response);
  } catch {
    return fail(init.signal?.aborted ? { kind: 'requestCancelled' } : { kind: 'serviceUnreachable' });
  }
  if (!response.ok) return fail(problemOf(body, url, response.status));
  const parsed = shape.safeParse(body);
  return parsed.success ? succeed(parsed.data) : fail(notUnderstood(url, response.status));
}

/** Browsers refuse a `keepalive` request with more than 64 KiB in flight; a longer one is sent as any other. */
const keepaliveCharacters = 20_000;

/** The same with a JSON body. */
export function sendJson<Shape extends z.ZodType>(
  shape: Shape,
  method: 'POST' | 'PUT' | 'DELETE',
  url: string,
  value: unknown,
  init: RequestInit = {},
): Promise<Outcome<z.output<Shape>, ProblemRecord>> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(value);
  const keepalive = init.keepalive === true && body.length <= keepaliveCharacters;
  return requestJson(shape, url, { ...init, keepalive, method, headers, body });
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf(body: unknown, url: string, status: number): ProblemRecord {
  const parsed = problemReplyShape.safeParse(body);
  // The status travels with the problem: 404 and 409 have a meaning of their own to some callers.
  return parsed.success ? { ...parsed.data.problem, status } : notUnderstood(url, status);
}

function notUnderstood(url: string, status: number): ProblemRecord {
  return { kind: 'replyNotUnderstood', url: url.split('?')[0], status };
}
