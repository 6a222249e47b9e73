// Whether Electron's binary is on the disk. Its package is never required to find out: that would start a download.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** The path of the binary, or undefined. */
export function findDesktopBinary(folder = root, environment = process.env, platform = process.platform) {
  const own = environment.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(folder, 'node_modules/electron/path.txt');
  const binary = own
    ? join(own, platform === 'win32' ? 'electron.exe' : 'electron')
    : existsSync(pathFile)
      ? join(folder, 'node_modules/electron/dist', readFileSync(pathFile, 'utf8'))
      : undefined;
  return binary && existsSync(binary) ? binary : undefined;
}

export function whyNoDesktop() {
  return (
    "Fenêtre de bureau absente (le binaire d'Electron n'est pas sur le disque ; « npm run get-desktop » le télécharge) : " +
    'ouverture dans le navigateur. / No desktop window (Electron is not on the disk; "npm run get-desktop" fetches it): ' +
    'opening in the browser.'
  );
}
