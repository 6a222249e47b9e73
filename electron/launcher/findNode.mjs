// The Node that runs everything: pinned as an optional dependency for Linux and Windows, else the system's if it is
// recent enough. Not by node_modules/.bin: npm 10 does not link it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

export const oldestSystemNode = 24;

export function findNode(
  platform = process.platform,
  arch = process.arch,
  version = process.versions.node,
  folder = root,
) {
  const name = platform === 'win32' ? `node-win-${arch}` : `node-${platform}-${arch}`;
  const pinned = join(folder, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return { ok: true, path: pinned };
  if (Number(version.split('.')[0]) >= oldestSystemNode) return { ok: true, path: process.execPath };
  return {
    ok: false,
    message:
      `Pas de Node épinglé pour ${platform}-${arch} : installez Node ≥ ${oldestSystemNode} (ici : ${version}). / ` +
      `No pinned Node for ${platform}-${arch}: please install Node ≥ ${oldestSystemNode} (here: ${version}).`,
  };
}
