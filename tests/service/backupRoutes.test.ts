import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLine } from '../support/commandLine.ts';
import { makeInstance } from './makeInstance.ts';
import { serviceForTests, type TestedService } from './serviceForTests.ts';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-backup-'));
let tested: TestedService;
beforeAll(async () => {
  tested = await serviceForTests();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(makeInstance({ number: 1 }))]), '1');
  await tested.ask('/api/import', 'POST', form);
});
afterAll(async () => {
  await tested.close();
  rmSync(folder, { recursive: true });
});

describe('Backing up', () => {
  const target = join(folder, 'b');

  it('is a job that tells what it has copied, and why it could not', async () => {
    const job = await tested.ended(await tested.ask('/api/backup', 'POST', { directory: target }));
    expect(job).toMatchObject({ kind: 'backup', state: 'done', backup: { objects: 1, copied: 1, damagedObjects: [] } });
    const refused = await tested.ended(await tested.ask('/api/backup', 'POST', { directory: tested.directory }));
    expect(refused).toMatchObject({ state: 'failed', problem: { kind: 'backupInsideArchive' } });
    expect((await tested.ask('/api/backup', 'POST', {})).status).toBe(400);
  });

  it('and restoring are on the command line', async () => {
    const restored = join(folder, 'r');
    expect((await runLine(['restore', '--from', target, '--archive', restored])).result).toMatchObject({ objects: 1 });
    const verified = await runLine(['verify', '--archive', restored]);
    expect(verified.result).toMatchObject({ objects: 1, damaged: 0, missing: 0, orphans: 0 });
    const again = await runLine(['backup', '--archive', restored, '--to', target]);
    expect(again.result).toMatchObject({ objects: 1, copied: 0 });
    expect((await runLine(['restore', '--from', target, '--archive', restored])).result.problem.kind).toBe(
      'archiveNotEmpty',
    );
    expect((await runLine(['backup', '--archive', restored])).status).toBe(2);
  });
});
