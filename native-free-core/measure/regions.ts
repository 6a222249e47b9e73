// Which ultrasound region a point belongs to, and what its scale makes of pixels (PS3.3 C.8.5.5.1).
import { clipLine, type PixelIndex } from '../geometry/index.ts';
import type { SpacingMm, UltrasoundAxis, UltrasoundRegion } from '../pixels/index.ts';

/** A number with its unit; `unit` is empty where the standard's code is "none". */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

// PS3.3 C.8.5.5.1.15: code → unit, and how many of that unit one of the file's is. Lengths are said in millimetres.
const units: readonly (readonly [unit: string, factor: number])[] = [
  ['', 1],
  ['%', 1],
  ['dB', 1],
  ['mm', 10], // centimetres
  ['s', 1],
  ['Hz', 1],
  ['dB/s', 1],
  ['cm/s', 1],
  ['cm²', 1],
  ['cm²/s', 1],
  ['cm³', 1],
  ['cm³/s', 1],
  ['°', 1],
];

export function unitOfAxis({ unitsCode }: UltrasoundAxis): string {
  return units[unitsCode]?.[0] ?? '';
}

/** The step of one pixel along an axis, in `unitOfAxis`. */
export function deltaOfAxis({ unitsCode, delta }: UltrasoundAxis): number {
  return delta * (units[unitsCode]?.[1] ?? 1);
}

/** The region's index, or undefined outside all: where several overlap, high priority first, then the smallest. */
export function regionAt(regions: readonly UltrasoundRegion[], [column, row]: PixelIndex): number | undefined {
  let best: number | undefined;
  for (const [index, { minimum, maximum }] of regions.entries()) {
    const isInside =
      column >= minimum[0] - 0.5 && column <= maximum[0] + 0.5 && row >= minimum[1] - 0.5 && row <= maximum[1] + 0.5;
    if (isInside && (best === undefined || liesOver(regions[index], regions[best]))) best = index;
  }
  return best;
}

/** True when some other region lies over `index` somewhere between two of its points. */
export function isInterrupted(
  regions: readonly UltrasoundRegion[],
  index: number,
  from: PixelIndex,
  to: PixelIndex,
): boolean {
  const along: PixelIndex = [to[0] - from[0], to[1] - from[1]];
  const length = along[0] * along[0] + along[1] * along[1];
  return regions.some((other, at) => {
    if (at === index || !liesOver(other, regions[index])) return false;
    const inside = clipLine(from, along, {
      minimum: [other.minimum[0] - 0.5, other.minimum[1] - 0.5],
      maximum: [other.maximum[0] + 0.5, other.maximum[1] + 0.5],
    });
    const share = (point: PixelIndex) => ((point[0] - from[0]) * along[0] + (point[1] - from[1]) * along[1]) / length;
    return inside !== undefined && Math.max(0, share(inside[0])) < Math.min(1, share(inside[1]));
  });
}

/** The absolute value along an axis, where the region has a reference pixel. */
export function quantityAt(axis: UltrasoundAxis, pixel: number): Quantity | undefined {
  if (axis.referencePixel === undefined || unitOfAxis(axis) === '') return undefined;
  const factor = units[axis.unitsCode][1];
  return {
    value: axis.referenceValue * factor + (pixel - axis.referencePixel) * deltaOfAxis(axis),
    unit: unitOfAxis(axis),
  };
}

/** True when both axes are lengths: distances run in any direction. */
export function isSpatial({ x, y }: UltrasoundRegion): boolean {
  return unitOfAxis(x) === 'mm' && unitOfAxis(y) === 'mm' && x.delta !== 0 && y.delta !== 0;
}

/** One spacing for the whole picture, for its scale bar: only when all spatial regions agree. */
export function regionsSpacingMm(regions: readonly UltrasoundRegion[]): SpacingMm | undefined {
  const spacings = regions.filter(isSpatial).map(regionSpacingMm);
  const [first] = spacings;
  return spacings.every(([y, x]) => y === first[0] && x === first[1]) ? first : undefined;
}

/** Of a spatial region. */
export function regionSpacingMm({ x, y }: UltrasoundRegion): SpacingMm {
  return [Math.abs(deltaOfAxis(y)), Math.abs(deltaOfAxis(x))];
}

function liesOver(a: UltrasoundRegion, b: UltrasoundRegion): boolean {
  if (a.isHighPriority !== b.isHighPriority) return a.isHighPriority;
  return areaOf(a) < areaOf(b);
}

function areaOf({ minimum, maximum }: UltrasoundRegion): number {
  return (maximum[0] - minimum[0] + 1) * (maximum[1] - minimum[1] + 1);
}
