import { describe, expect, it } from 'vitest';
import {
  applyAffine,
  fitScale,
  fittedView,
  invertAffine,
  type PictureView,
  pictureToCanvas,
} from '../../../native-free-core/display/index.ts';

const picture = { columns: 4, rows: 2 };
const canvas = { width: 80, height: 80 };
const at = (view: PictureView, point: readonly [number, number], shape: { columns: number; rows: number } = picture) =>
  applyAffine(pictureToCanvas(shape, view, canvas), point).map((each) => Number(each.toFixed(9)));

describe('where a picture lies — PS3.3 C.10.4, C.10.6', () => {
  const fitted = fittedView(picture);

  it('fits the whole picture, its outer edges half a pixel beyond the outer centres', () => {
    // 4 × 2 on 80 × 80: 20 canvas pixels each, 20 free above and below.
    expect(fitScale(picture, 0, canvas)).toBe(20);
    expect(at(fitted, [-0.5, -0.5])).toEqual([0, 20]);
    expect(at(fitted, [3.5, 1.5])).toEqual([80, 60]);
  });

  it('gives pixels the shape that their spacings say: rows twice as far apart make it square', () => {
    const tall = { ...picture, spacingMm: [2, 1] as const };
    expect(fitScale(tall, 0, canvas)).toBe(20);
    expect(at(fittedView(tall), [3.5, 1.5], tall)).toEqual([80, 80]);
  });

  it('turns clockwise: what was at the top comes to the right', () => {
    const turned = { ...fitted, rotationDeg: 90 } as const;
    expect(fitScale(picture, 90, canvas)).toBe(20);
    expect(at(turned, [1.5, -0.5])).toEqual([60, 40]);
    expect(at(turned, [-0.5, 0.5])).toEqual([40, 0]);
  });

  it('flips before it turns', () => {
    const flipped = { ...fitted, flippedHorizontally: true };
    expect(at(flipped, [-0.5, 0.5])).toEqual([80, 40]);
    expect(at({ ...flipped, rotationDeg: 90 }, [-0.5, 0.5])).toEqual([40, 80]);
  });

  it('puts the centre of the view in the middle of the canvas at any zoom', () => {
    expect(at({ ...fitted, zoom: 3, centre: [3, 0] }, [3, 0])).toEqual([40, 40]);
    expect(at({ ...fitted, zoom: 3, centre: [3, 0], rotationDeg: 270 }, [3, 0])).toEqual([40, 40]);
  });

  it('has an inverse', () => {
    const view = { zoom: 1.7, centre: [0.3, 1.9], rotationDeg: 270, flippedHorizontally: true } as const;
    const there = pictureToCanvas({ ...picture, spacingMm: [0.7, 0.4] }, view, canvas);
    const back = applyAffine(invertAffine(there), applyAffine(there, [2.25, -1]));
    expect(back[0]).toBeCloseTo(2.25, 12);
    expect(back[1]).toBeCloseTo(-1, 12);
  });
});
