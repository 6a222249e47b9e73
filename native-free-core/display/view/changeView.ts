// What the hand does to a view: pan, zoom about a point, fit, true pixels.
import type { PixelIndex } from '../../geometry/index.ts';
import {
  applyAffine,
  type CanvasPoint,
  type CanvasSize,
  fitScale,
  fittedView,
  invertAffine,
  type PictureSize,
  type PictureView,
  pictureToCanvas,
} from './pictureView.ts';

const smallestZoom = 0.1;
const largestZoom = 60;

/** The picture follows the hand: what was under `from` is under `to`. */
export function panned(
  picture: PictureSize,
  view: PictureView,
  canvas: CanvasSize,
  from: CanvasPoint,
  to: CanvasPoint,
): PictureView {
  const back = invertAffine(pictureToCanvas(picture, view, canvas));
  const [x0, y0] = applyAffine(back, from);
  const [x1, y1] = applyAffine(back, to);
  return { ...view, centre: [view.centre[0] - (x1 - x0), view.centre[1] - (y1 - y0)] };
}

/** What is under `about` stays there. */
export function zoomed(
  picture: PictureSize,
  view: PictureView,
  canvas: CanvasSize,
  about: CanvasPoint,
  factor: number,
): PictureView {
  const zoom = Math.min(largestZoom, Math.max(smallestZoom, view.zoom * factor));
  const kept = applyAffine(invertAffine(pictureToCanvas(picture, view, canvas)), about);
  const share = view.zoom / zoom;
  const centre: PixelIndex = [
    kept[0] + (view.centre[0] - kept[0]) * share,
    kept[1] + (view.centre[1] - kept[1]) * share,
  ];
  return { ...view, zoom, centre };
}

/** The whole picture, as turned and flipped as it is. */
export function fitted(picture: PictureSize, view: PictureView): PictureView {
  return { ...view, zoom: 1, centre: fittedView(picture).centre };
}

/** One picture pixel (of the smaller spacing) on one device pixel, about the middle. */
export function truePixels(picture: PictureSize, view: PictureView, canvas: CanvasSize): PictureView {
  return { ...view, zoom: 1 / fitScale(picture, view.rotationDeg, canvas) };
}
