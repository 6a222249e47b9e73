import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeInstance, studyUID } from '../makeInstance.ts';
import { serviceForTests, type TestedService } from '../serviceForTests.ts';

let tested: TestedService;
beforeEach(async () => {
  tested = await serviceForTests();
});
afterEach(() => tested.close());

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
