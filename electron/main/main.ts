// The desktop window's main process: mounts the same service and page as the browser shell on its own scheme.
import { app, dialog, session } from 'electron';
import { describeProblem, type Language } from '../../native-free-core/problems/index.ts';
import {
  createService,
  defaultArchiveDirectory,
  programVersion,
  relayService,
  rendererDirectory,
  type Service,
  serveWorkstation,
} from '../../native-free-core/service/index.ts';
import { answerFolderChoice } from './answerFolderChoice.ts';
import { denyPermissions } from './denyPermissions.ts';
import { openWindow } from './openWindow.ts';
import { watchForCrash } from './watchForCrash.ts';
import { mountWorkstation, registerWorkstationScheme } from './workstationScheme.ts';

const language: Language = (process.env.NEGATOSCOPE_LANGUAGE ?? app.getLocale()).startsWith('en') ? 'en' : 'fr';

if (app.requestSingleInstanceLock()) {
  registerWorkstationScheme();
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const service = await openService();
  if (service === undefined) return app.exit(1);
  denyPermissions(session.defaultSession);
  mountWorkstation(serveWorkstation(service.fetch, rendererDirectory(import.meta.url)));
  answerFolderChoice();
  const window = openWindow();
  watchForCrash(window, language);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
  endCleanly(service);
}

/** The archive's own service, or, when another program has the archive, a relay to that program's. */
async function openService(): Promise<Pick<Service, 'fetch' | 'close'> | undefined> {
  const created = await createService({
    archiveDirectory: app.commandLine.getSwitchValue('archive') || defaultArchiveDirectory(),
    language,
    version: programVersion(import.meta.url),
    now: () => new Date(),
    makesSamples: true,
  });
  if (created.ok) return created.value;
  if (created.problem.kind === 'archiveOwned' && created.problem.url !== '') return relayService(created.problem);
  dialog.showErrorBox('Négatoscope', describeProblem(created.problem, language));
  return undefined;
}

/** Quitting waits until the archive is closed. */
function endCleanly(service: Pick<Service, 'close'>): void {
  let isClosed = false;
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    isClosed = true;
    void service.close().finally(() => app.quit());
  });
}
