// The pinned Node of a platform: installed with the dependencies for this one, fetched as a package for another.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from './checkout.ts';

/** The path of the binary. Throws where the platform has no pinned Node, or its package is not the one of the lock. */
export function findNodeBinary(platform: string): string {
  const name = `node-${platform}`;
  const binary = platform.startsWith('win') ? 'bin/node.exe' : 'bin/node';
  const installed = join(checkout, 'node_modules', name, binary);
  return existsSync(installed) ? installed : join(fetchPackage(name), binary);
}

function fetchPackage(name: string): string {
  const pinned = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8')).packages[`node_modules/${name}`];
  if (pinned === undefined) throw new Error(`no pinned Node for ${name.slice('node-'.length)}`);
  const folder = mkdtempSync(join(tmpdir(), 'negatoscope-node-'));
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] as const, shell: process.platform === 'win32' };
  spawnSync('npm', ['pack', `${name}@${pinned.version}`], { ...options, stdio: [...options.stdio] });
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`${name}@${pinned.version} could not be fetched`);
  const sum = createHash('sha512')
    .update(readFileSync(join(folder, archive)))
    .digest('base64');
  if (`sha512-${sum}` !== pinned.integrity) throw new Error(`${name}: not the package that package-lock.json names`);
  // tar comes with Windows 10 and every Linux.
  spawnSync('tar', ['-xzf', archive], { ...options, stdio: [...options.stdio] });
  return join(folder, 'package');
}
