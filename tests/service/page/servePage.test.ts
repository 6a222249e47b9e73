import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage } from '../../../native-free-core/service/page/servePage.ts';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-page-'));
const page = join(folder, 'page');
let ask: (path: string, method?: string) => Promise<Response>;

beforeAll(() => {
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(page, 'index.html'), '<title>page</title>');
  for (const name of ['a.js', 'a.css', 'a.wasm', 'a.woff2', 'a.bin']) writeFileSync(join(page, 'assets', name), name);
  symlinkSync(join(folder, 'secret.txt'), join(page, 'assets', 'link.txt'));
  const serve = servePage(page);
  ask = (path, method = 'GET') => serve(new Request(`http://negatoscope.test${path}`, { method }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/a.js', 'text/javascript; charset=utf-8'],
    ['/assets/a.css', 'text/css; charset=utf-8'],
    ['/assets/a.wasm', 'application/wasm'],
    ['/assets/a.woff2', 'font/woff2'],
    ['/assets/a.bin', 'application/octet-stream'],
  ])('serves %s as %s', async (path, type) => {
    const reply = await ask(path);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe(type);
    expect((await reply.arrayBuffer()).byteLength).toBe(Number(reply.headers.get('content-length')));
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//etc/passwd',
    '/assets/link.txt',
    '/assets/',
    '/nothing',
  ])('leads nowhere else: %s', async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBe(404);
    expect(await reply.text()).not.toContain('secret\n');
    expect((await (await ask(path)).json()).problem.kind).toBe('pageFileNotFound');
  });

  it('lets built files be kept for ever, and the page itself be asked for again', async () => {
    expect((await ask('/assets/a.js')).headers.get('cache-control')).toContain('immutable');
    expect((await ask('/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('is only read', async () => {
    expect((await ask('/', 'POST')).status).toBe(405);
    const head = await ask('/', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('that is not built says so, and is found once it is', async () => {
    const late = join(folder, 'late');
    const serve = servePage(late);
    const request = () => serve(new Request('http://negatoscope.test/'));
    expect(await (await request()).json()).toEqual({ problem: { kind: 'pageNotBuilt' } });
    mkdirSync(late);
    writeFileSync(join(late, 'index.html'), 'built');
    expect(await (await request()).text()).toBe('built');
  });
});
