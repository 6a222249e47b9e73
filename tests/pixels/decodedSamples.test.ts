import { describe, expect, it } from 'vitest';
import { decodedSamples } from '../../native-free-core/pixels/decodedSamples.ts';
import type { ImagePixelModule } from '../../native-free-core/pixels/index.ts';

const [lossless, lossy, rle] = ['1.2.840.10008.1.2.4.90', '1.2.840.10008.1.2.4.91', '1.2.840.10008.1.2.5'];

/** Four samples of twelve bits in words of sixteen, as a decoder gives them. */
function samplesOf(words: readonly number[], transferSyntaxUID: string, isSigned: boolean): readonly number[] {
  const module: ImagePixelModule = {
    ...{ transferSyntaxUID, rows: 1, columns: words.length, numberOfFrames: 1, samplesPerPixel: 1 },
    ...{ photometricInterpretation: 'MONOCHROME2', planarConfiguration: 0, bitsAllocated: 16, bitsStored: 12 },
    ...{ highBit: 11, isSigned, sampleType: 'integer' },
  };
  const bytes = new Uint8Array(Int16Array.from(words).buffer);
  const image = { rows: 1, columns: words.length, components: 1, bitsPerSample: 16, isPlanar: false, bytes };
  return Array.from(decodedSamples(image, module)!);
}

describe('Decoded samples of twelve bits in sixteen — PS3.5 8.1.1', () => {
  it('have the sign of their twelfth bit, whatever stands above it, when nothing was lost', () => {
    expect(samplesOf([0xfff, 0x800, 0x7ff, 5], lossless, true)).toEqual([-1, -2048, 2047, 5]);
    expect(samplesOf([-1, -2048, 2047, 5], lossless, true)).toEqual([-1, -2048, 2047, 5]);
  });

  it('keep what a lossy stream codes, also beyond twelve bits', () => {
    expect(samplesOf([-1, -2050, 2049, 5], lossy, true)).toEqual([-1, -2050, 2049, 5]);
    expect(samplesOf([2049, 2050, 2047, 5], lossy, true)).toEqual([2049, 2050, 2047, 5]);
    expect(samplesOf([4100, 2050, 2047, 5], lossy, false)).toEqual([4100, 2050, 2047, 5]);
  });

  it('take a lossy stream without any negative sample, and samples far beyond twelve bits, for one with zeros above the sign', () => {
    expect(samplesOf([0xfff, 0xc00, 0x7ff, 5], lossy, true)).toEqual([-1, -1024, 2047, 5]);
  });

  it('lose what stands in the unused bits of RLE', () => {
    expect(samplesOf([0x1fff, 0x2800, 0x47ff, 5], rle, false)).toEqual([0xfff, 0x800, 0x7ff, 5]);
  });
});
