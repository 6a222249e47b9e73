// A zip that means harm or is broken: its sound files go in, nothing is written outside the archive.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  expectSentence,
  expectSound,
  importFiles,
  importPaths,
  temporaryFolder,
  withService,
  writeFiles,
} from './faultyImport.ts';
import { makeSlice } from './makeSlice.ts';

const climbing = '../../negatoscope-climbed.dcm';
const absolute = '/tmp/negatoscope-absolute.dcm';
const ofWindows = 'C:\\Windows\\..\\negatoscope-windows.dcm';

describe('A zip with names that lead outside', () => {
  it('is archived by its contents: names are only told, cleaned', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'deep', 'archive');
    const names = [climbing, absolute, ofWindows, 'a\nb\u0007.txt'];
    const zip = zipSync({
      ...Object.fromEntries(names.slice(0, 3).map((name, index) => [name, makeSlice(1, index + 1)])),
      '../../refused.txt': Buffer.from('no DICOM'),
      'a\nb\u0007.txt': Buffer.from('no DICOM either'),
    });
    writeFiles(folder, { 'names.zip': zip });
    const { stored, refused } = await importPaths(archive, join(folder, 'names.zip'));
    expect(stored).toBe(3);
    expect(refused.map(({ path }) => path).sort()).toEqual(['names.zip/a b .txt', 'names.zip/refused.txt']);
    expect(readdirSync(folder).sort()).toEqual(['deep', 'names.zip']);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['archive']);
    for (const path of [absolute, join(folder, '..', 'negatoscope-climbed.dcm'), 'negatoscope-windows.dcm'])
      expect(existsSync(path), path).toBe(false);
  });
});

describe('A file that a page sends under a name that leads outside', () => {
  it('is archived by its contents too', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'deep', 'archive');
    await withService(archive, async (tested) => {
      const form = new FormData();
      form.append('files', new Blob([new Uint8Array(makeSlice(1, 1))]), climbing);
      form.append('files', new Blob(['no DICOM']), '../../refused.txt');
      const { files } = await (await tested.ask('/api/import', 'POST', form)).json();
      expect(files.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['stored', 'refused']);
    });
    await expectSound(archive);
    expect([readdirSync(folder), readdirSync(join(folder, 'deep'))]).toEqual([['deep'], ['archive']]);
  });
});

describe('A zip inside a zip', () => {
  it('is refused in words, by its name or by its first bytes; what lies beside it goes in', async () => {
    const inner = zipSync({ 'slice.dcm': makeSlice(1, 9) });
    const zip = zipSync({ 'inner.zip': inner, 'disguised.dcm': inner, 'beside.dcm': makeSlice(1, 1) });
    const { stored, refused } = await importFiles(temporaryFolder(), {
      'outer.zip': zip,
      'alone.dcm': makeSlice(1, 2),
    });
    expect(stored).toBe(2);
    expect(refused.map(({ problem }) => problem.kind)).toEqual(['zipNested', 'zipNested']);
  });
});

describe('A broken zip', () => {
  it('is refused as a whole or file by file, wherever it is broken', async () => {
    const sound = Buffer.from(zipSync({ 'a.dcm': makeSlice(1, 1), 'b.dcm': [makeSlice(1, 2), { level: 0 }] }));
    const cut = sound.subarray(0, sound.length - 30);
    const turned = Buffer.from(sound);
    turned[turned.indexOf('DICM') + 200] ^= 1;
    const locked = Buffer.from(sound);
    locked.writeUInt16LE(1, locked.indexOf('PK\x01\x02') + 8);
    const zips = {
      'cut.zip': cut,
      'turned.zip': turned,
      'locked.zip': locked,
      'not.zip': Buffer.from('PK, but no zip'),
    };
    const { stored, refused } = await importFiles(temporaryFolder(), { ...zips, 'c.dcm': makeSlice(1, 3) });
    expect(stored).toBe(3);
    expect(refused.map(({ path, problem }) => [path.split('/').slice(1).join('/'), problem.kind]).sort()).toEqual([
      ['cut.zip', 'badZip'],
      ['locked.zip/a.dcm', 'zipEncrypted'],
      ['not.zip', 'badZip'],
      ['turned.zip/b.dcm', 'badZip'],
    ]);
  });

  it('that a page sends ends its job with the reason', async () => {
    const archive = temporaryFolder();
    await withService(archive, async (tested) => {
      const job = await tested.ended(await tested.ask('/api/import-zip', 'POST', Buffer.from('PK, but no zip')));
      expect(job).toMatchObject({ state: 'failed', problem: { kind: 'badZip' } });
      if (job.problem) expectSentence(job.problem);
    });
    await expectSound(archive);
  });
});
