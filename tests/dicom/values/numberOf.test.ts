import { describe, expect, it } from 'vitest';
import { numberOf, numbersOf, readPart10, tag, textOf, textsOf } from '../../../native-free-core/dicom/index.ts';
import { ascii, bigEndianUID, explicitUID, file, host, long, short, u32 } from '../partTenBytes.ts';

const sopClass = short(8, 0x16, 'UI', ascii('1.2\0'));
const read = (...elements: number[][]) => readPart10(file(explicitUID, sopClass, ...elements), host).dataset;

describe('Numbers — PS3.5 6.2', () => {
  it('reads DS and IS with spaces, signs and exponents', () => {
    const dataset = read(short(0x20, 0x32, 'DS', ascii(' -1.5E+01\\+.5\\ 3. ')));
    expect(numbersOf(dataset, tag.imagePositionPatient)).toEqual([-15, 0.5, 3]);
  });

  it('never takes for a number what is none', () => {
    const dataset = read(short(0x20, 0x32, 'DS', ascii('1,5\\0x10\\\\1A ')));
    expect(numbersOf(dataset, tag.imagePositionPatient)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    expect(numberOf(dataset, tag.imagePositionPatient)).toBeUndefined();
  });

  it('reads every binary VR in both byte orders', () => {
    expect(numberOf(read(short(0x28, 0x9, 'AT', [0x18, 0, 0x63, 0x10])), tag.frameIncrementPointer)).toBe(0x00181063);
    expect(numberOf(read(short(0x18, 0x602c, 'FD', [0, 0, 0, 0, 0, 0, 0xf8, 0x3f])), tag.physicalDeltaX)).toBe(1.5);
    expect(numberOf(read(long(0x7fe0, 1, 'OV', [...u32(1), ...u32(1)])), tag.extendedOffsetTable)).toBe(2 ** 32 + 1);
    const big = file(
      bigEndianUID,
      short(8, 0x16, 'UI', ascii('1.2\0'), false),
      short(0x28, 0x107, 'SS', [0xff, 0xfe], false),
    );
    expect(numberOf(readPart10(big, host).dataset, tag.largestImagePixelValue)).toBe(-2);
  });

  it('has no value for an absent element, an empty one, and one too short for its VR', () => {
    const dataset = read(short(0x28, 0x10, 'US', []), short(0x28, 0x11, 'US', [1]));
    expect([tag.rows, tag.columns, tag.highBit].map((one) => numberOf(dataset, one))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('Text — PS3.5 6.2', () => {
  it('splits values at backslashes, but not in ST, LT and UT', () => {
    const dataset = read(short(8, 8, 'CS', ascii('A\\B ')), short(8, 0x2111, 'ST', ascii('a\\b ')));
    expect(textsOf(dataset, tag.imageType)).toEqual(['A', 'B']);
    expect(textsOf(dataset, tag.derivationDescription)).toEqual(['a\\b']);
  });

  it('removes padding, keeps empty values in their place, and leading spaces of long text', () => {
    const dataset = read(short(8, 8, 'CS', ascii(' A\\\\C\0')), short(0x20, 0x4000, 'LT', ascii('  b  ')));
    expect(textsOf(dataset, tag.imageType)).toEqual(['A', '', 'C']);
    expect(textOf(dataset, tag.imageComments)).toBe('  b');
    expect(textOf(dataset, tag.patientName)).toBe('');
  });
});
