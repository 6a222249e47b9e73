import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeInstance, seriesUID } from '../makeInstance.ts';
import { serviceForTests, type TestedService } from '../serviceForTests.ts';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let tested: TestedService;
beforeEach(async () => {
  tested = await serviceForTests();
});
afterEach(() => tested.close());

describe('Paths of this machine', () => {
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'CD', 'DICOM'), { recursive: true });
    for (const number of [1, 2, 3]) writeFileSync(join(folder, 'CD', 'DICOM', `I${number}`), makeInstance({ number }));
    writeFileSync(join(folder, 'CD', 'AUTORUN.INF'), 'open=viewer.exe');
  });

  const importPaths = async (...paths: string[]) =>
    tested.ended(await tested.ask('/api/import-paths', 'POST', { paths }));

  it('are walked through, each file with its fate', async () => {
    const job = await importPaths(join(folder, 'CD'));
    expect(job).toMatchObject({ state: 'done', done: 4, total: 4, report: { stored: 3, duplicates: 0 } });
    expect(job.report?.refused.map(({ path, problem }) => [path, problem.kind])).toEqual([
      ['CD/AUTORUN.INF', 'notDicom'],
    ]);
  });

  it('may hold zips, which are opened where they stand', async () => {
    writeFileSync(
      join(folder, 'CD', 'more.zip'),
      zipSync({ 'a/4': makeInstance({ number: 4 }), 'a/5.txt': Buffer.from('x') }),
    );
    const job = await importPaths(join(folder, 'CD'));
    expect(job.report).toMatchObject({ stored: 4 });
    expect(job.report?.refused.map(({ path }) => path).sort()).toEqual(['CD/AUTORUN.INF', 'CD/more.zip/a/5.txt']);
    expect([job.done, job.total]).toEqual([6, 6]);
  });

  it('lead nowhere by symbolic links inside a folder', async () => {
    writeFileSync(join(folder, 'elsewhere'), makeInstance({ number: 9 }));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'CD', 'link'));
    symlinkSync(folder, join(folder, 'CD', 'loop'));
    expect((await importPaths(join(folder, 'CD'))).report).toMatchObject({ stored: 3 });
  });

  it('that do not exist are refused by name, and the others go on', async () => {
    const missing = join(folder, 'nothing');
    const job = await importPaths(missing, join(folder, 'CD', 'DICOM'));
    expect(job).toMatchObject({ state: 'done', report: { stored: 3 } });
    expect(job.report?.refused).toEqual([{ path: 'nothing', problem: { kind: 'pathNotFound', path: missing } }]);
  });

  it('tell a script each file the moment it is safe, then the report', async () => {
    const accept = { accept: 'application/x-ndjson' };
    const reply = await tested.ask('/api/import-paths', 'POST', { paths: [join(folder, 'CD')] }, accept);
    const lines = (await reply.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(5);
    expect(
      lines
        .filter(({ outcome }) => outcome === 'stored')
        .map(({ sopInstanceUID }) => sopInstanceUID)
        .sort(),
    ).toEqual([1, 2, 3].map((number) => `${seriesUID}.${number}`));
    expect(lines[4].report).toMatchObject({ stored: 3 });
  });

  it.each([{}, { paths: [] }, { paths: [1] }, { paths: 'x' }, 'text'])(
    'are checked before anything is read: %j',
    async (body) => {
      const reply = await tested.ask('/api/import-paths', 'POST', body);
      expect([reply.status, (await reply.json()).problem.kind]).toEqual([400, 'requestNotUnderstood']);
    },
  );

  it('may not be a body without end', async () => {
    const body = { paths: Array.from({ length: 3000 }, () => 'x'.repeat(4000)) };
    const reply = await tested.ask('/api/import-paths', 'POST', body);
    expect([reply.status, (await reply.json()).problem.kind]).toEqual([413, 'bodyTooLarge']);
  });

  it('can be stopped, and what was stored stays', async () => {
    for (let number = 10; number < 400; number++)
      writeFileSync(join(folder, 'CD', `${number}`), makeInstance({ number }));
    const reply = await tested.ask('/api/import-paths', 'POST', { paths: [join(folder, 'CD')] });
    const { job } = await reply.clone().json();
    await tested.ask(`/api/jobs/${job}`, 'DELETE');
    const ended = await tested.ended(reply);
    expect(ended.state).toBe('cancelled');
    const list = await (await tested.ask('/api/study-list')).json();
    const stored = list.patients[0]?.studies[0].instanceCount ?? 0;
    expect(stored).toBe(ended.report?.stored);
    expect(stored).toBeLessThan(393);
  });
});
