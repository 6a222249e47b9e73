import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instanceUID, makeInstance } from './makeInstance.ts';
import { serviceForTests, type TestedService } from './serviceForTests.ts';

let tested: TestedService;
beforeAll(async () => {
  tested = await serviceForTests();
  const form = new FormData();
  for (const number of [1, 2])
    form.append('files', new Blob([new Uint8Array(makeInstance({ number }))]), String(number));
  await tested.ask('/api/import', 'POST', form);
});
afterAll(() => tested.close());

describe('Verifying the archive', () => {
  it('is a job that counts every object and finds no fault in a sound archive, asked with or without a body', async () => {
    for (const body of [undefined, {}, { repair: false }]) {
      const job = await tested.ended(await tested.ask('/api/verify', 'POST', body));
      expect(job).toMatchObject({ kind: 'verify', unit: 'objects', state: 'done' });
      expect(job.verification).toMatchObject({ objects: 2, damaged: 0, orphans: 0, missing: 0 });
    }
  });

  it('names an object whose bytes have changed on the disk', async () => {
    const objects = join(tested.directory, 'objects');
    const files = readdirSync(objects, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of files) writeFileSync(join(parentPath, name), 'damaged');
    const job = await tested.ended(await tested.ask('/api/verify', 'POST'));
    expect(job.verification).toMatchObject({ objects: 2, damaged: 2 });
    expect([...job.verification!.damagedInstances].sort()).toEqual([1, 2].map((number) => instanceUID({ number })));
    const one = await (await tested.ask(`/api/verify-instance/${instanceUID({ number: 1 })}`)).json();
    expect(one.matches).toBe(false);
  });

  it('refuses a request that is none', async () => {
    const reply = await tested.ask('/api/verify', 'POST', { repair: 'yes' });
    expect([reply.status, (await reply.json()).problem]).toEqual([400, expect.objectContaining({ found: 'repair' })]);
  });
});
