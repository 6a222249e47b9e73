import { describe, expect, it } from 'vitest';
import { greyLevel, type VoiFunction, type VoiLut } from '../../native-free-core/display/index.ts';

const windowOf = (center: number, width: number, voiFunction: VoiFunction): VoiLut => ({
  kind: 'window',
  center,
  width,
  function: voiFunction,
  explanation: '',
});
const round = (level: number) => Math.floor(level + 0.5);

describe('VOI LUT, LINEAR — PS3.3 C.11.2.1.2.1', () => {
  // The standard's own note: centre 2048 and width 4096 map 0 … 4095 onto the whole range.
  it('maps 0 to black and 4095 to white with centre 2048 and width 4096', () => {
    const level = greyLevel(windowOf(2048, 4096, 'LINEAR'));
    expect([level(-1), level(0), level(4095), level(4096)]).toEqual([0, 0, 255, 255]);
    expect(level(1)).toBeCloseTo(255 / 4095, 12);
  });

  // Second note of the standard: centre 2048 and width 1 is a threshold between 2047 and 2048.
  it('is a threshold with a width of 1', () => {
    const level = greyLevel(windowOf(2048, 1, 'LINEAR'));
    expect([level(2047), level(2047.5), level(2047.6), level(2048)]).toEqual([0, 0, 255, 255]);
  });

  // Third and fourth notes: c = 0, w = 100 maps −50 … 49; c = 0, w = 1 splits negative from the rest.
  it('puts the window of centre 0 and width 100 from −50 to 49', () => {
    const level = greyLevel(windowOf(0, 100, 'LINEAR'));
    expect([level(-50), level(49)]).toEqual([0, 255]);
    expect(level(-49)).toBeGreaterThan(0);
    expect(level(48)).toBeLessThan(255);
    expect([greyLevel(windowOf(0, 1, 'LINEAR'))(-1), greyLevel(windowOf(0, 1, 'LINEAR'))(0)]).toEqual([0, 255]);
  });

  it('gives the levels of the closed formula for centre 40 and width 400', () => {
    const level = greyLevel(windowOf(40, 400, 'LINEAR'));
    expect([level(-160), level(239)]).toEqual([0, 255]);
    expect(level(-159)).toBeCloseTo(0.639, 3);
    expect(level(60)).toBeCloseTo(140.6, 2);
  });
});

describe('VOI LUT Function LINEAR_EXACT — PS3.3 C.11.2.1.3.2', () => {
  it('spans exactly the width around the centre', () => {
    const level = greyLevel(windowOf(0, 100, 'LINEAR_EXACT'));
    expect([level(-50), level(0), level(50), level(25)]).toEqual([0, 127.5, 255, 191.25]);
  });

  it('takes widths below 1, which float images need', () => {
    expect(greyLevel(windowOf(0.5, 1, 'LINEAR_EXACT'))(0.25)).toBeCloseTo(63.75, 12);
    expect(greyLevel(windowOf(0.5, 0, 'LINEAR_EXACT'))(0.6)).toBe(255);
  });
});

describe('VOI LUT Function SIGMOID — PS3.3 C.11.2.1.3.1', () => {
  it('is the rounded formula 255 / (1 + exp(−4 (x − c) / w)) for every value', () => {
    const level = greyLevel(windowOf(40, 400, 'SIGMOID'));
    for (let value = -2000; value <= 2000; value++) {
      expect(level(value)).toBe(round(255 / (1 + Math.exp((-4 * (value - 40)) / 400))));
    }
  });

  it('is half at the centre and never leaves the range', () => {
    const level = greyLevel(windowOf(0, 10, 'SIGMOID'));
    expect([level(0), level(-1e9), level(1e9)]).toEqual([128, 0, 255]);
  });
});

describe('VOI LUT Sequence — PS3.3 C.11.2.1.1', () => {
  const lut: VoiLut = { kind: 'lut', firstMapped: -2, bits: 12, table: [0, 2048, 4095, 5000], explanation: '' };

  it('takes the first entry below the table and the last beyond it, full scale at 2^bits − 1', () => {
    const level = greyLevel(lut);
    expect([level(-100), level(-2), level(0), level(100)]).toEqual([0, 0, 255, 255]);
    expect(level(-1)).toBeCloseTo((2048 / 4095) * 255, 12);
  });
});
