// `npm run get-desktop`: fetches Electron's binary with progress; Ctrl-C cancels and leaves nothing half done.
// Electron's own installer checks the sum and unpacks: it finds the archive in the cache that is filled here.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findDesktopBinary } from './desktopBinary.mjs';

interface Progress {
  readonly transferred: number;
  readonly total: number | null;
}

const require = createRequire(import.meta.url);
let shownAt = 0;
const electronFolder = dirname(require.resolve('electron/package.json'));

if (findDesktopBinary()) {
  console.error('La fenêtre de bureau est déjà là. / The desktop window is already here.');
  process.exit(0);
}
const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort());
try {
  await download(cancel.signal);
} catch (error) {
  console.error(cancel.signal.aborted ? '\nAnnulé. / Cancelled.' : `\n${failure(error)}`);
  process.exit(cancel.signal.aborted ? 130 : 1);
}
const unpacked = spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'inherit' });
if (unpacked.status === 0) console.error('\nPrêt : npm start ouvre la fenêtre. / Ready: npm start opens the window.');
process.exit(unpacked.status ?? 1);

async function download(signal: AbortSignal): Promise<void> {
  // @electron/get belongs to electron: it is resolved from there.
  const getter = createRequire(join(electronFolder, 'package.json')).resolve('@electron/get');
  const { downloadArtifact } = await import(pathToFileURL(getter).href);
  const { version } = require('electron/package.json');
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: require('electron/checksums.json'),
    cacheRoot: process.env.electron_config_cache,
    downloadOptions: { quiet: true, signal, getProgressCallback: showProgress },
  });
}

function showProgress({ transferred, total }: Progress): void {
  const now = Date.now();
  if (now - shownAt < 250 && transferred !== total) return;
  shownAt = now;
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  const line = total
    ? `${megabytes(transferred)} / ${megabytes(total)} Mo (${Math.floor((100 * transferred) / total)} %)`
    : `${megabytes(transferred)} Mo`;
  process.stderr.write(
    process.stderr.isTTY ? `\rElectron : ${line}   Ctrl-C annule / cancels ` : `Electron : ${line}\n`,
  );
}

function failure(error: unknown): string {
  const reason = error instanceof Error ? [error.message, error.cause].filter(Boolean).join(' — ') : String(error);
  return (
    `Electron n'a pas pu être téléchargé : ${reason}. Le poste marche sans lui, dans le navigateur (npm start). / ` +
    `Electron could not be fetched: ${reason}. The workstation works without it, in the browser (npm start).`
  );
}
