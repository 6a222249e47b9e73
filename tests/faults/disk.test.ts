// A disk that does not take what comes: said at once, what was stored stays whole.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../native-free-core/archive/index.ts';
import { runLine } from '../support/commandLine.ts';
import { expectSentence, expectSound, importFiles, temporaryFolder, writeFiles } from './faultyImport.ts';
import { makeSlice } from './makeSlice.ts';

/** Mounts a small disk of memory for the time of `work`; says so where this is not allowed. */
async function onSmallDisk(sizeMiB: number, work: (directory: string) => Promise<void>): Promise<void> {
  const directory = temporaryFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeMiB}m`, 'tmpfs', directory]);
  if (mounted.status !== 0) {
    console.warn('SKIPPED LOUDLY: no right to mount a small disk; a full disk is not checked.');
    return;
  }
  try {
    await work(directory);
  } finally {
    spawnSync('umount', [directory]);
  }
}

/** 1 MiB each, so that a small disk is soon full. */
function largeSlice(number: number): Uint8Array {
  return makeSlice(1, number, { Rows: 1024, Columns: 512, PixelData: new Uint8Array(1024 * 1024) });
}

describe('A disk that is nearly full', () => {
  it('takes in what there is room for, refuses the rest in words, and nothing stored is harmed', async () => {
    await onSmallDisk(270, async (directory) => {
      const archive = join(directory, 'archive');
      const files = Array.from({ length: 20 }, (_, index) => [`${index}.dcm`, largeSlice(index + 1)]);
      const { stored, refused } = await importFiles(archive, Object.fromEntries(files));
      expect(stored).toBeGreaterThan(0);
      expect(stored + refused.length).toBe(20);
      expect(new Set(refused.map(({ problem }) => problem.kind))).toEqual(new Set(['lowDisk']));
      const { bavail, bsize } = statfsSync(directory);
      expect(bavail * bsize).toBeGreaterThan(200 * 1024 * 1024);
    });
  });

  it('that runs full all the same says so, and what was stored is whole', async () => {
    await onSmallDisk(12, async (directory) => {
      const archive = join(directory, 'archive');
      const opened = await openArchive(archive, { minimumFreeBytes: 0 });
      if (!opened.ok) throw new Error(opened.problem.kind);
      let stored = 0;
      for (let number = 1; number <= 20; number++) {
        const reply = await opened.value.store(largeSlice(number), { source: 'import' });
        if (reply.ok) stored += 1;
        else {
          expect(['diskFull', 'lowDisk']).toContain(reply.problem.kind);
          expectSentence({ ...reply.problem });
        }
      }
      await opened.value.close();
      expect(stored).toBeGreaterThan(0);
      expect(stored).toBeLessThan(20);
      await expectSound(archive);
    });
  });
});

describe('A folder that cannot be written to', () => {
  it('is refused in words', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { file: new Uint8Array(1), 'slice.dcm': makeSlice(1, 1) });
    const { status, result } = await runLine(['import', join(folder, 'slice.dcm'), '--archive', join(folder, 'file')]);
    expect([status, result.problem.kind]).toEqual([1, 'archiveNotWritable']);
    expectSentence(result.problem);
  });

  it('because its disk is read-only is refused in words, and its contents stay', async () => {
    await onSmallDisk(270, async (directory) => {
      const archive = join(directory, 'archive');
      await importFiles(archive, { 'slice.dcm': makeSlice(1, 1) });
      expect(spawnSync('mount', ['-o', 'remount,ro', directory]).status).toBe(0);
      const { status, result } = await runLine(['query', '--archive', archive]);
      spawnSync('mount', ['-o', 'remount,rw', directory]);
      expect([status, result.problem.kind]).toEqual([1, 'archiveNotWritable']);
      expectSentence(result.problem);
      await expectSound(archive);
    });
  });

  it('because its owner has locked it is refused in words to everyone but the administrator', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'locked');
    mkdirSync(archive);
    chmodSync(archive, 0o500);
    const { status, result } = await runLine(['query', '--archive', archive]);
    chmodSync(archive, 0o700);
    if (process.getuid?.() === 0) expect(status).toBe(0);
    else expectSentence(result.problem);
  });
});

describe('An archive of a newer version', () => {
  it('is left as it is, and both versions are said', async () => {
    const archive = temporaryFolder();
    await importFiles(archive, { 'slice.dcm': makeSlice(1, 1) });
    const index = new DatabaseSync(join(archive, 'index.sqlite'));
    const version = index.prepare('PRAGMA user_version').get()?.user_version;
    index.exec('PRAGMA user_version = 999');
    index.close();
    for (const words of [['query'], ['verify'], ['import', archive]]) {
      const { status, result } = await runLine([...words, '--archive', archive]);
      expect([status, result.problem]).toMatchObject([1, { kind: 'archiveNewer', found: 999, known: version }]);
      expectSentence(result.problem);
    }
    const untouched = new DatabaseSync(join(archive, 'index.sqlite'));
    untouched.exec(`PRAGMA user_version = ${version}`);
    untouched.close();
    await expectSound(archive);
  });
});
