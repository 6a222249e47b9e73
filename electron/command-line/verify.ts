// `verify --archive DIR`: re-reads every object and compares hash, index and object.
import { setTimeout } from 'node:timers/promises';
import { jobShape, startedJobShape } from '../../native-free-core/contract/index.ts';
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import type { Command, CommandContext, Problem } from './command.ts';
import { type Ask, jsonOf, withService } from './withService.ts';

const lookEveryMs = 100;

export const verify: Command = {
  usage: '--archive DIR [--repair]',
  purpose: {
    fr: 'Relit chaque objet et compare empreinte, index et objet ; --repair répare ce qui peut l’être.',
    en: 'Re-reads every object and compares hash, index and object; --repair mends what can be mended.',
  },
  options: { archive: { type: 'string' }, repair: { type: 'boolean' } },
  run: async ({ options }, context) =>
    withService(options.archive, context, async (ask) => {
      const body = JSON.stringify({ repair: options.repair === true });
      const headers = { 'content-type': 'application/json' };
      const started = await jsonOf(await ask('/api/verify', { method: 'POST', headers, body }));
      return started.ok ? followVerification(ask, startedJobShape.parse(started.value).job, context) : started;
    }),
};

async function followVerification(ask: Ask, id: string, { note }: CommandContext): Promise<Outcome<object, Problem>> {
  for (let looks = 1; ; looks++) {
    const read = await jsonOf(await ask(`/api/jobs/${id}`));
    if (!read.ok) return read;
    const job = jobShape.parse(read.value);
    if (job.verification) return succeed(job.verification);
    if (job.state !== 'running') return fail(job.problem ?? { kind: 'unexpectedFailure', found: job.state });
    if (looks % 10 === 0) note(`${job.done} / ${job.total ?? '…'}`);
    await setTimeout(lookEveryMs);
  }
}
