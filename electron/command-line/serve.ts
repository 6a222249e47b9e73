// `serve --archive DIR`: the browser shell without opening a page, until it is told to end.
import { once } from 'node:events';
import { aeTitleShape, usualAeTitle } from '../../native-free-core/contract/index.ts';
import { fail, succeed } from '../../native-free-core/outcome.ts';
import { programVersion } from '../../native-free-core/service/index.ts';
import { startBrowserShell } from '../browser/index.ts';
import { type Command, wrongUsage } from './command.ts';

export const serve: Command = {
  usage: '--archive DIR [--port N] [--dicom-port N] [--ae-title T]',
  purpose: {
    fr: 'Sert le poste, et le réseau DICOM si un port est donné, sur cette machine seule, sans ouvrir de page ; Ctrl-C l’arrête.',
    en: 'Serves the workstation, and the DICOM network if a port is given, on this machine only, without opening a page; Ctrl-C ends it.',
  },
  options: {
    archive: { type: 'string' },
    port: { type: 'string' },
    'dicom-port': { type: 'string' },
    'ae-title': { type: 'string' },
  },
  run: async ({ options }, { language, note }) => {
    const port = options.port === undefined ? undefined : Number(options.port);
    const dicomPort = options['dicom-port'] === undefined ? undefined : Number(options['dicom-port']);
    const aeTitle = String(options['ae-title'] ?? usualAeTitle);
    if (typeof options.archive !== 'string') return wrongUsage('--archive DIR');
    if (!isPort(port)) return wrongUsage(`--port ${options.port}`);
    if (!isPort(dicomPort)) return wrongUsage(`--dicom-port ${options['dicom-port']}`);
    if (!aeTitleShape.safeParse(aeTitle).success) return wrongUsage(`--ae-title ${aeTitle}`);
    const started = await startBrowserShell({
      archiveDirectory: options.archive,
      port,
      dicom: dicomPort === undefined ? undefined : { aeTitle, host: '127.0.0.1', port: dicomPort },
      language,
      now: () => new Date(),
      version: programVersion(import.meta.url),
    });
    if (!started.ok) return fail({ ...started.problem });
    process.stdout.write(`${started.value.address}\n`);
    if (started.value.dicomPort !== undefined) note(`DICOM: ${aeTitle} @ 127.0.0.1:${started.value.dicomPort}`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await started.value.close();
    return succeed(undefined);
  },
};

function isPort(port: number | undefined): boolean {
  return port === undefined || (Number.isInteger(port) && port >= 0 && port <= 65_535);
}
