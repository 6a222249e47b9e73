// A long piece of work of the service, followed to its end.
import { setTimeout } from 'node:timers/promises';
import { type Job, jobShape, startedJobShape } from '../../native-free-core/contract/index.ts';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import type { CommandContext, Problem } from './command.ts';
import { type Ask, jsonOf } from './withService.ts';

const lookEveryMs = 100;

/** Starts the job that `path` stands for, tells how far it is, and gives what `resultOf` finds in it at its end. */
export async function followJob(
  ask: Ask,
  path: string,
  request: object,
  resultOf: (job: Job) => object | undefined,
  { note }: CommandContext,
): Promise<Outcome<object, Problem>> {
  const headers = { 'content-type': 'application/json' };
  const started = await jsonOf(await ask(path, { method: 'POST', headers, body: JSON.stringify(request) }));
  if (!started.ok) return started;
  const { job: id } = startedJobShape.parse(started.value);
  for (let looks = 1; ; looks++) {
    const read = await jsonOf(await ask(`/api/jobs/${id}`));
    if (!read.ok) return read;
    const job = jobShape.parse(read.value);
    const result = resultOf(job);
    if (result) return succeed(result);
    if (job.state !== 'running') return fail(job.problem ?? { kind: 'unexpectedFailure', found: job.state });
    if (looks % 10 === 0) note(`${job.done} / ${job.total ?? '…'}`);
    await setTimeout(lookEveryMs);
  }
}
