import { describe, expect, it } from 'vitest';
import { tag } from '../../native-free-core/dicom/index.ts';
import { readImagePixelModule } from '../../native-free-core/pixels/index.ts';
import { dataSetOf } from '../support/dataSetOf.ts';

const explicitLittleEndian = '1.2.840.10008.1.2.1';

/** A sound 4 × 3 image of 12 bits in 16, with some attributes replaced or, by `undefined`, taken away. */
function moduleWith(changes: Readonly<Record<number, readonly [string, string | number[]] | undefined>> = {}) {
  const sound: Record<number, readonly [string, string | number[]] | undefined> = {
    [tag.samplesPerPixel]: ['US', [1]],
    [tag.photometricInterpretation]: ['CS', 'MONOCHROME2'],
    [tag.rows]: ['US', [3]],
    [tag.columns]: ['US', [4]],
    [tag.bitsAllocated]: ['US', [16]],
    [tag.bitsStored]: ['US', [12]],
    [tag.highBit]: ['US', [11]],
    [tag.pixelRepresentation]: ['US', [0]],
    [tag.pixelData]: ['OW', new Array(12).fill(0)],
    ...changes,
  };
  const rows = Object.entries(sound).flatMap(([number, row]) =>
    row ? [[Number(number), row[0], row[1]] as const] : [],
  );
  return readImagePixelModule(dataSetOf(rows), explicitLittleEndian);
}

describe('Image Pixel Module — PS3.3 C.7.6.3', () => {
  it('reads the attributes into a record', () => {
    expect(moduleWith()).toEqual({
      ok: true,
      value: {
        transferSyntaxUID: explicitLittleEndian,
        rows: 3,
        columns: 4,
        numberOfFrames: 1,
        samplesPerPixel: 1,
        photometricInterpretation: 'MONOCHROME2',
        planarConfiguration: 0,
        bitsAllocated: 16,
        bitsStored: 12,
        highBit: 11,
        isSigned: false,
        sampleType: 'integer',
      },
    });
  });

  it('says that there is no pixel data', () => {
    expect(moduleWith({ [tag.pixelData]: undefined })).toEqual({ ok: false, problem: { kind: 'noPixelData' } });
  });

  it('takes the only sensible value for what is harmlessly missing', () => {
    const outcome = moduleWith({
      [tag.bitsStored]: undefined,
      [tag.highBit]: undefined,
      [tag.samplesPerPixel]: undefined,
      [tag.photometricInterpretation]: undefined,
      [tag.numberOfFrames]: ['IS', 'many'],
    });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        bitsStored: 16,
        highBit: 15,
        samplesPerPixel: 1,
        photometricInterpretation: 'MONOCHROME2',
        numberOfFrames: 1,
      },
    });
  });

  const lies = [
    ['missing rows', tag.rows, undefined, 'Rows', '0'],
    ['no columns', tag.columns, ['US', [0]], 'Columns', '0'],
    ['two samples per pixel', tag.samplesPerPixel, ['US', [2]], 'SamplesPerPixel', '2'],
    ['twelve bits allocated', tag.bitsAllocated, ['US', [12]], 'BitsAllocated', '12'],
    ['more bits stored than allocated', tag.bitsStored, ['US', [17]], 'BitsStored', '17'],
    ['a high bit beyond those allocated', tag.highBit, ['US', [16]], 'HighBit', '16'],
    ['a high bit that leaves no room for those stored', tag.highBit, ['US', [10]], 'HighBit', '10'],
  ] as const;
  for (const [title, attribute, value, keyword, found] of lies) {
    it(`refuses ${title}, naming tag, keyword and what is allowed`, () => {
      const outcome = moduleWith({ [attribute]: value as readonly [string, number[]] | undefined });
      expect(outcome).toMatchObject({
        ok: false,
        problem: { kind: 'badPixelAttribute', tag: attribute, keyword, found },
      });
    });
  }

  it('refuses 65535² pixels × 10⁵ frames by arithmetic alone', () => {
    const outcome = moduleWith({
      [tag.rows]: ['US', [65535]],
      [tag.columns]: ['US', [65535]],
      [tag.numberOfFrames]: ['IS', '100000'],
    });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'badDimensions', rows: 65535, columns: 65535 } });
  });

  it('refuses more frames than a 32-bit length can hold (PS3.5 7.1)', () => {
    const outcome = moduleWith({
      [tag.rows]: ['US', [512]],
      [tag.columns]: ['US', [512]],
      [tag.numberOfFrames]: ['IS', '100000'],
    });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'badDimensions', numberOfFrames: 100000 } });
  });

  it('reads float pixel data as 32 bits and double ones as 64 (PS3.3 C.7.6.24, C.7.6.25)', () => {
    const floats = { [tag.pixelData]: undefined, [tag.floatPixelData]: ['OF', new Array(12).fill(0.5)] as const };
    expect(moduleWith({ ...floats, [tag.bitsStored]: undefined, [tag.highBit]: undefined } as never)).toMatchObject({
      ok: true,
      value: { sampleType: 'float', bitsAllocated: 32 },
    });
  });
});
