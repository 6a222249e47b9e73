// The diameters of a vessel's section, from its outline.
import type { PixelIndex } from '../geometry/index.ts';
import { type Outcome, succeed } from '../outcome.ts';
import type { GreyFrame } from '../pixels/index.ts';
import { sectionOutline } from './sectionOutline.ts';
import type { VesselProblem } from './vesselProblem.ts';

export interface SectionDiameters {
  /** Least and greatest distance of two parallel lines that hold the outline between them. */
  readonly smallestMm: number;
  readonly largestMm: number;
  readonly areaMm2: number;
  /** Of the circle of this area: 2 √(area / π). */
  readonly equivalentMm: number;
  readonly outline: readonly PixelIndex[];
}

/** Of the vessel at `centre`, a pixel [column, row] of a picture across it. */
export function sectionDiameters(
  frame: GreyFrame,
  spacingMm: readonly [number, number],
  centre: PixelIndex,
): Outcome<SectionDiameters, VesselProblem> {
  const first = sectionOutline(frame, spacingMm, centre);
  if (!first.ok) return first;
  // Once more from the middle of what was found: rays from an off-centre click meet the border at a slant.
  const found = sectionOutline(frame, spacingMm, first.value.centre);
  const { outline } = found.ok ? found.value : first.value;
  const inMm = outline.map(([column, row]) => [column * spacingMm[1], row * spacingMm[0]] as const);
  const widths = inMm.map((_, k) => widthAlong(inMm, k));
  const areaMm2 = areaOf(inMm);
  return succeed({
    smallestMm: Math.min(...widths),
    largestMm: Math.max(...widths),
    areaMm2,
    equivalentMm: 2 * Math.sqrt(areaMm2 / Math.PI),
    outline,
  });
}

type Point = readonly [number, number];

/** Of the outline, along the direction from its middle to one of its corners. */
function widthAlong(outline: readonly Point[], corner: number): number {
  const middle = outline.reduce((sum, [x, y]): Point => [sum[0] + x / outline.length, sum[1] + y / outline.length], [
    0, 0,
  ] as Point);
  const [dx, dy] = [outline[corner][0] - middle[0], outline[corner][1] - middle[1]];
  const length = Math.sqrt(dx * dx + dy * dy);
  const along = outline.map(([x, y]) => (x * dx + y * dy) / length);
  return Math.max(...along) - Math.min(...along);
}

/** The shoelace formula. */
function areaOf(outline: readonly Point[]): number {
  const twice = outline.reduce((sum, [x, y], k) => {
    const [u, v] = outline[(k + 1) % outline.length];
    return sum + x * v - u * y;
  }, 0);
  return Math.abs(twice) / 2;
}
