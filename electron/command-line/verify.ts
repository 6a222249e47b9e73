// `verify --archive DIR`: re-reads every object and compares hash, index and object.
import type { Command } from './command.ts';
import { followJob } from './followJob.ts';
import { withService } from './withService.ts';

export const verify: Command = {
  usage: '--archive DIR [--repair]',
  purpose: {
    fr: 'Relit chaque objet et compare empreinte, index et objet ; --repair répare ce qui peut l’être.',
    en: 'Re-reads every object and compares hash, index and object; --repair mends what can be mended.',
  },
  options: { archive: { type: 'string' }, repair: { type: 'boolean' } },
  run: async ({ options }, context) =>
    withService(options.archive, context, (ask) => {
      const request = { repair: options.repair === true };
      return followJob(ask, '/api/verify', request, ({ verification }) => verification, context);
    }),
};
