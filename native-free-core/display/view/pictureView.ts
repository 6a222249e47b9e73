// Where a picture lies on its canvas: its displayed area (PS3.3 C.10.4), flipped, then turned clockwise (C.10.6).
import type { PixelIndex } from '../../geometry/index.ts';

export interface PictureSize {
  readonly columns: number;
  readonly rows: number;
  /** [between rows, between columns]: gives the shape of a pixel. */
  readonly spacingMm?: readonly [number, number];
  /** [vertical, horizontal] size, where there is no spacing (PS3.3 C.7.6.3.1.7); square when both are absent. */
  readonly aspectRatio?: readonly [number, number];
}

export interface PictureView {
  /** 1 = the whole picture fits. */
  readonly zoom: number;
  /** The picture's pixel at the middle of the canvas. (0,0) is the centre of the first pixel. */
  readonly centre: PixelIndex;
  readonly rotationDeg: 0 | 90 | 180 | 270;
  readonly flippedHorizontally: boolean;
}

/** Device pixels. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
}

export type CanvasPoint = readonly [number, number];

/** [a, b, c, d, e, f] as a canvas transform has them: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Affine = readonly [number, number, number, number, number, number];

export function fittedView(picture: PictureSize): PictureView {
  return {
    zoom: 1,
    centre: [(picture.columns - 1) / 2, (picture.rows - 1) / 2],
    rotationDeg: 0,
    flippedHorizontally: false,
  };
}

/** Canvas pixels per picture pixel along [columns, rows]: the smaller spacing counts as one. */
export function pixelShape(picture: PictureSize): readonly [number, number] {
  const [betweenRows, betweenColumns] = picture.spacingMm ?? picture.aspectRatio ?? [1, 1];
  const smaller = Math.min(betweenRows, betweenColumns);
  return [betweenColumns / smaller, betweenRows / smaller];
}

/** The scale at which the whole picture just fits, in canvas pixels per picture pixel of the smaller spacing. */
export function fitScale(picture: PictureSize, rotationDeg: number, canvas: CanvasSize): number {
  const [across, down] = pixelShape(picture);
  const width = picture.columns * across;
  const height = picture.rows * down;
  const isTurned = rotationDeg % 180 !== 0;
  return Math.min(canvas.width / (isTurned ? height : width), canvas.height / (isTurned ? width : height));
}

/** From picture pixels to canvas pixels. A picture pixel's centre is at its index, so its corner is half a pixel before. */
export function pictureToCanvas(picture: PictureSize, view: PictureView, canvas: CanvasSize): Affine {
  const scale = fitScale(picture, view.rotationDeg, canvas) * view.zoom;
  const [across, down] = pixelShape(picture);
  const [cosine, sine] = quarterTurns[view.rotationDeg];
  const sx = scale * across * (view.flippedHorizontally ? -1 : 1);
  const sy = scale * down;
  const a = cosine * sx;
  const b = sine * sx;
  const c = -sine * sy;
  const d = cosine * sy;
  const [x, y] = view.centre;
  return [a, b, c, d, canvas.width / 2 - a * x - c * y, canvas.height / 2 - b * x - d * y];
}

export function applyAffine([a, b, c, d, e, f]: Affine, [x, y]: readonly [number, number]): CanvasPoint {
  return [a * x + c * y + e, b * x + d * y + f];
}

export function invertAffine([a, b, c, d, e, f]: Affine): Affine {
  const determinant = a * d - b * c;
  return [
    d / determinant,
    -b / determinant,
    -c / determinant,
    a / determinant,
    (c * f - d * e) / determinant,
    (b * e - a * f) / determinant,
  ];
}

/** Turns or mirrors a direction of the screen back into the picture: [1, 0] = towards growing columns. */
export function screenToPictureDirection(view: PictureView, [x, y]: CanvasPoint): CanvasPoint {
  const [cosine, sine] = quarterTurns[view.rotationDeg];
  const column = cosine * x + sine * y;
  return [view.flippedHorizontally ? -column : column, cosine * y - sine * x];
}

/** [cosine, sine], exact. */
const quarterTurns = { 0: [1, 0], 90: [0, 1], 180: [-1, 0], 270: [0, -1] } as const;
