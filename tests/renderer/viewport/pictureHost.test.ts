import * as cornerstone from 'cornerstone-core';
import { describe, expect, it } from 'vitest';
import type { ShownPicture } from '../../../native-free-core/display/index.ts';
import { applyAffine, type PictureView, pictureToCanvas } from '../../../native-free-core/display/index.ts';
import { createPictureHost } from '../../../renderer/viewport/pictureHost.ts';

function frameOf(width: number, height: number): HTMLDivElement {
  const element = document.createElement('div');
  Object.defineProperty(element, 'clientWidth', { value: width });
  Object.defineProperty(element, 'clientHeight', { value: height });
  document.body.append(element);
  return element;
}

const picture: ShownPicture = {
  contentId: 'one',
  columns: 6,
  rows: 4,
  spacingMm: [0.75, 0.5],
  frame: { kind: 'grey', rows: 4, columns: 6, values: new Int16Array(24), unit: 'HU' },
  presentation: {
    voi: { kind: 'window', center: 40, width: 400, function: 'LINEAR', explanation: '' },
    isInverted: false,
  },
};

/** Its (0, 0) is the outer corner of the first pixel, ours the centre. */
function cornersOf([x, y]: readonly [number, number]): cornerstone.PixelCoordinate {
  return { x: x + 0.5, y: y + 0.5, _pixelCoordinateBrand: '' };
}

describe('the picture in cornerstone’s element', () => {
  it.each(
    ([0, 90, 180, 270] as const).flatMap((rotationDeg) => [
      { rotationDeg, flippedHorizontally: false, zoom: 1, centre: [2.5, 1.5] as const },
      { rotationDeg, flippedHorizontally: true, zoom: 2.3, centre: [1.25, 3] as const },
    ]),
  )('lies where our own transform says: $rotationDeg°, flipped $flippedHorizontally, ×$zoom', (view: PictureView) => {
    const element = frameOf(300, 200);
    const host = createPictureHost(element, { resize: () => {}, error: () => {} });
    host.show(picture, view, true);
    for (const pixel of [
      [0, 0],
      [5, 3],
      [2, 1],
    ] as const) {
      const [x, y] = applyAffine(pictureToCanvas(picture, view, host.size()), pixel);
      const theirs = cornerstone.pixelToCanvas(element, cornersOf(pixel));
      expect(theirs.x).toBeCloseTo(x, 6);
      expect(theirs.y).toBeCloseTo(y, 6);
    }
    host.dispose();
  });

  it('gives pixels without a size the shape that PixelAspectRatio says (PS3.3 C.7.6.3.1.7)', () => {
    const element = frameOf(300, 200);
    const host = createPictureHost(element, { resize: () => {}, error: () => {} });
    const shaped = { ...picture, spacingMm: undefined, aspectRatio: [2, 1] as const };
    const view = { rotationDeg: 0, flippedHorizontally: false, zoom: 1, centre: [2.5, 1.5] } as const;
    host.show(shaped, view, true);
    // 6 × 4 pixels, each twice as high as wide: 8 heights fill 200, so 25 a width and 50 a height.
    const [first, next] = [cornersOf([0, 0]), cornersOf([1, 1])].map((at) => cornerstone.pixelToCanvas(element, at));
    expect([next.x - first.x, next.y - first.y]).toEqual([expect.closeTo(25, 6), expect.closeTo(50, 6)]);
    host.dispose();
  });

  it('leaves no element behind in cornerstone when it is disposed of', () => {
    const before = cornerstone.getEnabledElements().length;
    const element = frameOf(30, 20);
    const host = createPictureHost(element, { resize: () => {}, error: () => {} });
    expect(cornerstone.getEnabledElements().length).toBe(before + 1);
    host.dispose();
    expect(cornerstone.getEnabledElements().length).toBe(before);
    expect(element.querySelector('canvas')).toBeNull();
  });
});
