// `npm ci`, but only when what is installed is not what package-lock.json says.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

export function ensureInstalled() {
  const lock = readJson(join(root, 'package-lock.json'));
  // The portable folder carries no lock file: it is complete as it stands.
  if (!lock || isInstalled(lock, readJson(join(root, 'node_modules', '.package-lock.json')))) return;
  console.error('Installation des dépendances (npm ci)… / Installing dependencies (npm ci)…');
  const npm = process.env.npm_execpath;
  // Standard output belongs to the task; npm speaks on standard error.
  const options = { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'development' } };
  const words = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
  if (result.status !== 0) {
    console.error("L'installation a échoué : voir ci-dessus. / The installation failed: see above.");
    process.exit(1);
  }
}

/** Every package that the lock asks for is there in that version; optional ones may be missing on this platform. */
export function isInstalled(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    return found ? found.version === wanted.version : wanted.optional === true || wanted.devOptional === true;
  });
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
