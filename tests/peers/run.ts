// npm run peers -- [PEER…]: our viewer beside the others in the shared browser benchmark, one after the other on this
// machine. A copy of the benchmark is used (`--folder DIR` keeps it for the next time); it installs the peers from npm.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runLine } from '../support/commandLine.ts';
import { temporaryFolder } from '../support/workstation.ts';

const original = new URL('../../../shared/peers/browser/', import.meta.url).pathname;
const here = (name: string) => new URL(name, import.meta.url).pathname;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: 'string' }, python: { type: 'string', default: '/usr/bin/python3' } },
});

if (!existsSync(original)) {
  process.stdout.write('no ../shared/peers/browser beside the project: nothing to measure against\n');
} else {
  const folder = resolve(values.folder ?? temporaryFolder('peers'));
  try {
    await measure(folder, positionals.length > 0 ? positionals : ['negatoscope', 'dwv', 'cs3d-planar?cpu']);
  } finally {
    if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, peers: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  cpSync(original, folder, { recursive: true });
  const data = join(folder, 'out');
  const env = { ...process.env, DATA: data };
  const run = (command: string, words: readonly string[], more = {}) =>
    execFileSync(command, words, { cwd: folder, env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'inherit'] });
  if (!existsSync(join(folder, 'node_modules'))) run('npm', ['install', '--no-audit', '--no-fund']);
  if (!existsSync(join(data, 'ct400/000399.dcm'))) run(values.python, ['make_series.py', join(data, 'ct400'), '400']);
  writeFileSync(join(folder, 'src/peers/negatoscope.js'), `export * from ${JSON.stringify(here('negatoscope.ts'))};\n`);
  const ours = readFileSync(join(folder, 'run.mjs'), 'utf8').replace('"./serve.mjs"', JSON.stringify(here('serve.ts')));
  writeFileSync(join(folder, 'run-negatoscope.mjs'), ours);
  if (!existsSync(join(data, 'negatoscope'))) {
    await runLine(['import', join(data, 'ct400'), '--archive', join(data, 'negatoscope')]);
  }
  for (const peer of peers) {
    const [name] = peer.split('?');
    run(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { PEER: name });
    const script = name === 'negatoscope' ? 'run-negatoscope.mjs' : 'run.mjs';
    for (const more of [[], ['--soft2d']]) process.stdout.write(run(process.execPath, [script, peer, ...more]));
  }
}
