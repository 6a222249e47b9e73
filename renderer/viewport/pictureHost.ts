// The element that cornerstone-core holds. It brings the element, the canvas, the drawing loop and the transform; the
// pixels come from our own pipeline through `image.render`, since its look-up tables are not the standard's.
import * as cornerstone from 'cornerstone-core';
import { type PictureView, pictureToCanvas, type ShownPicture } from '../../native-free-core/display/index.ts';
import { createPainter, type Painter } from './painter.ts';

export interface PictureHost {
  show(picture: ShownPicture, view: PictureView, isSmoothed: boolean): void;
  /** Device pixels of the canvas. */
  size(): { readonly width: number; readonly height: number };
  dispose(): void;
}

/**
 * Enables `element` for cornerstone. `onResize` is told when the canvas has another size; `onDrawn` after each drawing.
 * A rendering that throws is reported to `onError` and leaves the frame black: an exception inside cornerstone's drawing
 * loop would end that loop for ever.
 */
export function createPictureHost(
  element: HTMLDivElement,
  on: { resize: () => void; error: (reason: unknown) => void; drawn?: () => void },
): PictureHost {
  cornerstone.enable(element);
  const canvas = element.querySelector('canvas') as HTMLCanvasElement;
  // cornerstone sizes its canvas in CSS pixels, which is blurred on dense screens: the size is kept here.
  const fitCanvas = () => {
    const density = globalThis.devicePixelRatio || 1;
    const width = Math.max(1, Math.round(element.clientWidth * density));
    const height = Math.max(1, Math.round(element.clientHeight * density));
    if (canvas.width === width && canvas.height === height) return;
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = '100%';
    canvas.style.height = '100%';
    on.resize();
  };
  fitCanvas();
  const observer = new ResizeObserver(fitCanvas);
  observer.observe(element);
  if (on.drawn) element.addEventListener('cornerstoneimagerendered', on.drawn);

  const painter = createPainter();
  let shown: cornerstone.Image | undefined;
  return {
    show(picture, view, isSmoothed) {
      if (shown?.imageId !== picture.contentId) shown = imageOf(picture, painter, on.error);
      cornerstone.displayImage(element, shown, viewportOf(picture, view, canvas, isSmoothed));
    },
    size: () => ({ width: canvas.width, height: canvas.height }),
    dispose() {
      observer.disconnect();
      if (on.drawn) element.removeEventListener('cornerstoneimagerendered', on.drawn);
      cornerstone.disable(element);
    },
  };
}

/** The record that cornerstone keeps; it writes into it, so it must never be frozen. */
function imageOf(picture: ShownPicture, painter: Painter, onError: (reason: unknown) => void): cornerstone.Image {
  const [betweenRows, betweenColumns] = picture.spacingMm ?? picture.aspectRatio ?? [1, 1];
  return {
    imageId: picture.contentId,
    rows: picture.rows,
    columns: picture.columns,
    width: picture.columns,
    height: picture.rows,
    rowPixelSpacing: betweenRows,
    columnPixelSpacing: betweenColumns,
    minPixelValue: 0,
    maxPixelValue: 255,
    slope: 1,
    intercept: 0,
    windowCenter: 128,
    windowWidth: 256,
    invert: false,
    color: false,
    sizeInBytes: 0,
    getPixelData: () => noPixels,
    render: (enabled: cornerstone.EnabledElement) => draw(enabled, picture, painter, onError),
  } as unknown as cornerstone.Image;
}

const noPixels: number[] = [];

function draw(
  enabled: cornerstone.EnabledElement,
  picture: ShownPicture,
  painter: Painter,
  onError: (reason: unknown) => void,
): void {
  try {
    const canvas = enabled.canvas as HTMLCanvasElement;
    const context = canvas.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#000';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingEnabled = !enabled.viewport?.pixelReplication;
    context.imageSmoothingQuality = 'medium';
    cornerstone.setToPixelCoordinateSystem(enabled, context);
    const rendered = painter.paint(picture.contentId, picture.frame, picture.presentation);
    const { columns, rows } = picture.frame;
    context.drawImage(rendered, 0, 0, columns, rows, 0, 0, picture.columns, picture.rows);
  } catch (reason) {
    onError(reason);
  }
}

/** Our view in cornerstone's terms: it moves the picture before it turns it, so the pan is undone from the end. */
function viewportOf(
  picture: ShownPicture,
  view: PictureView,
  canvas: HTMLCanvasElement,
  isSmoothed: boolean,
): cornerstone.Viewport {
  const [a, b, c, d, e, f] = pictureToCanvas(picture, view, canvas);
  // Where the picture's middle falls, measured from the middle of the canvas, in cornerstone's unit.
  const scale = Math.min(Math.hypot(a, b), Math.hypot(c, d));
  const x = a * ((picture.columns - 1) / 2) + c * ((picture.rows - 1) / 2) + e - canvas.width / 2;
  const y = b * ((picture.columns - 1) / 2) + d * ((picture.rows - 1) / 2) + f - canvas.height / 2;
  const isTurned = view.rotationDeg % 180 !== 0;
  const [across, down] = isTurned ? [Math.hypot(c, d), Math.hypot(a, b)] : [Math.hypot(a, b), Math.hypot(c, d)];
  return {
    scale,
    translation: { x: x / across, y: y / down },
    rotation: view.rotationDeg,
    hflip: view.flippedHorizontally,
    vflip: false,
    pixelReplication: !isSmoothed,
    invert: false,
    voi: { windowCenter: 128, windowWidth: 256 },
  } as unknown as cornerstone.Viewport;
}
