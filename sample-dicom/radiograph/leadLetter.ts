// The lead letter that is laid on the cassette: strokes on the detector, where no magnification applies.
import type { Plane } from '../../native-free-core/geometry/index.ts';

type Point = readonly [number, number];

// In a square of 1: x to the right, y downwards.
const strokes = {
  D: [
    [0.1, 0],
    [0.1, 1],
    [0.5, 1],
    [0.76, 0.88],
    [0.88, 0.66],
    [0.88, 0.34],
    [0.76, 0.12],
    [0.5, 0],
    [0.1, 0],
  ],
  G: [
    [0.86, 0.2],
    [0.7, 0.05],
    [0.46, 0],
    [0.2, 0.1],
    [0.06, 0.34],
    [0.06, 0.66],
    [0.2, 0.9],
    [0.46, 1],
    [0.72, 0.95],
    [0.88, 0.78],
    [0.88, 0.55],
    [0.56, 0.55],
  ],
} as const satisfies Record<string, readonly Point[]>;

export type Letter = keyof typeof strokes;

export interface LeadLetter {
  readonly letter: Letter;
  /** Upper left corner on the detector, from the centre of its first pixel: [to the right, downwards]. */
  readonly cornerMm: Point;
  readonly heightMm: number;
}

const lineWidthMm = 2.6;
const leadInWaterMm = 160;

/** Adds the letter's shadow to what the detector received. */
export function layLeadLetter(
  waterMm: Float32Array,
  detector: Plane,
  { letter, cornerMm, heightMm }: LeadLetter,
): void {
  const [rowSpacing, columnSpacing] = detector.spacingMm;
  const line = strokes[letter].map(([x, y]): Point => [cornerMm[0] + x * heightMm * 0.8, cornerMm[1] + y * heightMm]);
  const margin = lineWidthMm;
  const firstColumn = Math.floor((cornerMm[0] - margin) / columnSpacing);
  const lastColumn = Math.ceil((cornerMm[0] + heightMm + margin) / columnSpacing);
  const firstRow = Math.floor((cornerMm[1] - margin) / rowSpacing);
  const lastRow = Math.ceil((cornerMm[1] + heightMm + margin) / rowSpacing);
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const away = distanceToLine([column * columnSpacing, row * rowSpacing], line);
      const covered = Math.max(0, Math.min(1, (lineWidthMm / 2 - away) / columnSpacing + 0.5));
      waterMm[row * detector.columns + column] += covered * leadInWaterMm;
    }
  }
}

function distanceToLine([x, y]: Point, line: readonly Point[]): number {
  let nearest = 1e9;
  for (let k = 1; k < line.length; k++) {
    const [ax, ay] = line[k - 1];
    const [bx, by] = [line[k][0] - ax, line[k][1] - ay];
    const t = Math.max(0, Math.min(1, ((x - ax) * bx + (y - ay) * by) / (bx * bx + by * by)));
    const [dx, dy] = [x - ax - t * bx, y - ay - t * by];
    nearest = Math.min(nearest, dx * dx + dy * dy);
  }
  return Math.sqrt(nearest);
}
