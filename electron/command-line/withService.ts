// The archive as a command uses it: opened here, or through the program that owns it. Same requests, same replies.

import { fail, type Outcome } from '../../native-free-core/outcome.ts';
import { createService, programVersion, relayService } from '../../native-free-core/service/index.ts';
import { type CommandContext, type Problem, wrongUsage } from './command.ts';

/** Asks the service: a path such as `/api/verify`, and what fetch takes. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** Opens the service of an archive for the time of one piece of work. */
export async function withService<Value>(
  archiveDirectory: string | boolean | undefined,
  { language }: CommandContext,
  work: (ask: Ask) => Promise<Outcome<Value, Problem>>,
): Promise<Outcome<Value, Problem>> {
  if (typeof archiveDirectory !== 'string') return wrongUsage('--archive DIR');
  const now = () => new Date();
  const opened = await createService({ archiveDirectory, language, now, version: programVersion(import.meta.url) });
  if (!opened.ok && (opened.problem.kind !== 'archiveOwned' || opened.problem.url === ''))
    return fail({ ...opened.problem });
  const service = opened.ok ? opened.value : relayService(opened.problem as { url: string; token: string });
  try {
    return await work((path, init) => service.fetch(new Request(`http://127.0.0.1${path}`, init)));
  } finally {
    await service.close();
  }
}

/** The JSON of a reply, or the problem that it brings. */
export async function jsonOf(reply: Response): Promise<Outcome<unknown, Problem>> {
  const body: unknown = await reply.json().catch(() => undefined);
  if (reply.ok) return { ok: true, value: body };
  const problem = (body as { problem?: Problem } | undefined)?.problem;
  return fail(problem ?? { kind: 'serviceFault', found: `HTTP ${reply.status}` });
}
