import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ElementRecord, readPart10, writePart10 } from '../../native-free-core/dicom/index.ts';
import {
  type OverlayPlane,
  overlaysOfFrame,
  readImagePixelModule,
  readOverlayBits,
  readOverlayPlanes,
} from '../../native-free-core/pixels/index.ts';
import { host, short, u16 } from '../dicom/partTenBytes.ts';
import { decoders, readCorpusFile } from '../support/codecs.ts';
import { corpusJson, hasCorpus } from '../support/corpus.ts';

const image = {
  ...{ SOPClassUID: '1.2.840.10008.5.1.4.1.1.7', SOPInstanceUID: '1.2.3', Rows: 3, Columns: 4, SamplesPerPixel: 1 },
  ...{ BitsAllocated: 16, BitsStored: 12, HighBit: 11, PixelRepresentation: 0, NumberOfFrames: 2 },
  PhotometricInterpretation: 'MONOCHROME2',
};

/** Twelve pixels of a frame, as words; an X stands in bit 12, the value in the twelve bits below. */
function words(picture: string, bit: number): number[] {
  return [...picture.replaceAll('\n', '').trim()].flatMap((letter, index) =>
    u16((letter === 'X' ? 1 << bit : 0) | (index * 300)),
  );
}

function fileOf(elements: ElementRecord, pixels = new Uint8Array(48)) {
  const record = { ...image, ...elements, PixelData: pixels };
  return readPart10(writePart10({ transferSyntaxUID: '1.2.840.10008.1.2.1', elements: record }), host);
}

function overlay(
  group: string,
  values: { [element: string]: [vr: string, value: string | number | readonly number[]] },
) {
  const entries = Object.entries(values).map(([element, [vr, value]]) => [`${group}${element}`, { vr, value }]);
  return Object.fromEntries(entries) as ElementRecord;
}

async function bitsOf(file: ReturnType<typeof fileOf>, plane: OverlayPlane, frameNumber = 1): Promise<string> {
  const module = readImagePixelModule(file.dataset, file.transferSyntaxUID);
  const read = await readOverlayBits(file, module.ok ? module.value : undefined, plane, frameNumber, decoders);
  if (!read.ok) return expect.unreachable(JSON.stringify(read.problem));
  const letters = Array.from(read.value.bits, (bit) => (bit === 1 ? 'X' : '.')).join('');
  return letters.match(new RegExp(`.{${plane.columns}}`, 'g'))!.join('\n');
}

describe('Overlay Data — PS3.3 C.9.2, PS3.5 8.1.2', () => {
  const plain = overlay('6002', {
    ...{ '0010': ['US', 3], '0011': ['US', 4], '0040': ['CS', 'G'], '0050': ['SS', [-1, 2]], '0100': ['US', 1] },
    ...{ '0102': ['US', 0], '0022': ['LO', 'Contour'], '1500': ['LO', 'Foie'] },
  });
  // First pixel in the lowest bit: row 1 = X..X, row 2 = .XX., row 3 = X...
  const data = Uint8Array.of(0b0110_1001, 0b0000_0001);

  it('is one bit per pixel, the first in the lowest bit', async () => {
    const file = fileOf({ ...plain, '60023000': { vr: 'OW', value: data } });
    const [plane] = readOverlayPlanes(file.dataset);
    expect(plane).toMatchObject({ group: 0x6002, origin: [-1, 2], type: 'G', label: 'Foie', description: 'Contour' });
    expect(await bitsOf(file, plane)).toBe('X..X\n.XX.\nX...');
  });

  it('lies on every frame when it is single, on its own frames when it has several', async () => {
    const single = readOverlayPlanes(fileOf({ ...plain, '60023000': { vr: 'OW', value: data } }).dataset);
    expect([1, 2].map((frame) => overlaysOfFrame(single, frame).length)).toEqual([1, 1]);
    const frames = { '60020015': { vr: 'IS', value: '2' }, '60020051': { vr: 'US', value: 2 } };
    // Twelve bits a frame, without padding between them: the second begins in the middle of a byte.
    const twice = Uint8Array.of(0b0110_1001, 0b1111_0001, 0b1111_1111);
    const file = fileOf({ ...plain, ...frames, '60023000': { vr: 'OW', value: twice } });
    const planes = readOverlayPlanes(file.dataset);
    expect([1, 2, 3, 4].map((frame) => overlaysOfFrame(planes, frame).length)).toEqual([0, 1, 1, 0]);
    expect(await bitsOf(file, planes[0], 2)).toBe('X..X\n.XX.\nX...');
    expect(await bitsOf(file, planes[0], 3)).toBe('XXXX\nXXXX\nXXXX');
  });

  it('says when it is cut short', async () => {
    const file = fileOf({ ...plain, '60023000': { vr: 'OW', value: new Uint8Array(0) } });
    expect(readOverlayPlanes(file.dataset)).toEqual([]);
    const one = fileOf({ ...plain, '60020010': { vr: 'US', value: 300 }, '60023000': { vr: 'OW', value: data } });
    const [plane] = readOverlayPlanes(one.dataset);
    const read = await readOverlayBits(one, undefined, plane, 1, decoders);
    expect(read).toMatchObject({
      problem: { kind: 'truncatedOverlay', group: '6002', expectedBytes: 150, foundBytes: 2 },
    });
  });

  it('stands in swapped words in big endian', async () => {
    const elements = [
      ...short(0x6000, 0x0010, 'US', u16(3, false), false),
      ...short(0x6000, 0x0011, 'US', u16(4, false), false),
    ];
    const [high, low] = [data[1], data[0]];
    const head = [0x60, 0, 0x30, 0, ...[...'OW'].map((letter) => letter.charCodeAt(0)), 0, 0, 0, 0, 0, 2, high, low];
    const bytes = Uint8Array.from([...elements, ...head]);
    const dataset = bigEndianDataSet(bytes);
    const [plane] = readOverlayPlanes(dataset.dataset);
    expect(await bitsOf(dataset, plane)).toBe('X..X\n.XX.\nX...');
  });
});

describe('Overlays in unused bits — PS3.3 C.9.2, editions before 2004', () => {
  const embedded = overlay('6000', { '0100': ['US', 16], '0102': ['US', 12], '0040': ['CS', 'G'] });

  it('are read from the words before they are masked, frame by frame', async () => {
    const pixels = Uint8Array.from([...words('X..X.XX.X...', 12), ...words('XXXX........', 12)]);
    const file = fileOf(embedded, pixels);
    const module = readImagePixelModule(file.dataset, file.transferSyntaxUID);
    const [plane] = readOverlayPlanes(file.dataset, module.ok ? module.value : undefined);
    expect(plane).toMatchObject({ embeddedBit: 12, rows: 3, columns: 4 });
    expect(await bitsOf(file, plane, 1)).toBe('X..X\n.XX.\nX...');
    expect(await bitsOf(file, plane, 2)).toBe('XXXX\n....\n....');
  });

  it('are none when the bit belongs to the image', () => {
    const file = fileOf(overlay('6000', { '0100': ['US', 16], '0102': ['US', 11] }));
    const module = readImagePixelModule(file.dataset, file.transferSyntaxUID);
    expect(readOverlayPlanes(file.dataset, module.ok ? module.value : undefined)).toEqual([]);
  });
});

interface Expected {
  readonly group: string;
  readonly setPixels?: number;
  readonly sha256?: string;
  readonly origin: readonly number[] | null;
}

describe.skipIf(!hasCorpus)('Overlays of the corpus', () => {
  const entries: { path: string; expected: { overlays?: readonly Expected[] } }[] = hasCorpus
    ? corpusJson('manifest.json').files
    : [];

  it.each(entries.filter(({ expected }) => expected.overlays))('$path', async ({ path, expected }) => {
    const file = readCorpusFile(path);
    const module = readImagePixelModule(file.dataset, file.transferSyntaxUID);
    const image = module.ok ? module.value : undefined;
    const planes = readOverlayPlanes(file.dataset, image);
    // A group without rows, columns or data is none here.
    const wanted = expected.overlays!.filter(({ sha256 }) => sha256 !== undefined);
    expect(planes.map(({ group }) => `0x${group.toString(16)}`)).toEqual(wanted.map(({ group }) => group));
    for (const [index, plane] of planes.entries()) {
      const read = await readOverlayBits(file, image, plane, 1, decoders);
      if (!read.ok) return expect.unreachable(JSON.stringify(read.problem));
      const { bits, origin } = read.value;
      expect([...origin]).toEqual(wanted[index].origin);
      expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(wanted[index].setPixels);
      expect(createHash('sha256').update(bits).digest('hex')).toBe(wanted[index].sha256);
    }
  });
});

/** A big endian file without pixels, from the bytes of its data set. */
function bigEndianDataSet(bytes: Uint8Array) {
  const uid = [...'1.2.840.10008.1.2.2\0'].map((letter) => letter.charCodeAt(0));
  const first = short(
    0x0008,
    0x0060,
    'CS',
    [...'OT'].map((letter) => letter.charCodeAt(0)),
    false,
  );
  const meta = short(0x0002, 0x0010, 'UI', uid);
  const prefix = [...new Uint8Array(128), ...[...'DICM'].map((letter) => letter.charCodeAt(0))];
  return readPart10(Uint8Array.from([...prefix, ...meta, ...first, ...bytes]), host);
}
