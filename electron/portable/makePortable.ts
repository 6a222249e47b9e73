// `npm run portable`: a folder with the pinned Node, the built program and the samples, for a lab PC without npm, without
// network and without an administrator: copied to a USB key or the disk, started by a double click.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkout } from './checkout.ts';
import { findNodeBinary } from './findNodeBinary.ts';
import { startFiles } from './startFiles.ts';
import { writeSamples } from './writeSamples.ts';

const { values } = parseArgs({ options: { out: { type: 'string' }, platform: { type: 'string', multiple: true } } });
const folder = values.out ?? join(checkout, 'portable', 'negatoscope');
const platforms = values.platform ?? [process.platform === 'win32' ? 'win-x64' : `${process.platform}-${process.arch}`];

build();
rmSync(folder, { recursive: true, force: true });
copyProgram();
for (const platform of platforms) copyNode(platform);
for (const { name, text, isExecutable } of startFiles(platforms)) {
  writeFileSync(join(folder, name), text);
  if (isExecutable) chmodSync(join(folder, name), 0o755);
}
console.error('Exemples… / Samples…');
const count = writeSamples(join(folder, 'samples'));
console.log(JSON.stringify({ folder, platforms, samples: count }));

function build(): void {
  const { status } = spawnSync(process.execPath, [join(checkout, 'electron/build.ts')], {
    cwd: checkout,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1);
}

function copyProgram(): void {
  for (const part of ['node', 'renderer'])
    cpSync(join(checkout, 'dist', part), join(folder, 'dist', part), { recursive: true });
  for (const file of ['package.json', 'LICENSE', 'README.md']) copyFileSync(join(checkout, file), join(folder, file));
}

function copyNode(platform: string): void {
  const source = findNodeBinary(platform);
  const target = join(folder, 'node', platform, platform.startsWith('win') ? 'node.exe' : 'node');
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
  chmodSync(target, 0o755);
}
