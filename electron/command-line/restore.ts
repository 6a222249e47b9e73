// `restore --from DIR --archive DIR`: a backup given back as an archive, in a new folder.
import { restoreArchive } from '../../native-free-core/archive/index.ts';
import { fail, succeed } from '../../native-free-core/outcome.ts';
import { type Command, wrongUsage } from './command.ts';

export const restore: Command = {
  usage: '--from DIR --archive DIR',
  purpose: {
    fr: 'Rétablit une sauvegarde dans un dossier neuf, chaque objet vérifié par son empreinte.',
    en: 'Restores a backup into a new folder, every object proved by its hash.',
  },
  options: { from: { type: 'string' }, archive: { type: 'string' } },
  run: async ({ options }, { note }) => {
    const { from, archive } = options;
    if (typeof from !== 'string') return wrongUsage('--from DIR');
    if (typeof archive !== 'string') return wrongUsage('--archive DIR');
    const onProgress = (done: number, total: number) => {
      if (done % 1000 === 0) note(`${done} / ${total}`);
    };
    const restored = await restoreArchive(from, archive, { onProgress });
    return restored.ok ? succeed(restored.value) : fail({ ...restored.problem });
  },
};
