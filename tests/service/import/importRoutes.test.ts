import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importReplyShape } from '../../../native-free-core/contract/index.ts';
import { instanceUID, makeInstance, seriesUID, studyUID } from '../makeInstance.ts';
import { serviceForTests, type TestedService } from '../serviceForTests.ts';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let tested: TestedService;
beforeEach(async () => {
  tested = await serviceForTests();
});
afterEach(() => tested.close());

const sha256 = async (bytes: Uint8Array) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex');

function form(files: Readonly<Record<string, Uint8Array>>): FormData {
  const made = new FormData();
  for (const [path, bytes] of Object.entries(files)) made.append('files', new Blob([new Uint8Array(bytes)]), path);
  return made;
}

async function importForm(files: Readonly<Record<string, Uint8Array>>) {
  const reply = await tested.ask('/api/import', 'POST', form(files));
  expect(reply.status).toBe(200);
  return importReplyShape.parse(await reply.json()).files;
}

describe('A form of files', () => {
  it('is stored file by file, each acknowledged with the hash of its bytes', async () => {
    const [one, two] = [makeInstance({ number: 1 }), makeInstance({ number: 2 })];
    const files = await importForm({ 'CD/a': one, 'CD/é "b"': two });
    expect(files).toEqual([
      {
        path: 'CD/a',
        outcome: 'stored',
        sopInstanceUID: instanceUID({ number: 1 }),
        studyInstanceUID: studyUID,
        sha256: await sha256(one),
      },
      {
        path: 'CD/é "b"',
        outcome: 'stored',
        sopInstanceUID: instanceUID({ number: 2 }),
        studyInstanceUID: studyUID,
        sha256: await sha256(two),
      },
    ]);
    const verified = await tested.ask(`/api/verify-instance/${instanceUID({ number: 2 })}`);
    expect(await verified.json()).toEqual({ sha256: await sha256(two), matches: true });
  });

  it('says which files were there already, which are refused and which contradict what is stored', async () => {
    await importForm({ a: makeInstance({ number: 1 }) });
    const files = await importForm({
      again: makeInstance({ number: 1 }),
      other: makeInstance({ number: 1, value: 5 }),
      'notes.txt': Buffer.from('not DICOM at all'),
      empty: new Uint8Array(0),
      last: makeInstance({ number: 3 }),
    });
    expect(files.map(({ path, outcome, problem }) => [path, outcome, problem?.kind])).toEqual([
      ['again', 'duplicate', undefined],
      ['other', 'conflict', undefined],
      ['notes.txt', 'refused', 'notDicom'],
      ['empty', 'refused', 'emptyFile'],
      ['last', 'stored', undefined],
    ]);
  });

  it('that is no form, or breaks off, is refused with what was read kept', async () => {
    const plain = await tested.ask('/api/import', 'POST', Buffer.from('x'), { 'content-type': 'text/plain' });
    expect([plain.status, (await plain.json()).problem.kind]).toEqual([400, 'badMultipart']);

    const whole = new Uint8Array(
      await new Response(form({ a: makeInstance({ number: 1 }), b: makeInstance({ number: 2 }) })).arrayBuffer(),
    );
    const boundary = Buffer.from(whole).toString('latin1').split('\r\n')[0].slice(2);
    const type = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    const cut = await tested.ask('/api/import', 'POST', whole.subarray(0, whole.length - 400), type);
    const { files } = importReplyShape.parse(await cut.json());
    expect(files.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['a', 'stored'],
      ['b', 'refused'],
    ]);
  });

  it('whose sender goes away leaves what was stored, and the service goes on', async () => {
    const whole = new Uint8Array(
      await new Response(form({ a: makeInstance({ number: 1 }), b: makeInstance({ number: 2 }) })).arrayBuffer(),
    );
    const boundary = Buffer.from(whole).toString('latin1').split('\r\n')[0].slice(2);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(whole.subarray(0, whole.length - 400)),
      pull: (controller) => controller.error(new Error('the page was closed')),
    });
    const type = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    await tested.ask('/api/import', 'POST', body, type);
    const list = await (await tested.ask('/api/study-list')).json();
    expect(list.patients[0].studies[0].instanceCount).toBe(1);
  });
});

describe('A zip', () => {
  it('is unpacked into the archive as a job that ends with a report', async () => {
    const zip = zipSync({
      'CD/DICOM/1': makeInstance({ number: 1 }),
      'CD/DICOM/2': makeInstance({ number: 2 }),
      'CD/readme.txt': Buffer.from('read me'),
      '../../escape': makeInstance({ number: 3 }),
    });
    const headers = { 'x-file-name': encodeURIComponent('étude.zip') };
    const reply = await tested.ask('/api/import-zip', 'POST', zip, headers);
    expect(reply.status).toBe(202);
    const job = await tested.ended(reply);
    expect(job).toMatchObject({ kind: 'import', unit: 'files', state: 'done', done: 4, total: 4 });
    expect(job.report).toMatchObject({ stored: 3, duplicates: 0, conflicts: 0, studyInstanceUIDs: [studyUID] });
    expect(job.report?.refused).toEqual([
      { path: 'CD/readme.txt', problem: expect.objectContaining({ kind: 'notDicom' }) },
    ]);
    // Nothing of the zip itself is left behind.
    expect(readdirSync(join(tested.directory, 'incoming'))).toEqual([]);
  });

  it('that is none fails in words', async () => {
    const job = await tested.ended(await tested.ask('/api/import-zip', 'POST', Buffer.from('PK but no zip')));
    expect(job).toMatchObject({ state: 'failed', problem: { kind: 'badZip' } });
  });
});

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
