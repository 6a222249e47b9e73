// `serve --archive DIR`: the browser shell without opening a page, until it is told to end.
import { once } from 'node:events';
import { fail, succeed } from '../../native-free-core/outcome.ts';
import { programVersion } from '../../native-free-core/service/index.ts';
import { startBrowserShell } from '../browser/index.ts';
import { type Command, wrongUsage } from './command.ts';

export const serve: Command = {
  usage: '--archive DIR [--port N]',
  purpose: {
    fr: 'Sert le poste sur une adresse locale, affichée sur une ligne, sans ouvrir de page ; Ctrl-C l’arrête.',
    en: 'Serves the workstation on a loopback address, printed on a line, without opening a page; Ctrl-C ends it.',
  },
  options: { archive: { type: 'string' }, port: { type: 'string' } },
  run: async ({ options }, { language }) => {
    const port = options.port === undefined ? undefined : Number(options.port);
    if (typeof options.archive !== 'string') return wrongUsage('--archive DIR');
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
      return wrongUsage(`--port ${options.port}`);
    const started = await startBrowserShell({
      archiveDirectory: options.archive,
      port,
      language,
      now: () => new Date(),
      version: programVersion(import.meta.url),
    });
    if (!started.ok) return fail({ ...started.problem });
    process.stdout.write(`${started.value.address}\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await started.value.close();
    return succeed(undefined);
  },
};
