// The browser shell as programs and pages meet it: over real sockets.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserShell, startBrowserShell } from '../../../electron/browser/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-shell-'));
const archiveDirectory = join(folder, 'archive');
const options = {
  archiveDirectory,
  version: '1.2.3',
  language: 'en',
  now: () => new Date(),
  pageDirectory: folder,
} as const;
let shell: BrowserShell;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  const started = await startBrowserShell(options);
  if (!started.ok) throw new Error(started.problem.kind);
  shell = started.value;
});

afterAll(async () => {
  await shell.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('The browser shell', () => {
  it('leads from its printed address to the page, and from there to the service, by a cookie', async () => {
    const entered = await fetch(shell.address, { redirect: 'manual' });
    expect(entered.status).toBe(302);
    const cookie = entered.headers.get('set-cookie')!.split(';')[0];
    const page = await fetch(`${shell.url}/`, { headers: { cookie } });
    expect(await page.text()).toContain('<title>page</title>');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(page.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    const status = await fetch(`${shell.url}/api/status`, { headers: { cookie } });
    expect(await status.json()).toMatchObject({ name: 'negatoscope', version: '1.2.3', studyCount: 0 });
  });

  it('answers nothing without the token', async () => {
    expect((await fetch(`${shell.url}/api/status`)).status).toBe(401);
    expect((await fetch(`${shell.url}/index.html`)).status).toBe(401);
  });

  it('refuses a request under another name, as a rebound name would bring it', async () => {
    expect(await statusWithHost('evil.example.org')).toBe(421);
    expect(await statusWithHost(`127.0.0.1:${shell.port}`)).toBe(200);
  });

  it('listens on no address but the loopback', async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one !== undefined && !one.internal && one.family === 'IPv4');
    for (const other of others) {
      await expect(fetch(`http://${other!.address}:${shell.port}/`)).rejects.toThrow();
    }
    expect(shell.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('tells a second program on the same archive where the first one is', async () => {
    const second = await startBrowserShell(options);
    expect(second).toMatchObject({
      ok: false,
      problem: { kind: 'archiveOwned', url: shell.url, token: shell.token, pid: process.pid },
    });
  });

  it('keeps its token from other users of the machine', () => {
    const file = join(archiveDirectory, 'owner.json');
    expect(readFileSync(file, 'utf8')).toContain(shell.token);
    // Windows has no such bits: there the user's own folder keeps others out.
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('says that a port is taken', async () => {
    const second = await startBrowserShell({ ...options, archiveDirectory: join(folder, 'other'), port: shell.port });
    expect(second).toMatchObject({ ok: false, problem: { kind: 'portTaken', port: shell.port } });
  });

  it('gives the archive back when it closes', async () => {
    const other = join(folder, 'passed-on');
    for (let time = 0; time < 2; time++) {
      const started = await startBrowserShell({ ...options, archiveDirectory: other });
      if (!started.ok) throw new Error(started.problem.kind);
      await started.value.close();
    }
  });

  it('closes while a page listens to its jobs', async () => {
    const started = await startBrowserShell({ ...options, archiveDirectory: join(folder, 'listened') });
    if (!started.ok) throw new Error(started.problem.kind);
    const { url, token, close } = started.value;
    const jobs = await fetch(`${url}/api/jobs`, { headers: { authorization: `Bearer ${token}` } });
    await close();
    expect(await jobs.text()).toMatch(/^: jobs/);
  });
});

function statusWithHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { host, authorization: `Bearer ${shell.token}` };
    const asked = request({ host: '127.0.0.1', port: shell.port, path: '/api/status', headers }, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    });
    asked.on('error', reject).end();
  });
}
