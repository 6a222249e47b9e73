// The distance between two pixels of a frame, with its unit, the rule it was measured by and the formula with its numbers.
import type { PixelIndex } from '../geometry/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { SpacingMm, UltrasoundRegion } from '../pixels/index.ts';
import type { FrameScale, SpacingRule } from './frameScale.ts';
import type { MeasureProblem } from './measureProblem.ts';
import {
  deltaOfAxis,
  isInterrupted,
  isSpatial,
  type Quantity,
  regionAt,
  regionSpacingMm,
  unitOfAxis,
} from './regions.ts';

export interface MeasuredDistance extends Quantity {
  readonly rule: SpacingRule;
  /** In the standard's signs, with the numbers: '√((3 × 0.5)² + (4 × 0.5)²) = 2.5 mm'. */
  readonly formula: string;
  readonly spacingMm?: SpacingMm;
  /** The same distance corrected for magnification, where the file gives what that needs. */
  readonly corrected?: { readonly value: number; readonly unit: 'mm'; readonly magnification: number };
  /** Of an ultrasound region: its index, and what the line makes along each axis (time, velocity, depth …). */
  readonly region?: number;
  readonly components?: { readonly x: Quantity; readonly y: Quantity };
}

/** `from` and `to` in pixel indices [column, row]; (0,0) is the centre of the first pixel. */
export function measureDistance(
  scale: FrameScale,
  from: PixelIndex,
  to: PixelIndex,
): Outcome<MeasuredDistance, MeasureProblem> {
  if (scale.regions) return inRegions(scale, scale.regions, from, to);
  return succeed(onFrame(scale, from, to));
}

function onFrame(scale: FrameScale, from: PixelIndex, to: PixelIndex): MeasuredDistance {
  const { rule, spacingMm, corrected } = scale;
  if (spacingMm === undefined) return inPixels(scale, from, to);
  return {
    ...inMillimetres(rule, spacingMm, from, to),
    corrected: corrected && {
      value: inMillimetres(rule, corrected.spacingMm, from, to).value,
      unit: 'mm',
      magnification: corrected.magnification,
    },
  };
}

function inMillimetres(rule: SpacingRule, spacingMm: SpacingMm, from: PixelIndex, to: PixelIndex): MeasuredDistance {
  return { ...euclidean(from, to, spacingMm, 'mm'), rule, spacingMm };
}

/** In widths of a pixel: a pixel that is not square is `vertical / horizontal` widths high (PS3.3 C.7.6.3.1.7). */
function inPixels({ aspectRatio }: FrameScale, from: PixelIndex, to: PixelIndex): MeasuredDistance {
  const height = aspectRatio ? aspectRatio[0] / aspectRatio[1] : 1;
  return { ...euclidean(from, to, [height, 1], 'px'), rule: 'pixelsOnly' };
}

function inRegions(
  scale: FrameScale,
  regions: readonly UltrasoundRegion[],
  from: PixelIndex,
  to: PixelIndex,
): Outcome<MeasuredDistance, MeasureProblem> {
  const [start, end] = [regionAt(regions, from), regionAt(regions, to)];
  const name = (index: number | undefined) => (index === undefined ? 0 : index + 1);
  if (start !== end) return fail({ kind: 'crossesRegions', fromRegion: name(start), toRegion: name(end) });
  if (start === undefined) {
    // Outside every region there is no scale; a line between such points may cross one, and is in pixels all the same.
    return succeed(inPixels(scale, from, to));
  }
  if (isInterrupted(regions, start, from, to)) {
    return fail({ kind: 'crossesRegions', fromRegion: name(start), toRegion: name(end) });
  }
  return succeed(inRegion(scale, regions[start], start, from, to));
}

function inRegion(
  scale: FrameScale,
  region: UltrasoundRegion,
  index: number,
  from: PixelIndex,
  to: PixelIndex,
): MeasuredDistance {
  const [columns, rows] = [to[0] - from[0], to[1] - from[1]];
  const components = {
    x: { value: columns * deltaOfAxis(region.x), unit: unitOfAxis(region.x) },
    y: { value: rows * deltaOfAxis(region.y), unit: unitOfAxis(region.y) },
  };
  const place = { region: index, components };
  if (isSpatial(region)) {
    return { ...inMillimetres('ultrasoundRegion', regionSpacingMm(region), from, to), ...place };
  }
  // Time against depth or velocity: there is no length on the slant, each axis stands alone. The longer run is the value.
  const axes = [
    { run: columns, delta: deltaOfAxis(region.x), ...components.x },
    { run: rows, delta: deltaOfAxis(region.y), ...components.y },
  ].filter(({ unit, delta }) => unit !== '' && delta !== 0);
  if (axes.length === 0) return { ...inPixels(scale, from, to), ...place };
  const { run, delta, value, unit } = axes.reduce((a, b) => (Math.abs(b.run) > Math.abs(a.run) ? b : a));
  const formula = `|${plain(run)} × ${plain(delta)}| = ${plain(Math.abs(value))} ${unit}`;
  return { value: Math.abs(value), unit, rule: 'ultrasoundRegion', formula, ...place };
}

function euclidean(from: PixelIndex, to: PixelIndex, [betweenRows, betweenColumns]: SpacingMm, unit: string) {
  const [columns, rows] = [to[0] - from[0], to[1] - from[1]];
  const [x, y] = [columns * betweenColumns, rows * betweenRows];
  const value = Math.sqrt(x * x + y * y);
  const term = (count: number, spacing: number) => `(${plain(Math.abs(count))} × ${plain(spacing)})²`;
  return {
    value,
    unit,
    formula: `√(${term(columns, betweenColumns)} + ${term(rows, betweenRows)}) = ${plain(value)} ${unit}`,
  };
}

/** Six significant digits, without trailing zeros. */
function plain(value: number): string {
  return String(Number(value.toPrecision(6)));
}
