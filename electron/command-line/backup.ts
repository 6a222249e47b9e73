// `backup --archive DIR --to DIR`: the whole archive into another folder, also while the workstation is open.
import { resolve } from 'node:path';
import { type Command, wrongUsage } from './command.ts';
import { followJob } from './followJob.ts';
import { withService } from './withService.ts';

export const backup: Command = {
  usage: '--archive DIR --to DIR',
  purpose: {
    fr: 'Sauvegarde toute l’archive dans un autre dossier, même pendant le travail ; la fois suivante, seulement le nouveau.',
    en: 'Backs the whole archive up into another folder, also during work; the next time only what is new.',
  },
  options: { archive: { type: 'string' }, to: { type: 'string' } },
  run: async ({ options }, context) => {
    const { to } = options;
    if (typeof to !== 'string') return wrongUsage('--to DIR');
    return withService(options.archive, context, (ask) =>
      followJob(ask, '/api/backup', { directory: resolve(to) }, (job) => job.backup, context),
    );
  },
};
