import { describe, expect, it } from 'vitest';
import { chooseScaleBar } from '../../../renderer/viewport/scaleBar.ts';

describe('the scale bar', () => {
  it.each([
    // canvas pixels per mm, longest bar in pixels, mm
    [1, 149, 100],
    [1, 199, 100],
    [1, 200, 200],
    [1, 499, 200],
    [1, 500, 500],
    [8, 120, 10],
    [100, 120, 1],
    [400, 120, 0.2],
  ])('at %d pixels per mm and at most %d pixels is %d mm long', (perMm, longest, length) => {
    const bar = chooseScaleBar(perMm, 'mm', longest);
    expect(bar?.length).toBeCloseTo(length, 12);
    expect(bar?.canvasPixels).toBeCloseTo(length * perMm, 9);
  });

  it('counts picture pixels where no spacing is known', () => {
    expect(chooseScaleBar(0.5, 'pixel', 120)).toEqual({ length: 200, unit: 'pixel', canvasPixels: 100 });
  });

  it('is absent where there is no room', () => {
    expect(chooseScaleBar(1, 'mm', 0)).toBeUndefined();
    expect(chooseScaleBar(0, 'mm', 100)).toBeUndefined();
  });
});
