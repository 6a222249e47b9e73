// The bundle for the portable folder, made by the real build and started where there are no sources and no node_modules.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeInstance, seriesUID } from '../../service/makeInstance.ts';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-bundle-'));

beforeAll(() => {
  const built = spawnSync(process.execPath, ['electron/build.ts', '--out', join(folder, 'dist')], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  expect(built.stderr + built.stdout).not.toMatch(/error/i);
  expect(built.status).toBe(0);
  cpSync('package.json', join(folder, 'package.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives the sandboxed preload one CommonJS file that asks for Electron only', () => {
  const preload = readFileSync(join(folder, 'dist/electron/preload.cjs'), 'utf8');
  expect(preload.length).toBeLessThan(2000);
  expect([...preload.matchAll(/require\(["'`]([^"'`]+)/g)].map(([, name]) => name)).toEqual(['electron']);
  expect(preload).not.toMatch(/\bimport\b/);
});

it('gives the desktop window its main process and every worker beside it', () => {
  for (const name of ['main.js', 'indexWorker.js', 'intakeWorker.js', 'pictureWorker.js', 'samplesWorker.js']) {
    expect(existsSync(join(folder, 'dist/electron', name))).toBe(true);
  }
  expect(readFileSync(join(folder, 'dist/electron/main.js'), 'utf8')).toMatch(/from ["']electron["']/);
});

it('runs by itself: page, archive, worker threads and decoders', async () => {
  const words = [
    'dist/node/browser.js',
    '--no-open',
    '--archive',
    join(folder, 'archive'),
    '--samples',
    join(folder, 'no-samples'),
  ];
  const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const { value: address } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
    const { origin, searchParams } = new URL(address!);
    const headers = { authorization: `Bearer ${searchParams.get('token')}` };
    expect(await (await fetch(origin, { headers })).text()).toContain('<!doctype html>');
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(makeInstance({ number: 1 }))]), 'one');
    expect((await fetch(`${origin}/api/import`, { method: 'POST', body: form, headers })).status).toBe(200);
    const picture = await fetch(`${origin}/api/series/${seriesUID}/thumbnail`, { headers });
    expect(picture.headers.get('content-type')).toBe('image/png');
  } finally {
    child.kill('SIGINT');
  }
  expect(await ended).toBe(0);
});
