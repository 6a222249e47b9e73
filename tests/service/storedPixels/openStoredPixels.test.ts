// Frames read one at a time from a file give the samples that the whole file gives; a sparse file of 3 GB gives its last
// frame from its head and that frame alone.
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePart10 } from '../../../native-free-core/dicom/index.ts';
import { decodeFrame, readImagePixelModule } from '../../../native-free-core/pixels/index.ts';
import { decodeStoredFrame, openStoredPixels } from '../../../native-free-core/service/index.ts';
import { decoders, readCorpusFile } from '../../support/codecs.ts';
import { corpusJson, corpusPath, hasCorpus } from '../../support/corpus.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stored-pixels-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const images = hasCorpus ? imagesOfCorpus() : [];

function imagesOfCorpus(): readonly string[] {
  const { files } = corpusJson('manifest.json');
  const paths = Array.isArray(files) ? files.map((file: { path: string }) => file.path) : Object.keys(files);
  return paths.filter((path: string) => /multi|frame|rle|jpeg|j2k|deflate|1bit|seg|color|enhanced/i.test(path));
}

describe.skipIf(!hasCorpus)('frames of real files, read one at a time', () => {
  it('finds real files of many kinds', () => expect(images.length).toBeGreaterThan(20));

  it.each(images)('%s', async (path) => {
    const whole = readCorpusFile(path);
    const module = readImagePixelModule(whole.dataset, whole.transferSyntaxUID);
    const pixels = await openStoredPixels(corpusPath(path));
    try {
      const lazily = readImagePixelModule(pixels.file.dataset, pixels.file.transferSyntaxUID);
      expect(lazily).toEqual(module);
      if (!module.ok) return;
      const { numberOfFrames } = module.value;
      for (const frameNumber of new Set([1, Math.min(2, numberOfFrames), Math.min(numberOfFrames, 40)])) {
        const expected = await decodeFrame(whole, module.value, frameNumber, decoders);
        const found = await decodeStoredFrame(pixels, module.value, frameNumber, decoders);
        expect(found.ok, `frame ${frameNumber}`).toBe(expected.ok);
        if (expected.ok && found.ok) {
          expect(Buffer.compare(bytesOf(found.value.samples), bytesOf(expected.value.samples))).toBe(0);
        }
      }
    } finally {
      await pixels.close();
    }
  });
});

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
}

const rows = 1000;
const columns = 1000;
const numberOfFrames = 1500;
const frameBytes = rows * columns * 2;
const last = Uint16Array.from({ length: rows * columns }, (_, index) => index % 4093);

/** Everything before the value of Pixel Data; its length is what the writer made of a single sample. */
function headOf(transferSyntaxUID: string, pixelData: Uint8Array | readonly Uint8Array[]): Buffer {
  const elements = {
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.7.3',
    SOPInstanceUID: '2.25.1',
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    NumberOfFrames: numberOfFrames,
    Rows: rows,
    Columns: columns,
    BitsAllocated: 16,
    BitsStored: 16,
    HighBit: 15,
    PixelRepresentation: 0,
    PixelData: pixelData,
  };
  const whole = Buffer.from(writePart10({ transferSyntaxUID, elements }));
  return whole.subarray(0, whole.indexOf('e07f1000', 0, 'hex') + 12);
}

describe('a file of more than 2 GiB', () => {
  it('gives its last native frame from its head and that frame alone', async () => {
    const path = join(folder, 'native.dcm');
    const head = headOf('1.2.840.10008.1.2.1', new Uint8Array(2));
    head.writeUInt32LE(frameBytes * numberOfFrames, head.length - 4);
    const file = openSync(path, 'w');
    writeSync(file, head);
    writeSync(file, last, 0, frameBytes, head.length + frameBytes * (numberOfFrames - 1));
    closeSync(file);
    await expectLastFrame(path);
  });

  it('gives its last fragment without an offset table, walking over the items before', async () => {
    const path = join(folder, 'fragments.dcm');
    const head = headOf('1.2.840.10008.1.2.1.98', [new Uint8Array(2)]);
    const file = openSync(path, 'w');
    writeSync(file, head);
    const item = (lengthBytes: number) => {
      const bytes = Buffer.from('feff00e000000000', 'hex');
      bytes.writeUInt32LE(lengthBytes, 4);
      return bytes;
    };
    let at = head.length;
    writeSync(file, item(0), 0, 8, at);
    at += 8;
    for (let frame = 0; frame < numberOfFrames; frame += 1) {
      writeSync(file, item(frameBytes), 0, 8, at);
      at += 8 + frameBytes;
    }
    writeSync(file, last, 0, frameBytes, at - frameBytes);
    ftruncateSync(file, at);
    closeSync(file);
    await expectLastFrame(path);
  });
});

async function expectLastFrame(path: string): Promise<void> {
  const before = process.memoryUsage().arrayBuffers;
  const pixels = await openStoredPixels(path);
  try {
    expect(pixels.file.problems).toEqual([]);
    const module = readImagePixelModule(pixels.file.dataset, pixels.file.transferSyntaxUID);
    if (!module.ok) return expect.unreachable(module.problem.kind);
    const frame = await decodeStoredFrame(pixels, module.value, numberOfFrames, decoders);
    if (!frame.ok) return expect.unreachable(JSON.stringify(frame.problem));
    expect(Buffer.compare(bytesOf(frame.value.samples), bytesOf(last))).toBe(0);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64e6);
    expect(await decodeStoredFrame(pixels, module.value, 1, decoders)).toMatchObject({ ok: true });
  } finally {
    await pixels.close();
  }
}
