// The border of a vessel in a picture across it: half-way between its lumen and what surrounds it (full width at half
// maximum), along rays from its middle.
import type { PixelIndex } from '../geometry/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { GreyFrame } from '../pixels/index.ts';
import type { VesselProblem } from './vesselProblem.ts';

/** Rays of an outline. */
const rays = 72;

/** So many of them must meet a border: an aorta leans on the spine for a quarter of its round. */
const fewestSeen = 0.65;

/** A fall is one when it is this many times the noise of the lumen. */
const noiseTimes = 6;

/** A ray whose fall is less than this part of the usual one meets something else than the wall. */
const usualPart = 0.5;

/** Into a lung the value falls far deeper than into the wall beside it: no fall counts for more than this many usual ones. */
const deepest = 2;

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
  const stepMm = Math.min(...spacingMm) / 2;
  const profiles = directions.map(([dx, dy]) =>
    profileAlong(frame, centre, [dx / spacingMm[1], dy / spacingMm[0]], stepMm),
  );
  const falls = profiles.map((profile) => firstFall(profile, lumen));
  const usual = lowerQuartile(falls.flatMap((fall) => (fall ? [fall.depth] : [])));
  const found = falls.map((fall, k) =>
    fall && fall.depth >= usualPart * usual
      ? halfWay(profiles[k], lumen, Math.min(fall.depth, deepest * usual), fall.foot, stepMm)
      : undefined,
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

interface Lumen {
  readonly value: number;
  readonly noise: number;
}

/** Mean and spread of the pixels about the middle: one noisy pixel does not decide. */
function lumenOf(frame: GreyFrame, [column, row]: PixelIndex): Lumen {
  const near: number[] = [];
  for (let down = -2; down <= 2; down++)
    for (let across = -2; across <= 2; across++) near.push(valueAt(frame, column + across, row + down));
  const values = near.filter((value) => !Number.isNaN(value));
  const value = values.reduce((sum, each) => sum + each, 0) / values.length;
  const square = values.reduce((sum, each) => sum + (each - value) * (each - value), 0) / values.length;
  return { value, noise: Math.max(1, Math.sqrt(square)) };
}

/** Values outward from the middle, a step apart, to the border of the picture. */
function profileAlong(
  frame: GreyFrame,
  centre: PixelIndex,
  perMm: readonly [number, number],
  stepMm: number,
): readonly number[] {
  const profile: number[] = [];
  for (let step = 0; ; step++) {
    const value = valueAt(frame, centre[0] + perMm[0] * step * stepMm, centre[1] + perMm[1] * step * stepMm);
    if (Number.isNaN(value)) return profile;
    profile.push(value);
  }
}

interface Fall {
  /** Of the lumen's value to the foot of the fall. */
  readonly depth: number;
  readonly foot: number;
}

/** The first fall that is more than noise, down to where the value rises again or has been level for a while. */
function firstFall(profile: readonly number[], { value, noise }: Lumen): Fall | undefined {
  let foot = 0;
  for (let step = 1; step < profile.length; step++) {
    if (profile[step] < profile[foot]) foot = step;
    const depth = value - profile[foot];
    if (depth < noiseTimes * noise) continue;
    const risen = profile[step] - profile[foot];
    if (risen > Math.max(2 * noise, depth / 4) || step - foot > 3) return { depth, foot };
  }
  const depth = value - (profile[foot] ?? value);
  return depth >= noiseTimes * noise ? { depth, foot } : undefined;
}

/** Millimetres to where the value crosses half-way between the lumen and the foot of its fall. */
function halfWay(profile: readonly number[], { value }: Lumen, depth: number, foot: number, stepMm: number): number {
  const half = value - depth / 2;
  let step = 1;
  while (step < foot && profile[step] > half) step++;
  const [inner, outer] = [Math.max(profile[step - 1], half), profile[step]];
  return stepMm * (step - 1 + (inner - half) / (inner - outer || 1));
}

/** Beside a lung half of the falls are deep ones: the usual wall is among the shallower. */
function lowerQuartile(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 2] ?? 0;
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
