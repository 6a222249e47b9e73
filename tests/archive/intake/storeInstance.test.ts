import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusBytes, corpusJson, corpusPath, hasCorpus } from '../../support/corpus.ts';
import { makeInstance } from '../makeInstance.ts';
import { filesBelow, storeMade, temporaryArchive, temporaryFolder, value } from '../temporaryArchive.ts';

const source = 'import' as const;

describe('Storing an instance', () => {
  it('keeps the file byte for byte, named by its SHA-256', async () => {
    const archive = await temporaryArchive();
    const bytes = makeInstance();
    const stored = value(await archive.store(bytes, { source }));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(stored).toMatchObject({ outcome: 'stored', sopInstanceUID: '1.2.3.4', studyInstanceUID: '1.2.3', sha256 });
    const object = value(await archive.readObject('1.2.3.4'));
    expect(object.path).toBe(join(archive.directory, 'objects', sha256.slice(0, 2), sha256.slice(2)));
    expect(readFileSync(object.path).equals(bytes)).toBe(true);
    expect(filesBelow(join(archive.directory, 'incoming'))).toEqual([]);
  });

  it('takes bytes, a path, and bytes as they arrive', async () => {
    const archive = await temporaryArchive();
    const path = join(temporaryFolder(), 'one.dcm');
    writeFileSync(path, makeInstance({ sopInstanceUID: '1.1' }));
    expect(value(await archive.store(path, { source })).outcome).toBe('stored');
    const bytes = makeInstance({ sopInstanceUID: '1.2' });
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    }
    expect(value(await archive.store(pieces(), { source })).outcome).toBe('stored');
    expect(value(await archive.instancesOfSeries('1.2.3.1')).map((row) => row.sopInstanceUID)).toEqual(['1.1', '1.2']);
  });

  it('says that an instance is there already, and stores it once, though another program wrote its file meta', async () => {
    const archive = await temporaryArchive();
    await storeMade(archive);
    expect((await storeMade(archive)).outcome).toBe('duplicate');
    expect((await storeMade(archive, { implementation: 'ANOTHER WRITER' })).outcome).toBe('duplicate');
    expect(filesBelow(join(archive.directory, 'objects'))).toHaveLength(1);
    expect(filesBelow(join(archive.directory, 'quarantine'))).toEqual([]);
  });

  it('keeps both when another content comes under the same UID: the newcomer in quarantine', async () => {
    const archive = await temporaryArchive();
    const first = await storeMade(archive);
    const pixels = Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9);
    const second = await storeMade(archive, { pixels });
    expect(second.outcome).toBe('conflict');
    expect(value(await archive.readObject('1.2.3.4')).sha256).toBe(first.sha256);
    const kept = readFileSync(join(archive.directory, 'quarantine', second.sha256));
    expect(kept.equals(makeInstance({ pixels }))).toBe(true);
    expect((await storeMade(archive, { pixels })).outcome).toBe('conflict');
    expect(filesBelow(join(archive.directory, 'quarantine'))).toHaveLength(1);
  });

  it('decides once when the same UID comes ten times at the same moment', async () => {
    const archive = await temporaryArchive();
    const stored = await Promise.all(
      Array.from({ length: 10 }, (_, number) => storeMade(archive, { pixels: new Uint8Array(8).fill(number % 2) })),
    );
    const outcomes = stored.map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual([...Array(5).fill('conflict'), ...Array(4).fill('duplicate'), 'stored']);
  });

  it('finds the header of any length: the Pixel Data begins where it says', async () => {
    const archive = await temporaryArchive();
    // 3 MB of text before the pixels: more than is read at first.
    const bytes = makeInstance({ textValue: 'A'.repeat(3_000_000), sopInstanceUID: '1.7' });
    value(await archive.store(bytes, { source }));
    const header = value(await archive.readHeader('1.7'));
    expect(bytes.length - header.length).toBe(12 + 8);
    expect(Buffer.from(bytes.subarray(header.length, header.length + 4)).toString('hex')).toBe('e07f1000');
  });
});

describe('Refusing an instance', () => {
  it.each([
    ['what is not DICOM', Buffer.from('<html>not an image</html>'.repeat(20)), { kind: 'notDicom' }],
    ['nothing at all', new Uint8Array(0), { kind: 'emptyFile' }],
    ['a UID that is a path', makeInstance({ sopInstanceUID: '../../x' }), { kind: 'badUid', found: '../../x' }],
    [
      'a study UID that is a path',
      makeInstance({ studyInstanceUID: '/etc/x', seriesInstanceUID: '1.1' }),
      { kind: 'badUid', found: '/etc/x' },
    ],
    ['no SOP Instance UID', makeInstance({ sopInstanceUID: '' }), { kind: 'noSopInstanceUid' }],
  ])('says why it refuses %s, and leaves nothing behind', async (_, bytes, problem) => {
    const archive = await temporaryArchive();
    const refused = await archive.store(new Uint8Array(bytes), { source });
    expect(refused).toMatchObject({ ok: false, problem });
    expect(filesBelow(archive.directory).filter((path) => /^(objects|incoming|quarantine)/.test(path))).toEqual([]);
  });

  it('says which file cannot be read', async () => {
    const archive = await temporaryArchive();
    const refused = await archive.store('/nowhere/at/all.dcm', { source });
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'fileNotReadable', code: 'ENOENT' } });
  });

  it('leaves nothing of an upload that breaks off', async () => {
    const archive = await temporaryArchive();
    async function* broken() {
      yield makeInstance().subarray(0, 300);
      throw new Error('connection lost');
    }
    expect(await archive.store(broken(), { source })).toMatchObject({
      ok: false,
      problem: { kind: 'fileNotReadable' },
    });
    expect(filesBelow(join(archive.directory, 'incoming'))).toEqual([]);
  });

  it('takes only instances of the study that was named', async () => {
    const archive = await temporaryArchive();
    const refused = await archive.store(makeInstance(), { source, studyInstanceUID: '9.9' });
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'otherStudy', found: '1.2.3', allowed: '9.9' } });
  });
});

describe.skipIf(!hasCorpus)('Storing every real file of the corpus', () => {
  interface Listed {
    readonly path: string;
    readonly sopInstance?: string;
    readonly sha256: string;
    readonly bytes: number;
  }

  it('gives back the bytes that came in, and keeps each of the 37 files that share ten UIDs', {
    timeout: 180_000,
  }, async () => {
    const archive = await temporaryArchive();
    const files: Listed[] = corpusJson('manifest.json').files.filter((file: Listed) => Boolean(file.sopInstance));
    const uses = Map.groupBy(files, (file) => file.sopInstance);
    const shared = [...uses.values()].filter((group) => group.length > 1);
    expect([shared.length, shared.flat().length]).toEqual([10, 37]);
    const outcomes: string[] = [];
    // In the order of the manifest: of those that share a UID, the first is the one that is kept in place.
    for (const file of files) {
      const stored = await archive.store(corpusPath(file.path), { source });
      outcomes.push(stored.ok ? stored.value.outcome : `${file.path}: ${stored.problem.kind}`);
      if (stored.ok)
        expect([stored.value.sopInstanceUID, stored.value.sha256]).toEqual([file.sopInstance, file.sha256]);
    }
    const counts = Object.fromEntries(
      [...Map.groupBy(outcomes, (outcome) => outcome)].map(([name, all]) => [name, all.length]),
    );
    expect(counts).toEqual({ stored: files.length - 27, conflict: 27 });
    for (const group of uses.values()) {
      const object = value(await archive.readObject(group[0].sopInstance ?? ''));
      expect(readFileSync(object.path).equals(corpusBytes(group[0].path)), group[0].path).toBe(true);
      for (const { path, sha256 } of group.slice(1)) {
        const kept = readFileSync(join(archive.directory, 'quarantine', sha256));
        expect(kept.equals(corpusBytes(path)), path).toBe(true);
      }
    }
  });

  it('takes or explains every damaged file', async () => {
    const archive = await temporaryArchive();
    const files: Listed[] = corpusJson('manifest.json').files.filter((file: Listed) => file.path.startsWith('broken/'));
    expect(files.length).toBeGreaterThan(15);
    for (const { path } of files) {
      const stored = await archive.store(corpusPath(path), { source });
      if (!stored.ok)
        expect(['notDicom', 'noSopInstanceUid', 'badUid', 'emptyFile'], path).toContain(stored.problem.kind);
    }
    expect(filesBelow(join(archive.directory, 'incoming'))).toEqual([]);
  });
});
