// Of the samples of one line, the stretches that lie in the chosen part of the volume: by arithmetic on the line, as for
// the volume's own box.
import { cross, dot, normalise, subtract, type Vector3 } from '../../geometry/index.ts';
import type { AffineMap } from './affineMap.ts';
import { clipRun, type Run } from './clipRun.ts';
import type { CropBox, Exclusion, SubVolume } from './subVolume.ts';

/** A coordinate along the samples: [at the origin, per column, per row, per depth]. */
type Coordinate = readonly [number, number, number, number];

interface KeptPrism {
  readonly across: Coordinate;
  readonly down: Coordinate;
  /** Corners in the two coordinates, flat. */
  readonly outline: Float64Array;
  readonly removesInside: boolean;
}

/** A sub-volume as a plane's lines meet it. */
export interface KeptPart {
  readonly slabs: readonly { readonly along: Coordinate; readonly halfMm: number }[];
  readonly prisms: readonly KeptPrism[];
}

/** A voxel centre on the face of the box stays in it in spite of its last bits. */
const faceToleranceMm = 1e-6;

/** `inPatient`: patient millimetres of (column, row, depth). Undefined when nothing is left out. */
export function keptPart(subVolume: SubVolume | undefined, inPatient: AffineMap): KeptPart | undefined {
  if (!subVolume || (!subVolume.box && subVolume.exclusions.length === 0)) return undefined;
  return {
    slabs: subVolume.box ? slabsOf(subVolume.box, inPatient) : [],
    prisms: subVolume.exclusions.map((exclusion) => prismOf(exclusion, inPatient)),
  };
}

/** The stretches of `run` that are kept, in order, on the line at this row and depth. */
export function keptRuns(part: KeptPart, run: Run, row: number, sample: number): readonly Run[] {
  const clipped = { ...run };
  for (const { along, halfMm } of part.slabs) {
    const far = halfMm + faceToleranceMm;
    clipRun(clipped, startOf(along, row, sample), along[1], -far, far);
  }
  return part.prisms.reduce<readonly Run[]>(
    (runs, prism) => runs.flatMap((each) => outsidePrism(prism, each, row, sample)),
    clipped.first < clipped.last ? [clipped] : [],
  );
}

function slabsOf({ centreMm, axes, halfLengthsMm }: CropBox, inPatient: AffineMap) {
  return axes.map((axis, k) => ({ along: coordinate(inPatient, axis, centreMm), halfMm: halfLengthsMm[k] }));
}

function prismOf({ outlineMm, direction, removes }: Exclusion, inPatient: AffineMap): KeptPrism {
  const foot = outlineMm[0] ?? [0, 0, 0];
  const across = acrossOf(direction);
  const down = cross(direction, across);
  const outline = outlineMm.flatMap((corner) => [
    dot(subtract(corner, foot), across),
    dot(subtract(corner, foot), down),
  ]);
  return {
    across: coordinate(inPatient, across, foot),
    down: coordinate(inPatient, down, foot),
    outline: Float64Array.from(outline),
    removesInside: removes === 'inside',
  };
}

/** Any unit vector at right angles to the direction. */
function acrossOf(direction: Vector3): Vector3 {
  const [x, y, z] = direction.map(Math.abs);
  return normalise(cross(direction, x <= y && x <= z ? [1, 0, 0] : y <= z ? [0, 1, 0] : [0, 0, 1]));
}

function coordinate({ origin, perColumn, perRow, perSample }: AffineMap, axis: Vector3, from: Vector3): Coordinate {
  return [dot(subtract(origin, from), axis), dot(perColumn, axis), dot(perRow, axis), dot(perSample, axis)];
}

function startOf(along: Coordinate, row: number, sample: number): number {
  return along[0] + row * along[2] + sample * along[3];
}

/** The columns of a run that a prism leaves: its edges cut the line at places that are sorted and paired (even-odd). */
function outsidePrism(prism: KeptPrism, run: Run, row: number, sample: number): readonly Run[] {
  const crossings = crossingsOf(prism, startOf(prism.across, row, sample), startOf(prism.down, row, sample));
  const kept: Run[] = [];
  let from = run.first;
  let isInside = false;
  for (const at of [...crossings, Number.POSITIVE_INFINITY]) {
    const to = Math.min(run.last, Math.max(from, Math.ceil(at)));
    if (isInside !== prism.removesInside && to > from) kept.push({ first: from, last: to });
    from = to;
    isInside = !isInside;
  }
  return kept;
}

/** Where the line enters and leaves the outline, in columns, ascending; −∞ once for a line that is inside for ever. */
function crossingsOf({ outline, across, down }: KeptPrism, u: number, v: number): readonly number[] {
  const [du, dv] = [across[1], down[1]];
  const crossings: number[] = [];
  const isAlongView = Math.abs(du) < 1e-12 && Math.abs(dv) < 1e-12;
  // Along the view the line is one point of the drawing: any ray from it tells whether it is inside.
  const [a, b] = isAlongView ? [1, 0] : [du, dv];
  for (let corner = 0; corner < outline.length; corner += 2) {
    const next = (corner + 2) % outline.length;
    // Signed distances of the edge's ends from the line; one end of an edge belongs to it, the other does not.
    const here = a * (outline[corner + 1] - v) - b * (outline[corner] - u);
    const there = a * (outline[next + 1] - v) - b * (outline[next] - u);
    if (here > 0 === there > 0) continue;
    const part = here / (here - there);
    const x = outline[corner] + part * (outline[next] - outline[corner]) - u;
    const y = outline[corner + 1] + part * (outline[next + 1] - outline[corner + 1]) - v;
    crossings.push((a * x + b * y) / (a * a + b * b));
  }
  crossings.sort((one, other) => one - other);
  if (!isAlongView) return crossings;
  return crossings.filter((at) => at > 0).length % 2 === 1 ? [Number.NEGATIVE_INFINITY] : [];
}
