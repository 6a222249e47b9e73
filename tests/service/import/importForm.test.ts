import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importReplyShape } from '../../../native-free-core/contract/index.ts';
import { instanceUID, makeInstance, studyUID } from '../makeInstance.ts';
import { serviceForTests, type TestedService } from '../serviceForTests.ts';

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
