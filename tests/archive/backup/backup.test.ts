import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openArchive, restoreArchive } from '../../../native-free-core/archive/index.ts';
import { makeInstance } from '../makeInstance.ts';
import { filesBelow, storeMade, temporaryArchive, temporaryFolder, value } from '../temporaryArchive.ts';

const uid = (number: number) => `1.2.3.${number}`;
const stored = (number: number) => ({ sopInstanceUID: uid(number), pixels: new Uint8Array(1000).fill(number) });

async function archiveOf(...numbers: readonly number[]) {
  const archive = await temporaryArchive();
  for (const number of numbers) await storeMade(archive, stored(number));
  return archive;
}

const objectsIn = (directory: string) => filesBelow(join(directory, 'objects'));
const fileOf = (directory: string, sha256: string) => join(directory, 'objects', sha256.slice(0, 2), sha256.slice(2));

describe('A backup', () => {
  it('given back is the archive that it was: objects byte for byte, index, dossier, quarantine', async () => {
    const archive = await archiveOf(1, 2, 3);
    const { studyInstanceUID } = await storeMade(archive, stored(4));
    const conflict = makeInstance({ ...stored(4), pixels: new Uint8Array(1000).fill(99) });
    expect(value(await archive.store(conflict, { source: 'import' })).outcome).toBe('conflict');
    value(await archive.updateExam(studyInstanceUID, { revision: 0, notes: 'vu avec le médecin' }));
    const target = join(temporaryFolder(), 'sauvegarde');
    const report = value(await archive.backup(target));
    expect(report).toMatchObject({ objects: 5, copied: 5, damagedObjects: [] });
    const restored = join(temporaryFolder(), 'rétablie');
    expect(value(await restoreArchive(target, restored))).toMatchObject({ objects: 5, takenAt: report.takenAt });
    for (const folder of ['objects', 'quarantine']) {
      const files = filesBelow(join(archive.directory, folder));
      expect(filesBelow(join(restored, folder))).toEqual(files);
      for (const file of files) {
        expect(readFileSync(join(restored, folder, file))).toEqual(readFileSync(join(archive.directory, folder, file)));
      }
    }
    const again = await temporaryArchive({}, restored);
    expect(value(await again.exam(studyInstanceUID)).notes).toBe('vu avec le médecin');
    const [one, other] = await Promise.all([archive, again].map((each) => each.query('instance', {})));
    expect(value(other)).toEqual(value(one));
    expect(value(await again.verify())).toMatchObject({ objects: 4, damaged: 0, missing: 0, orphans: 0 });
    await storeMade(again, stored(5));
  });

  it('taken again copies only what is new', async () => {
    const archive = await archiveOf(1, 2);
    const target = temporaryFolder();
    value(await archive.backup(target));
    await storeMade(archive, stored(3));
    expect(value(await archive.backup(target))).toMatchObject({ objects: 3, copied: 1 });
    expect(value(await archive.backup(target))).toMatchObject({ objects: 3, copied: 0, copiedBytes: 0 });
  });

  it('holds all that was acknowledged before it, while storing goes on', async () => {
    const archive = await archiveOf(...Array.from({ length: 20 }, (_, number) => number));
    const target = temporaryFolder();
    const storing = Promise.all(Array.from({ length: 40 }, (_, number) => storeMade(archive, stored(100 + number))));
    const report = value(await archive.backup(target));
    await storing;
    expect(report.objects).toBeGreaterThanOrEqual(20);
    const restored = join(temporaryFolder(), 'r');
    value(await restoreArchive(target, restored));
    const again = await temporaryArchive({}, restored);
    expect(value(await again.verify())).toMatchObject({ objects: report.objects, damaged: 0, missing: 0, orphans: 0 });
    for (let number = 0; number < 20; number++) {
      expect(value(await again.verifyInstance(uid(number))).matches).toBe(true);
    }
  });

  it('says which objects are damaged, does not copy them, and keeps the good copy that it had', async () => {
    const archive = await archiveOf();
    const one = await storeMade(archive, stored(1));
    const target = temporaryFolder();
    value(await archive.backup(target));
    const other = await storeMade(archive, stored(2));
    for (const { sha256 } of [one, other]) {
      const bytes = readFileSync(fileOf(archive.directory, sha256));
      bytes[bytes.length - 1] ^= 1;
      writeFileSync(fileOf(archive.directory, sha256), bytes);
    }
    expect(value(await archive.backup(target))).toMatchObject({
      objects: 2,
      copied: 0,
      damagedObjects: [other.sha256],
    });
    expect(objectsIn(target)).toEqual([join(one.sha256.slice(0, 2), one.sha256.slice(2))]);
    const restored = join(temporaryFolder(), 'r');
    expect(value(await restoreArchive(target, restored)).damagedObjects).toEqual([other.sha256]);
    const again = await temporaryArchive({}, restored);
    expect(value(await again.verifyInstance(one.sopInstanceUID)).matches).toBe(true);
    expect(value(await again.verify()).missingInstances).toEqual([other.sopInstanceUID]);
  });

  it('is not written where it would be lost or would overwrite something, and is not worked in', async () => {
    const archive = await archiveOf(1);
    const kindOf = async (target: string) => (await archive.backup(target)) as { problem?: { kind: string } };
    expect((await kindOf(join(archive.directory, 'b'))).problem?.kind).toBe('backupInsideArchive');
    expect((await kindOf(join(archive.directory, '..'))).problem?.kind).toBe('backupInsideArchive');
    expect((await kindOf('sauvegarde')).problem?.kind).toBe('backupFolderNotAbsolute');
    const other = temporaryFolder();
    writeFileSync(join(other, 'cours.txt'), 'à garder');
    expect((await kindOf(other)).problem?.kind).toBe('backupFolderNotEmpty');
    expect(filesBelow(other)).toEqual(['cours.txt']);
    const target = temporaryFolder();
    value(await archive.backup(target));
    expect(await openArchive(target)).toMatchObject({ ok: false, problem: { kind: 'isBackup' } });
    expect(await restoreArchive(target, other)).toMatchObject({ ok: false, problem: { kind: 'archiveNotEmpty' } });
    expect(await restoreArchive(other, temporaryFolder())).toMatchObject({ problem: { kind: 'notABackup' } });
  });

  it('that is stopped leaves the one before it as it was', async () => {
    const archive = await archiveOf(1);
    const target = temporaryFolder();
    const before = value(await archive.backup(target));
    for (let number = 2; number < 30; number++) await storeMade(archive, stored(number));
    const stop = new AbortController();
    const stopped = await archive.backup(target, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(stopped).toMatchObject({ ok: false, problem: { kind: 'requestCancelled' } });
    expect(filesBelow(target).filter((file) => /part$|index\.new/.test(file))).toEqual([]);
    const restored = join(temporaryFolder(), 'r');
    expect(value(await restoreArchive(target, restored))).toMatchObject({ objects: 1, takenAt: before.takenAt });
  });

  it('whose restoring is cut off is no archive yet, and is given back whole the next time', async () => {
    const archive = await archiveOf(1, 2, 3);
    const target = temporaryFolder();
    value(await archive.backup(target));
    const restored = join(temporaryFolder(), 'r');
    const stop = new AbortController();
    await restoreArchive(target, restored, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(await openArchive(restored)).toMatchObject({ ok: false, problem: { kind: 'restoreUnfinished' } });
    expect(value(await restoreArchive(target, restored)).objects).toBe(3);
    expect(value(await (await temporaryArchive({}, restored)).verify())).toMatchObject({ objects: 3, missing: 0 });
  });

  it('survives the death of its program at any moment: the last finished one is whole', {
    timeout: 120_000,
  }, async () => {
    const [directory, target] = [temporaryFolder(), join(temporaryFolder(), 'b')];
    const program = fileURLToPath(new URL('./backingUpProgram.ts', import.meta.url));
    let finished = 0;
    for (let round = 0; round < 5; round++) {
      const child = spawn(process.execPath, [program, directory, target, String(round * 1000)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
      const lines = () => said.split('\n').slice(0, -1);
      await expect.poll(() => lines().length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(1 + round);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
      child.kill('SIGKILL');
      await ended;
      for (const line of lines().slice(1)) {
        expect(line).toMatch(/^\d+$/);
        finished = Number(line);
      }
      const restored = join(temporaryFolder(), 'r');
      expect(value(await restoreArchive(target, restored))).toMatchObject({ damagedObjects: [] });
      const again = await temporaryArchive({}, restored);
      const report = value(await again.verify());
      expect(report).toMatchObject({ damaged: 0, missing: 0, orphans: 0 });
      expect(report.objects).toBeGreaterThanOrEqual(finished);
    }
  });
});

describe('A folder that cannot be written', () => {
  it('is said in words', async () => {
    const archive = await archiveOf(1);
    const file = join(temporaryFolder(), 'fichier');
    writeFileSync(file, '');
    expect(await archive.backup(join(file, 'b'))).toMatchObject({ ok: false, problem: { kind: 'archiveNotWritable' } });
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'vide'));
    expect(value(await archive.backup(join(folder, 'vide'))).copied).toBe(1);
  });
});
