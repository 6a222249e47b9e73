// A second program on one archive works through the first: one owner, and nothing that the second could not do.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLine } from '../support/commandLine.ts';
import { startWorkstation, type Workstation } from '../support/workstation.ts';
import { expectSentence, expectSound, importFiles, temporaryFolder, writeFiles } from './faultyImport.ts';
import { makeSlice, studyUID } from './makeSlice.ts';

const archive = temporaryFolder();
let first: Workstation;

beforeAll(async () => {
  // Not empty, so that the workstation makes no samples.
  await importFiles(archive, { 'slice.dcm': makeSlice(1, 1) });
  first = await startWorkstation(archive);
});
afterAll(async () => {
  expect(await first.stop()).toBe(0);
  await expectSound(archive);
});

describe('The command line on the archive of a running workstation', () => {
  it('imports through it, each line when the instance is safe', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { '2.dcm': makeSlice(1, 2), 'text.dcm': Buffer.from('no DICOM') });
    const { status, lines, result } = await runLine(['import', folder, '--archive', archive, '--each']);
    expect(status).toBe(0);
    expect(lines).toMatchObject([{ acknowledged: `${studyUID}.1.2` }, { stored: 1, refused: [{}] }]);
    expectSentence(result.refused[0].problem);
    expect(result.refused[0].problem).toMatchObject({ kind: 'notDicom', message: expect.stringContaining('DICOM') });
  });

  it('searches and verifies through it', async () => {
    const { lines } = await runLine(['query', '--archive', archive, '--level', 'instance', '--Modality', 'CT']);
    expect(lines.map((line) => line['00080018'].Value[0]).sort()).toEqual([`${studyUID}.1.1`, `${studyUID}.1.2`]);
    const { status, result } = await runLine(['verify', '--archive', archive]);
    expect([status, result]).toMatchObject([0, { objects: 2, damaged: 0, orphans: 0, missing: 0 }]);
  });

  it('gives its failures in words, as alone', async () => {
    const { status, result } = await runLine(['query', '--archive', archive, '--StudyDate', 'yesterday']);
    expect([status, result.problem.kind]).toEqual([1, 'badQueryValue']);
    expectSentence(result.problem);
  });
});

describe('A second workstation on the archive of a running one', () => {
  it.each(['fr', 'en'])('prints the address of the first (%s), says why, and ends', async (language) => {
    const words = ['electron/browser/main.ts', '--no-open', '--archive', archive, '--language', language];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', timeout: 30_000 });
    expect([status, stdout.trim()]).toEqual([0, first.address]);
    expect(stderr).toContain(language === 'fr' ? 'Un autre programme' : 'Another program');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('serves nothing either: it says who has the archive', async () => {
    const { status, result } = await runLine(['serve', '--archive', archive]);
    expect([status, result.problem.kind]).toEqual([1, 'archiveOwned']);
    expectSentence(result.problem);
  });
});

describe('An archive whose program was killed', () => {
  it('is free at once for the next', async () => {
    const folder = temporaryFolder();
    const other = join(folder, 'archive');
    await importFiles(other, { 'slice.dcm': makeSlice(1, 1) });
    const killed = await startWorkstation(other);
    await killed.stop('SIGKILL');
    await importFiles(other, { 'next.dcm': makeSlice(1, 2) });
  });
});
