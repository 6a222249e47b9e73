// The border of a vessel in a picture across it: half-way between its lumen and what surrounds it (full width at half
// maximum), along rays from its middle.
import type { PixelIndex } from '../geometry/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { GreyFrame } from '../pixels/index.ts';
import type { VesselProblem } from './vesselProblem.ts';

/** Rays of an outline. */
const rays = 72;

/** So many of them must meet a border. */
const fewestSeen = 0.75;

/** A ray has met the border when the value has fallen by this part of the lumen's contrast, and then stops falling. */
const enoughContrast = 0.4;

export interface SectionOutline {
  /** Sub-pixel corners [column, row], in order around the middle, closed. */
  readonly outline: readonly PixelIndex[];
  readonly centre: PixelIndex;
}

/** `centre`: a pixel within the lumen. The vessel is brighter than what surrounds it. */
export function sectionOutline(
  frame: GreyFrame,
  spacingMm: readonly [number, number],
  centre: PixelIndex,
): Outcome<SectionOutline, VesselProblem> {
  const lumen = lumenOf(frame, centre);
  const around = surroundingOf(frame, lumen);
  const stepMm = Math.min(...spacingMm) / 2;
  const found = directions.map((direction) =>
    borderAlong(frame, centre, [direction[0] / spacingMm[1], direction[1] / spacingMm[0]], stepMm, lumen, around),
  );
  const seen = found.filter((distance) => distance !== undefined).length;
  if (!(seen >= fewestSeen * rays)) {
    return fail({ kind: 'sectionOutlineOpen', seenPercent: Math.round((100 * seen) / rays) });
  }
  const smooth = withoutOutliers(found);
  const outline = smooth.map(
    (mm, k): PixelIndex => [
      centre[0] + (directions[k][0] * mm) / spacingMm[1],
      centre[1] + (directions[k][1] * mm) / spacingMm[0],
    ],
  );
  return succeed({ outline, centre: centroidOf(outline) });
}

/** Unit vectors all around, by the rational points of the circle: sine and cosine differ between engines. */
const directions: readonly (readonly [number, number])[] = Array.from({ length: rays }, (_, k) => {
  const quarter = Math.floor((4 * k) / rays);
  const half = tangent((((4 * k) / rays - quarter) * Math.PI) / 4);
  const [x, y] = [(1 - half * half) / (1 + half * half), (2 * half) / (1 + half * half)];
  const turned = [
    [x, y],
    [-y, x],
    [-x, -y],
    [y, -x],
  ] as const;
  return turned[quarter];
});

/** The series of the tangent, near enough for rays that need only be nearly even. */
function tangent(angle: number): number {
  return angle + angle ** 3 / 3 + (2 * angle ** 5) / 15 + (17 * angle ** 7) / 315;
}

/** Mean of the nine pixels about the middle: one noisy pixel does not decide. */
function lumenOf(frame: GreyFrame, [column, row]: PixelIndex): number {
  let sum = 0;
  let count = 0;
  for (let down = -1; down <= 1; down++)
    for (let across = -1; across <= 1; across++) {
      const value = valueAt(frame, column + across, row + down);
      if (Number.isNaN(value)) continue;
      sum += value;
      count++;
    }
  return sum / count;
}

/** What lies around: the median of the values that are nearer to the darkest tenth of the picture than to the lumen. */
function surroundingOf({ values }: GreyFrame, lumen: number): number {
  const sorted = Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length / 10)] ?? lumen;
  const below = sorted.filter((value) => value < (lumen + low) / 2);
  return below.length > 0 ? below[below.length >> 1] : low;
}

/** Millimetres from the middle to where the value crosses half-way to the ray's own surrounding; undefined: it never does. */
function borderAlong(
  frame: GreyFrame,
  centre: PixelIndex,
  perMm: readonly [number, number],
  stepMm: number,
  lumen: number,
  around: number,
): number | undefined {
  const contrast = lumen - around;
  const at = (mm: number) => valueAt(frame, centre[0] + perMm[0] * mm, centre[1] + perMm[1] * mm);
  let least = Number.POSITIVE_INFINITY;
  let end = 0;
  // The foot of the first fall: where the value, once well below the lumen, rises again or has fallen to the surrounding.
  for (let mm = stepMm; ; mm += stepMm) {
    const value = at(mm);
    if (Number.isNaN(value)) break;
    if (value < least) {
      least = value;
      end = mm;
    }
    const hasFallen = lumen - least > enoughContrast * contrast;
    if (hasFallen && (value > least + 0.25 * contrast || mm - end > 3 * stepMm)) break;
  }
  if (!(lumen - least > enoughContrast * contrast)) return undefined;
  const half = (lumen + Math.max(least, Math.min(around, lumen))) / 2;
  for (let mm = stepMm; mm <= end; mm += stepMm) {
    const outer = at(mm);
    if (outer > half) continue;
    const inner = mm === stepMm ? lumen : at(mm - stepMm);
    return mm - stepMm + (stepMm * (inner - half)) / (inner - outer || 1);
  }
  return undefined;
}

/** Each distance by the median of itself and its two neighbours on either side; unseen ones by what is seen about them. */
function withoutOutliers(distances: readonly (number | undefined)[]): number[] {
  return distances.map((_, k) => {
    for (let reach = 2; reach < distances.length; reach++) {
      const near: number[] = [];
      for (let away = -reach; away <= reach; away++) {
        const distance = distances[(k + away + distances.length) % distances.length];
        if (distance !== undefined) near.push(distance);
      }
      if (near.length >= 3) return near.sort((a, b) => a - b)[near.length >> 1];
    }
    return 0;
  });
}

function centroidOf(outline: readonly PixelIndex[]): PixelIndex {
  let [area, x, y] = [0, 0, 0];
  for (const [k, here] of outline.entries()) {
    const next = outline[(k + 1) % outline.length];
    const twice = here[0] * next[1] - next[0] * here[1];
    area += twice;
    x += (here[0] + next[0]) * twice;
    y += (here[1] + next[1]) * twice;
  }
  return area === 0 ? outline[0] : [x / (3 * area), y / (3 * area)];
}

/** Between four pixels; NaN outside the picture. */
function valueAt({ values, columns, rows }: GreyFrame, column: number, row: number): number {
  const left = Math.floor(column);
  const top = Math.floor(row);
  if (!(left >= 0 && top >= 0 && left < columns - 1 && top < rows - 1)) return Number.NaN;
  const [u, v] = [column - left, row - top];
  const first = top * columns + left;
  const upper = values[first] + u * (values[first + 1] - values[first]);
  const lower = values[first + columns] + u * (values[first + columns + 1] - values[first + columns]);
  return upper + v * (lower - upper);
}
