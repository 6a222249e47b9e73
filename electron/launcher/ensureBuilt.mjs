// Builds the page (and for the desktop, its shell) when a source is newer than what was last built.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const sources = ['renderer', 'native-free-core', 'electron', 'sample-dicom', 'package-lock.json', 'vite.config.ts'];

export function ensureBuilt(node, ...words) {
  const product = join(root, words.includes('--renderer-only') ? 'dist/renderer/index.html' : 'dist/electron/main.js');
  const builtAt = existsSync(product) ? statSync(product).mtimeMs : 0;
  if (!sources.some((source) => newest(join(root, source)) > builtAt)) return;
  console.error('Construction du programme… / Building the program…');
  const built = spawnSync(node, [join(root, 'electron/build.ts'), ...words], { cwd: root, stdio: ['ignore', 2, 2] });
  if (built.status !== 0) {
    console.error('La construction a échoué : voir ci-dessus. / The build failed: see above.');
    process.exit(1);
  }
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
