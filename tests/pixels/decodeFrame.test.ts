import { describe, expect, it } from 'vitest';
import { type DataSet, tag } from '../../native-free-core/dicom/index.ts';
import { decodeFrame, decodePartialFrame, readImagePixelModule } from '../../native-free-core/pixels/index.ts';
import { decoders } from '../support/codecs.ts';
import { dataSetOf, fileOf } from '../support/dataSetOf.ts';

interface Image {
  readonly rows: number;
  readonly columns: number;
  readonly bits: readonly [allocated: number, stored: number, high: number];
  readonly isSigned?: boolean;
  readonly frames?: number;
  readonly photometric?: string;
  readonly planar?: number;
  readonly vr?: string;
  readonly data: readonly number[] | Uint8Array;
}

function imageOf(image: Image): DataSet {
  const photometric = image.photometric ?? 'MONOCHROME2';
  return dataSetOf([
    [tag.samplesPerPixel, 'US', [photometric.startsWith('MONO') ? 1 : 3]],
    [tag.photometricInterpretation, 'CS', photometric],
    [tag.planarConfiguration, 'US', [image.planar ?? 0]],
    [tag.numberOfFrames, 'IS', String(image.frames ?? 1)],
    [tag.rows, 'US', [image.rows]],
    [tag.columns, 'US', [image.columns]],
    [tag.bitsAllocated, 'US', [image.bits[0]]],
    [tag.bitsStored, 'US', [image.bits[1]]],
    [tag.highBit, 'US', [image.bits[2]]],
    [tag.pixelRepresentation, 'US', [image.isSigned ? 1 : 0]],
    [tag.pixelData, image.vr ?? 'OW', image.data],
  ]);
}

async function decode(dataset: DataSet, frameNumber = 1, transferSyntaxUID?: string) {
  const file = fileOf(dataset, transferSyntaxUID);
  const module = readImagePixelModule(dataset, file.transferSyntaxUID);
  if (!module.ok) return module;
  return decodeFrame(file, module.value, frameNumber, decoders);
}

async function samplesOf(dataset: DataSet, frameNumber = 1): Promise<number[]> {
  const outcome = await decode(dataset, frameNumber);
  return outcome.ok ? [...outcome.value.samples] : expect.unreachable(outcome.problem.kind);
}

describe('Native samples — PS3.5 8.1.1', () => {
  it('masks what lies above the high bit: overlays once lived there', async () => {
    const dataset = imageOf({ rows: 1, columns: 3, bits: [16, 12, 11], data: [0xf001, 0x0fff, 0x1000] });
    expect(await samplesOf(dataset)).toEqual([1, 4095, 0]);
  });

  it('extends the sign from the highest bit stored', async () => {
    const dataset = imageOf({
      rows: 1,
      columns: 3,
      bits: [16, 12, 11],
      isSigned: true,
      data: [0x0fff, 0x0800, 0x07ff],
    });
    expect(await samplesOf(dataset)).toEqual([-1, -2048, 2047]);
  });

  it('brings samples down that end at a higher bit', async () => {
    const dataset = imageOf({ rows: 1, columns: 2, bits: [16, 12, 15], data: [0xfff0, 0x0010] });
    expect(await samplesOf(dataset)).toEqual([4095, 1]);
  });

  it('unpacks single bits, first pixel lowest, frames without padding between them', async () => {
    // 3 × 3 bits per frame: 101 010 101, then 010 101 010; the second frame begins in the middle of a byte.
    const dataset = imageOf({ rows: 3, columns: 3, bits: [1, 1, 0], frames: 2, vr: 'OB', data: [0x55, 0x55, 0x01] });
    expect(await samplesOf(dataset, 1)).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 1]);
    expect(await samplesOf(dataset, 2)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0]);
  });

  it('interleaves planes of colour (planar configuration 1)', async () => {
    const image = { rows: 1, columns: 2, bits: [8, 8, 7], photometric: 'RGB', planar: 1, vr: 'OB' } as const;
    expect(await samplesOf(imageOf({ ...image, data: [1, 2, 10, 20, 100, 200] }))).toEqual([1, 10, 100, 2, 20, 200]);
  });

  it('gives both pixels of a YBR_FULL_422 pair their shared chroma (PS3.3 C.7.6.3.1.2)', async () => {
    const image = { rows: 1, columns: 2, bits: [8, 8, 7], photometric: 'YBR_FULL_422', vr: 'OB' } as const;
    expect(await samplesOf(imageOf({ ...image, data: [50, 60, 110, 130] }))).toEqual([50, 110, 130, 60, 110, 130]);
  });

  it('swaps the bytes of big-endian words', async () => {
    const dataset = imageOf({ rows: 1, columns: 2, bits: [16, 16, 15], data: [0x0102, 0xfffe] });
    const swapped = { ...dataset, isLittleEndian: false, bytes: dataset.bytes };
    const file = fileOf(swapped, '1.2.840.10008.1.2.2');
    const module = readImagePixelModule(dataset, file.transferSyntaxUID);
    if (!module.ok) return expect.unreachable(module.problem.kind);
    const outcome = await decodeFrame(file, module.value, 1, decoders);
    expect(outcome.ok && [...outcome.value.samples]).toEqual([0x0201, 0xfeff]);
  });
});

describe('What cannot be decoded is a problem, never a throw', () => {
  const image = { rows: 2, columns: 2, bits: [16, 16, 15], frames: 2 } as const;
  const truncated = imageOf({ ...image, data: [1, 2, 3, 4, 5, 6] });

  it('says how many bytes of a truncated frame are there', async () => {
    expect(await decode(truncated, 2)).toEqual({
      ok: false,
      problem: { kind: 'truncatedPixelData', frameNumber: 2, expectedBytes: 8, foundBytes: 4 },
    });
  });

  it('offers what is there of a truncated frame, the rest zero', () => {
    const file = fileOf(truncated);
    const module = readImagePixelModule(truncated, file.transferSyntaxUID);
    if (!module.ok) return expect.unreachable(module.problem.kind);
    expect([...(decodePartialFrame(file, module.value, 2)?.samples ?? [])]).toEqual([5, 6, 0, 0]);
    expect(decodePartialFrame(file, module.value, 1)).toBeUndefined();
  });

  it('refuses a frame number out of range', async () => {
    for (const frameNumber of [0, 3, 1.5, Number.NaN]) {
      const outcome = await decode(truncated, frameNumber);
      expect(outcome).toMatchObject({ ok: false, problem: { kind: 'frameOutOfRange', numberOfFrames: 2 } });
    }
  });

  it('names a transfer syntax that it has no decoder for', async () => {
    expect(await decode(truncated, 1, '1.2.840.10008.1.2.4.102')).toEqual({
      ok: false,
      problem: {
        kind: 'videoStream',
        transferSyntaxUID: '1.2.840.10008.1.2.4.102',
        name: 'MPEG-4 AVC/H.264 High Profile / Level 4.1',
      },
    });
    expect(await decode(truncated, 1, '1.2.3')).toEqual({
      ok: false,
      problem: { kind: 'unsupportedTransferSyntax', transferSyntaxUID: '1.2.3' },
    });
  });
});
