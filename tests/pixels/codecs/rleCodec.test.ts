import { describe, expect, it } from 'vitest';
import { BadCodeStream } from '../../../native-free-core/pixels/codecs/codec.ts';
import { rleCodec } from '../../../native-free-core/pixels/codecs/rleCodec.ts';
import type { ImagePixelModule } from '../../../native-free-core/pixels/index.ts';

function moduleOf(columns: number, bitsAllocated: 8 | 16, samplesPerPixel: 1 | 3 = 1): ImagePixelModule {
  return {
    transferSyntaxUID: '1.2.840.10008.1.2.5',
    rows: 1,
    columns,
    numberOfFrames: 1,
    samplesPerPixel,
    photometricInterpretation: samplesPerPixel === 1 ? 'MONOCHROME2' : 'RGB',
    planarConfiguration: 0,
    bitsAllocated,
    bitsStored: bitsAllocated,
    highBit: bitsAllocated - 1,
    isSigned: false,
    sampleType: 'integer',
  };
}

/** An RLE frame of these segments, with its header of sixteen words (PS3.5 G.5). */
function frameOf(...segments: readonly (readonly number[])[]): Uint8Array {
  const header = new Uint32Array(16);
  header[0] = segments.length;
  let offset = 64;
  for (const [index, segment] of segments.entries()) {
    header[index + 1] = offset;
    offset += segment.length;
  }
  return new Uint8Array([...new Uint8Array(header.buffer), ...segments.flat()]);
}

describe('RLE Lossless — PS3.5 G', () => {
  it('unpacks the worked example of PackBits (Apple Technical Note TN1023)', async () => {
    const packed = [0xfe, 0xaa, 0x02, 0x80, 0x00, 0x2a, 0xfd, 0xaa, 0x03, 0x80, 0x00, 0x2a, 0x22, 0xf7, 0xaa];
    const unpacked = 'aa aa aa 80 00 2a aa aa aa aa 80 00 2a 22 aa aa aa aa aa aa aa aa aa aa';
    const image = await rleCodec(frameOf(packed), moduleOf(24, 8));
    expect(Buffer.from(image.bytes).toString('hex')).toBe(unpacked.replaceAll(' ', ''));
  });

  it('puts the most significant byte first (PS3.5 G.2)', async () => {
    const image = await rleCodec(frameOf([1, 0x12, 0x34], [1, 0x56, 0x78]), moduleOf(2, 16));
    expect([...new Uint16Array(image.bytes.buffer)]).toEqual([0x1256, 0x3478]);
  });

  it('interleaves a segment per colour', async () => {
    const image = await rleCodec(frameOf([1, 1, 2], [1, 10, 20], [1, 100, 200]), moduleOf(2, 8, 3));
    expect([...image.bytes]).toEqual([1, 10, 100, 2, 20, 200]);
  });

  it('skips the control byte −128', async () => {
    const image = await rleCodec(frameOf([0x80, 1, 7, 8]), moduleOf(2, 8));
    expect([...image.bytes]).toEqual([7, 8]);
  });

  it('refuses a segment that ends too early, a wrong number of segments, and a short header', async () => {
    await expect(rleCodec(frameOf([0, 1]), moduleOf(2, 8))).rejects.toThrow(BadCodeStream);
    await expect(rleCodec(frameOf([1, 1, 2]), moduleOf(2, 16))).rejects.toThrow('1 RLE segments instead of 2');
    await expect(rleCodec(new Uint8Array(10), moduleOf(2, 8))).rejects.toThrow(BadCodeStream);
  });
});
