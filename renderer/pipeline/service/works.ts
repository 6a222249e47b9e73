// The saved work on a study: its recipe, what was undone, and where the person was.
import { z } from 'zod';
import { type ProblemRecord, type Work, workShape } from '../../../native-free-core/contract/index.ts';
import { type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import { requestJson, sendJson } from './request.ts';

const savedShape = z.object({ revision: z.number().int(), savedAt: z.string() });
export type Saved = z.infer<typeof savedShape>;

/** The saved work, or undefined when none was ever saved. */
export async function getWork(
  studyInstanceUID: string,
  signal?: AbortSignal,
): Promise<Outcome<Work | undefined, ProblemRecord>> {
  const outcome = await requestJson(workShape.nullish(), workUrl(studyInstanceUID), { signal });
  if (!outcome.ok) return outcome.problem.status === 404 ? succeed(undefined) : outcome;
  return succeed(outcome.value ?? undefined);
}

/**
 * Saves the work. `revision` is the one that was read (0 for a first save); another writer since then is a problem with
 * `status: 409`. `keepalive` lets the request outlive the page.
 */
export function putWork(
  studyInstanceUID: string,
  work: Omit<Work, 'savedAt'>,
  options: { keepalive?: boolean } = {},
): Promise<Outcome<Saved, ProblemRecord>> {
  return sendJson(savedShape, 'PUT', workUrl(studyInstanceUID), work, options);
}

function workUrl(studyInstanceUID: string): string {
  return `/api/works/${encodeURIComponent(studyInstanceUID)}`;
}
