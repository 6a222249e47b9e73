import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../native-free-core/archive/index.ts';
import { makeInstance } from './makeInstance.ts';
import { filesBelow, storeMade, temporaryArchive, temporaryFolder, value } from './temporaryArchive.ts';

const mounted: string[] = [];

afterEach(() => {
  for (const folder of mounted.splice(0)) spawnSync('umount', ['-l', folder]);
});

/** Mounts a small file system for the test, or says loudly that it cannot. */
function mount(folder: string, ...options: string[]): boolean {
  const done = spawnSync('mount', [...options, folder]);
  if (done.status === 0) mounted.push(folder);
  else console.warn(`SKIPPED LOUDLY: no right to mount here (${done.stderr}); this fault was not tried.`);
  return done.status === 0;
}

describe('Opening an archive', () => {
  it('makes the folder, and finds everything again', async () => {
    const directory = join(temporaryFolder(), 'new', 'archive');
    const first = await temporaryArchive({}, directory);
    await storeMade(first);
    await first.close();
    const second = await temporaryArchive({}, directory);
    expect(value(await second.studyList({})).studyCount).toBe(1);
  });

  it('names its owner, with the address of its service, to the second who comes', async () => {
    const archive = await temporaryArchive();
    value(await archive.announce('http://127.0.0.1:8123', 'secret'));
    const path = join(archive.directory, 'owner.json');
    expect(statSync(path).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
    expect(await openArchive(archive.directory)).toEqual({
      ok: false,
      problem: {
        kind: 'archiveOwned',
        directory: archive.directory,
        pid: process.pid,
        url: 'http://127.0.0.1:8123',
        token: 'secret',
      },
    });
  });

  it('is not deceived by what a dead owner left, even under the number of a living process', async () => {
    const directory = temporaryFolder();
    writeFileSync(
      join(directory, 'owner.json'),
      JSON.stringify({ pid: process.ppid, url: 'http://127.0.0.1:1', token: 'x' }),
    );
    const archive = await temporaryArchive({}, directory);
    expect(JSON.parse(readFileSync(join(archive.directory, 'owner.json'), 'utf8')).pid).toBe(process.pid);
  });

  it('gives the archive to one of many that come at the same moment', async () => {
    const directory = temporaryFolder();
    const opened = await Promise.all(Array.from({ length: 5 }, () => openArchive(directory)));
    const owners = opened.filter((one) => one.ok);
    expect(owners).toHaveLength(1);
    for (const one of opened) if (!one.ok) expect(one.problem.kind).toBe('archiveOwned');
    for (const one of owners) await one.value.close();
  });

  it('touches nothing of an archive of a newer program', async () => {
    const directory = temporaryFolder();
    const database = new DatabaseSync(join(directory, 'index.sqlite'));
    database.exec('PRAGMA user_version = 999; CREATE TABLE unknown (one TEXT)');
    database.close();
    const before = filesBelow(directory).map((path) => [path, readFileSync(join(directory, path)).toString('hex')]);
    expect(await openArchive(directory)).toMatchObject({ ok: false, problem: { kind: 'archiveNewer', found: 999 } });
    const after = filesBelow(directory).map((path) => [path, readFileSync(join(directory, path)).toString('hex')]);
    expect(after).toEqual(before);
  });

  it('says so when the index is no database', async () => {
    const directory = temporaryFolder();
    writeFileSync(
      join(directory, 'index.sqlite'),
      'this is not a database at all, whatever its name says. '.repeat(50),
    );
    expect(await openArchive(directory)).toMatchObject({ ok: false, problem: { kind: 'archiveDamaged' } });
  });

  it('says so when a file stands where the folder should be', async () => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, '');
    expect(await openArchive(path)).toMatchObject({ ok: false, problem: { kind: 'archiveNotWritable' } });
  });

  it('removes what an earlier program had not finished to receive', async () => {
    const directory = temporaryFolder();
    mkdirSync(join(directory, 'incoming'));
    writeFileSync(join(directory, 'incoming', 'half.part'), 'half an object');
    writeFileSync(join(directory, 'incoming', 'cut.moves'), '["12');
    await temporaryArchive({}, directory);
    expect(filesBelow(join(directory, 'incoming'))).toEqual([]);
  });
});

describe('A disk that does not let write', () => {
  it('is said plainly when it is read-only', async () => {
    const directory = temporaryFolder();
    await (await temporaryArchive({}, directory)).close();
    if (!mount(directory, '--bind', directory)) return;
    execFileSync('mount', ['-o', 'remount,bind,ro', directory]);
    const refused = await openArchive(directory);
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'archiveNotWritable', directory } });
  });

  it('is said plainly when it is full, with nothing half left and everything stored still there', async () => {
    const directory = temporaryFolder();
    if (!mount(directory, '-t', 'tmpfs', '-o', 'size=4m', 'tmpfs')) return;
    const archive = await temporaryArchive({ minimumFreeBytes: 0 }, directory);
    const stored: string[] = [];
    const problems = new Set<string>();
    for (let number = 1; number <= 30; number++) {
      const pixels = new Uint8Array(300_000).fill(number);
      const outcome = await archive.store(makeInstance({ sopInstanceUID: `1.6.${number}`, pixels }), {
        source: 'import',
      });
      if (outcome.ok) stored.push(outcome.value.sopInstanceUID);
      else problems.add(outcome.problem.kind);
    }
    expect(stored.length).toBeGreaterThan(3);
    expect([...problems].filter((kind) => kind !== 'lowDisk' && kind !== 'diskFull')).toEqual([]);
    expect(problems.size).toBeGreaterThan(0);
    expect(filesBelow(join(directory, 'incoming'))).toEqual([]);
    expect(value(await archive.verify())).toMatchObject({ objects: stored.length, damaged: 0, orphans: 0, missing: 0 });
    await archive.close();
  });

  it('is guarded before it is full', async () => {
    const archive = await temporaryArchive({ minimumFreeBytes: Number.MAX_SAFE_INTEGER });
    const refused = await archive.store(makeInstance(), { source: 'import' });
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'lowDisk' } });
    expect(filesBelow(join(archive.directory, 'incoming'))).toEqual([]);
  });
});
