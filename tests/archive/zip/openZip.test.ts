import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ZipFile, ZipLimits } from '../../../native-free-core/archive/index.ts';
import { makeInstance } from '../makeInstance.ts';
import { filesBelow, temporaryArchive, temporaryFolder, value } from '../temporaryArchive.ts';

const one = makeInstance({ sopInstanceUID: '1.1' });
const two = makeInstance({ sopInstanceUID: '1.2' });

async function open(bytes: Uint8Array, limits?: Partial<ZipLimits>) {
  const path = join(temporaryFolder(), 'some.zip');
  writeFileSync(path, bytes);
  const archive = await temporaryArchive();
  return { archive, opened: await archive.openZip(path, limits) };
}

async function contentOf(file: ZipFile): Promise<Buffer> {
  if (!('content' in file)) throw new Error(`${file.path}: ${file.problem.kind}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of file.content) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('A zip made by another program', () => {
  it('gives its files, packed or not, in any folder', async () => {
    const zip = zipSync({ 'CT/one.dcm': one, 'CT/stored.dcm': [two, { level: 0 }], 'empty/': new Uint8Array(0) });
    const { archive, opened } = await open(zip);
    const { files, close } = value(opened);
    expect(files.map(({ path }) => path)).toEqual(['CT/one.dcm', 'CT/stored.dcm']);
    const stored = await Promise.all(
      files.map((file) => ('content' in file ? archive.store(file.content, { source: 'import' }) : undefined)),
    );
    expect(stored).toMatchObject([
      { value: { outcome: 'stored', sopInstanceUID: '1.1' } },
      { value: { outcome: 'stored', sopInstanceUID: '1.2' } },
    ]);
    await close();
  });

  it('can come as a stream: it is kept aside, and gone when it is closed', async () => {
    const archive = await temporaryArchive();
    async function* body() {
      const zip = zipSync({ 'a.dcm': one });
      for (let at = 0; at < zip.length; at += 100) yield zip.subarray(at, at + 100);
    }
    const zip = value(await archive.openZip(body()));
    expect((await contentOf(zip.files[0])).equals(one)).toBe(true);
    await zip.close();
    expect(filesBelow(join(archive.directory, 'incoming'))).toEqual([]);
  });

  it('is read when Python wrote it as a stream, with sizes after the data and zip64 fields', async () => {
    const folder = temporaryFolder();
    const script = `
import sys, zipfile
class Stream:
    def __init__(self, f): self.f = f
    def write(self, b): return self.f.write(b)
    def flush(self): self.f.flush()
z = zipfile.ZipFile(Stream(open(sys.argv[1], 'wb')), 'w', zipfile.ZIP_DEFLATED)
with z.open('PK trap.dcm', 'w', force_zip64=True) as e: e.write(b'DICM' + b'PK\\x03\\x04PK\\x07\\x08PK\\x01\\x02' * 1000)
z.close()`;
    const path = join(folder, 'streamed.zip');
    const made = spawnSync('python3', ['-c', script, path]);
    if (made.status !== 0) {
      console.warn('SKIPPED LOUDLY: no python3 here to write a streamed zip.');
      return;
    }
    const archive = await temporaryArchive();
    const [file] = value(await archive.openZip(path)).files;
    expect((await contentOf(file)).length).toBe(4 + 12 * 1000);
  });
});

describe('A hostile or broken zip', () => {
  it('names no path of this machine', async () => {
    const { opened } = await open(zipSync({ '../../x': one, '/etc/y': one, 'C:\\z\\..\\w': one }));
    expect(value(opened).files.map(({ path }) => path)).toEqual(['x', 'etc/y', 'C:/z/w']);
  });

  it('that unfolds a thousandfold is refused before it is unpacked, and its neighbours come in', async () => {
    const bomb = new Uint8Array(70 * 1024 * 1024);
    const { opened } = await open(zipSync({ 'bomb.dcm': bomb, 'good.dcm': one } as Zippable));
    const { files } = value(opened);
    expect(files[0]).toMatchObject({ path: 'bomb.dcm', problem: { kind: 'zipBomb', foundBytes: bomb.length } });
    expect((await contentOf(files[1])).equals(one)).toBe(true);
  });

  it('that says it is small and is not, is stopped at the size it said', async () => {
    const lying = Buffer.from(zipSync({ 'a.dcm': new Uint8Array(5_000_000) }));
    lying.writeUInt32LE(1000, lying.indexOf('PK\x01\x02') + 24);
    const { archive, opened } = await open(lying);
    const [file] = value(opened).files;
    if (!('content' in file)) throw new Error('expected a file');
    const refused = await archive.store(file.content, { source: 'import' });
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'badZip', found: 'more data than announced' } });
    expect(filesBelow(join(archive.directory, 'incoming'))).toEqual([]);
  });

  it('whose entries share their data is refused', async () => {
    // All entries of the directory point to the first one's data, as in the bomb of D. Fifield (2019).
    const noise = deflateRawSync(Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251)));
    const zip = Buffer.from(zipSync({ a: [noise, { level: 0 }], b: new Uint8Array(1), c: new Uint8Array(1) }));
    const first = zip.indexOf('PK\x01\x02');
    for (let at = zip.indexOf('PK\x01\x02', first + 1); at >= 0; at = zip.indexOf('PK\x01\x02', at + 1)) {
      zip.copy(zip, at + 16, first + 16, first + 28);
      zip.copy(zip, at + 42, first + 42, first + 46);
    }
    const { opened } = await open(zip);
    expect(opened).toMatchObject({ ok: false, problem: { kind: 'zipBomb' } });
  });

  it('is refused beyond the limits of entries and of bytes', async () => {
    const zip = zipSync({ a: one, b: two, c: one });
    expect((await open(zip, { maximumEntries: 2 })).opened).toMatchObject({
      problem: { kind: 'zipTooManyEntries', found: 3 },
    });
    expect((await open(zip, { maximumBytes: 1000 })).opened).toMatchObject({ problem: { kind: 'zipTooLarge' } });
  });

  it('with a zip inside: that one is refused by name and by content', async () => {
    const inner = zipSync({ a: one });
    const { opened } = await open(zipSync({ 'inner.zip': inner, 'disguised.dcm': inner }));
    const { files } = value(opened);
    expect(files[0]).toMatchObject({ problem: { kind: 'zipNested' } });
    await expect(contentOf(files[1])).rejects.toMatchObject({ problem: { kind: 'zipNested' } });
  });

  it('that is protected by a password says so', async () => {
    const zip = Buffer.from(zipSync({ 'a.dcm': one }));
    zip.writeUInt16LE(1, zip.indexOf('PK\x01\x02') + 8);
    const { opened } = await open(zip);
    expect(value(opened).files).toMatchObject([{ path: 'a.dcm', problem: { kind: 'zipEncrypted' } }]);
  });

  it('with a turned bit is noticed by its checksum', async () => {
    const zip = Buffer.from(zipSync({ 'a.dcm': [one, { level: 0 }] }));
    zip[zip.indexOf('DICM') + 60] ^= 1;
    const { opened } = await open(zip);
    await expect(contentOf(value(opened).files[0])).rejects.toMatchObject({ problem: { kind: 'badZip' } });
  });

  it('cut short at any place says so, and never hangs', async () => {
    const zip = zipSync({ 'a.dcm': one, 'b.dcm': two });
    const archive = await temporaryArchive();
    const path = join(temporaryFolder(), 'cut.zip');
    for (let length = 0; length < zip.length; length += 41) {
      writeFileSync(path, zip.subarray(0, length));
      expect(await archive.openZip(path), `${length}`).toMatchObject({ ok: false, problem: { kind: 'badZip' } });
    }
  });
});
