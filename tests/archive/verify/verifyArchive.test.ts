import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeInstance } from '../makeInstance.ts';
import { filesBelow, storeMade, temporaryArchive, temporaryFolder, value } from '../temporaryArchive.ts';

const uids = ['1.1', '1.2', '1.3'];

async function archiveOfThree() {
  const archive = await temporaryArchive();
  for (const sopInstanceUID of uids) await storeMade(archive, { sopInstanceUID });
  const pathOf = async (uid: string) => value(await archive.readObject(uid)).path;
  return { archive, pathOf };
}

describe('Verifying an archive', () => {
  it('finds nothing wrong where nothing is', async () => {
    const { archive } = await archiveOfThree();
    expect(value(await archive.verify())).toMatchObject({
      objects: 3,
      damaged: 0,
      orphans: 0,
      missing: 0,
      repaired: 0,
    });
  });

  it('finds the object of which one bit has turned, and its neighbours live', async () => {
    const { archive, pathOf } = await archiveOfThree();
    const path = await pathOf('1.2');
    const bytes = readFileSync(path);
    bytes[bytes.length - 3] ^= 1;
    writeFileSync(path, bytes);
    const report = value(await archive.verify());
    expect(report).toMatchObject({ objects: 3, damaged: 1, missing: 0, damagedInstances: ['1.2'] });
    expect(value(await archive.verifyInstance('1.2')).matches).toBe(false);
    expect(await archive.readObject('1.2')).toMatchObject({
      ok: false,
      problem: { kind: 'damagedObject', fault: 'damaged' },
    });
    expect(value(await archive.readObject('1.3')).sopInstanceUID).toBe('1.3');
  });

  it('finds an object that was cut short and one that is gone', async () => {
    const { archive, pathOf } = await archiveOfThree();
    truncateSync(await pathOf('1.1'), 200);
    rmSync(await pathOf('1.3'));
    const report = value(await archive.verify());
    expect([report.damagedInstances, report.missingInstances]).toEqual([['1.1'], ['1.3']]);
  });

  it('is healed by the same file coming again', async () => {
    const { archive, pathOf } = await archiveOfThree();
    rmSync(await pathOf('1.3'));
    await archive.verify();
    expect((await storeMade(archive, { sopInstanceUID: '1.3' })).outcome).toBe('stored');
    expect(value(await archive.verify())).toMatchObject({ objects: 3, damaged: 0, missing: 0 });
    expect(value(await archive.verifyInstance('1.3')).matches).toBe(true);
  });

  it('isolates a damaged object when asked to repair, so that the same file can take its place', async () => {
    const { archive, pathOf } = await archiveOfThree();
    const path = await pathOf('1.2');
    writeFileSync(path, 'rotten');
    value(await archive.verify({ repair: true }));
    expect(existsSync(path)).toBe(false);
    expect(filesBelow(join(archive.directory, 'quarantine'))).toHaveLength(1);
    expect((await storeMade(archive, { sopInstanceUID: '1.2' })).outcome).toBe('stored');
  });

  it('counts an object that no row names, and takes it into the index again when asked to repair', async () => {
    const { archive } = await archiveOfThree();
    const other = await temporaryArchive();
    await storeMade(other, { sopInstanceUID: '1.9' });
    const orphan = value(await other.readObject('1.9')).path;
    copyFileSync(orphan, join(archive.directory, orphan.slice(other.directory.length)));
    expect(value(await archive.verify())).toMatchObject({ objects: 3, orphans: 1, repaired: 0 });
    expect(value(await archive.verify({ repair: true }))).toMatchObject({ orphans: 1, repaired: 1 });
    expect(value(await archive.verify())).toMatchObject({ objects: 4, orphans: 0 });
    expect(value(await archive.readObject('1.9')).sizeBytes).toBe(makeInstance({ sopInstanceUID: '1.9' }).length);
  });

  it('makes a lost index anew from the objects', async () => {
    const directory = temporaryFolder();
    const first = await temporaryArchive({}, directory);
    for (const sopInstanceUID of uids) await storeMade(first, { sopInstanceUID });
    await first.close();
    rmSync(join(directory, 'index.sqlite'));
    const second = await temporaryArchive({}, directory);
    expect(value(await second.verify({ repair: true }))).toMatchObject({ objects: 0, orphans: 3, repaired: 3 });
    expect(value(await second.instancesOfSeries('1.2.3.1')).map((row) => row.sopInstanceUID)).toEqual(uids);
  });
});
