import { describe, expect, it } from 'vitest';
import {
  applyAffine,
  fitScale,
  fitted,
  fittedView,
  type PictureView,
  panned,
  pictureToCanvas,
  truePixels,
  zoomed,
} from '../../../native-free-core/display/index.ts';

const picture = { columns: 512, rows: 400, spacingMm: [0.5, 0.25] } as const;
const canvas = { width: 300, height: 500 };
const views: PictureView[] = ([0, 90, 180, 270] as const).flatMap((rotationDeg) => [
  { ...fittedView(picture), rotationDeg, flippedHorizontally: false },
  { ...fittedView(picture), rotationDeg, flippedHorizontally: true, zoom: 2.5, centre: [100, 60] as const },
]);
const seen = (view: PictureView, point: readonly [number, number]) =>
  applyAffine(pictureToCanvas(picture, view, canvas), point);

describe('what the hand does to a view', () => {
  it.each(views)(
    'pans so that the pixel stays under the hand ($rotationDeg°, flipped $flippedHorizontally)',
    (view) => {
      const pixel = [120.25, 33.5] as const;
      const from = seen(view, pixel);
      const to = [from[0] + 37, from[1] - 81] as const;
      const after = seen(panned(picture, view, canvas, from, to), pixel);
      expect(after[0]).toBeCloseTo(to[0], 9);
      expect(after[1]).toBeCloseTo(to[1], 9);
    },
  );

  it.each(views)('zooms about the pixel under the hand ($rotationDeg°, flipped $flippedHorizontally)', (view) => {
    const pixel = [300, 12] as const;
    const about = seen(view, pixel);
    const larger = zoomed(picture, view, canvas, about, 1.8);
    expect(larger.zoom).toBeCloseTo(view.zoom * 1.8, 12);
    expect(seen(larger, pixel)[0]).toBeCloseTo(about[0], 9);
    expect(seen(larger, pixel)[1]).toBeCloseTo(about[1], 9);
  });

  it('stops at a tenth and at sixty times the fitted picture', () => {
    expect(zoomed(picture, views[0], canvas, [0, 0], 1e-9).zoom).toBe(0.1);
    expect(zoomed(picture, views[0], canvas, [0, 0], 1e9).zoom).toBe(60);
  });

  it('fits again without undoing turn and flip', () => {
    expect(fitted(picture, views[3])).toEqual({ ...views[3], zoom: 1, centre: [255.5, 199.5] });
  });

  it('shows true pixels: one picture pixel of the smaller spacing on one canvas pixel', () => {
    const view = truePixels(picture, views[0], canvas);
    expect(fitScale(picture, 0, canvas) * view.zoom).toBeCloseTo(1, 12);
  });
});
