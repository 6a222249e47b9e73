// `node electron/browser/main.ts`: the workstation in the default browser, until Ctrl-C.
import { describeProblem } from '../../native-free-core/problems/index.ts';
import { defaultArchiveDirectory, programVersion } from '../../native-free-core/service/index.ts';
import { openInBrowser } from './openInBrowser.ts';
import { readBrowserArguments, usage } from './readBrowserArguments.ts';
import { startBrowserShell } from './startBrowserShell.ts';

const words = readBrowserArguments(process.argv.slice(2), process.env);
if (!words.ok) {
  console.error(`${describeProblem(words.problem, 'fr')}\n${usage}`);
  process.exit(2);
}
const { language, opensBrowser, port, samplesDirectory } = words.value;
const archiveDirectory = words.value.archiveDirectory ?? defaultArchiveDirectory();

const started = await startBrowserShell({
  archiveDirectory,
  port,
  language,
  samplesDirectory,
  version: programVersion(import.meta.url),
  now: () => new Date(),
  makesSamples: true,
});

if (started.ok) {
  const shell = started.value;
  console.log(shell.address);
  if (opensBrowser) await open(shell.address);
  endOnSignal(shell.close);
} else if (started.problem.kind === 'archiveOwned' && started.problem.url !== '') {
  // Another program has this archive: this one would only be in its way, its page shows the same.
  const address = `${started.problem.url}/?token=${started.problem.token}`;
  console.error(describeProblem(started.problem, language));
  console.log(address);
  if (opensBrowser) await open(address);
} else {
  console.error(describeProblem(started.problem, language));
  process.exitCode = 1;
}

async function open(address: string): Promise<void> {
  if (await openInBrowser(address)) return;
  console.error(
    language === 'fr'
      ? 'Aucun navigateur n’a pu être ouvert : ouvrez vous-même l’adresse ci-dessus.'
      : 'No browser could be opened: please open the address above yourself.',
  );
}

/** Once: ends cleanly. Twice: at once, for a person who does not want to wait. */
function endOnSignal(close: () => Promise<void>): void {
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isEnding) process.exit(1);
      isEnding = true;
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
