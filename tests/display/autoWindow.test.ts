import { describe, expect, it } from 'vitest';
import { autoWindow, greyLevel, minMaxWindow } from '../../native-free-core/display/index.ts';
import type { GreyFrame, ModalityValues } from '../../native-free-core/pixels/index.ts';

function frameOf(values: ModalityValues): GreyFrame {
  return { kind: 'grey', rows: 1, columns: values.length, values, unit: '' };
}

describe('The min–max window', () => {
  it('makes the smallest value black and the largest white', () => {
    const voi = minMaxWindow(frameOf(new Int16Array([-100, 0, 300])));
    expect(voi).toMatchObject({ center: 100, width: 400, function: 'LINEAR_EXACT' });
    const level = greyLevel(voi);
    expect([level(-100), level(300)]).toEqual([0, 255]);
  });

  it('leaves out what lies outside the volume, and survives a frame of one value', () => {
    expect(minMaxWindow(frameOf(new Float32Array([Number.NaN, 1, 3])))).toMatchObject({ center: 2, width: 2 });
    expect(minMaxWindow(frameOf(new Uint8Array([7, 7]))).width).toBe(1);
    expect(minMaxWindow(frameOf(new Float32Array([Number.NaN]))).width).toBe(1);
  });
});

describe('The automatic window', () => {
  it('goes from the 1st to the 99th percentile', () => {
    // A thousand values 0 … 999: one in a hundred lies at or below 9, 99 in a hundred at or below 989.
    const voi = autoWindow(frameOf(Int16Array.from({ length: 1000 }, (_, index) => index)));
    const level = greyLevel(voi);
    expect([level(9), Math.round(level(989))]).toEqual([0, 255]);
    expect(level(10)).toBeGreaterThan(0);
    expect(level(988)).toBeLessThan(254.6);
  });

  it('has a whole centre and width on whole numbers, negative ones too', () => {
    const voi = autoWindow(frameOf(Int16Array.from({ length: 1000 }, (_, index) => index - 1500)));
    expect(Number.isInteger(voi.center) && Number.isInteger(voi.width)).toBe(true);
    expect(greyLevel(voi)(-1500 + 9)).toBe(0);
  });

  it('is not led astray by a speck of metal', () => {
    const values = Int16Array.from({ length: 1000 }, (_, index) => index % 100);
    values[500] = 30000;
    expect(autoWindow(frameOf(values)).width).toBeLessThan(200);
  });

  it('does not count padding', () => {
    const values = new Int16Array(1000).fill(-2000);
    values.set(Int16Array.from({ length: 100 }, (_, index) => index));
    expect(autoWindow(frameOf(values), { from: -2000, to: -2000 }).center).toBeGreaterThan(0);
  });

  it('finds the percentiles of floats within a 4096th of their range, NaN left out', () => {
    const values = Float32Array.from({ length: 10001 }, (_, index) => index / 10000);
    values[0] = Number.NaN;
    const voi = autoWindow(frameOf(values));
    expect(voi.center - voi.width / 2).toBeCloseTo(0.01, 2);
    expect(voi.center + voi.width / 2).toBeCloseTo(0.99, 2);
  });

  it('keeps its fineness beside the padding of floats, and beside what is no number', () => {
    const values = Float32Array.from({ length: 10001 }, (_, index) => index / 10000);
    values.set([-3.4028234663852886e38, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    const padding = { from: -3.4028234663852886e38, to: -3.4028234663852886e38 };
    const voi = autoWindow(frameOf(values), padding);
    expect(voi.center - voi.width / 2).toBeCloseTo(0.01, 2);
    expect(voi.center + voi.width / 2).toBeCloseTo(0.99, 2);
  });

  it('survives a frame of one value, and an empty one', () => {
    for (const values of [
      new Int16Array([5, 5]),
      new Float32Array([5]),
      new Float32Array([Number.NaN]),
      new Uint8Array(),
    ]) {
      expect(autoWindow(frameOf(values)).width).toBeGreaterThan(0);
    }
  });
});
