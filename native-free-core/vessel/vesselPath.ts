// The centreline of a vessel between two points that a person has put into it.
import { norm, type PatientPoint, subtract } from '../geometry/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { AnyVolume } from '../volume/index.ts';
import { borderDistance } from './borderDistance.ts';
import { centredPath } from './centredPath.ts';
import { cheapestPath } from './cheapestPath.ts';
import { isInGrid, nearestVoxel } from './nearestVoxel.ts';
import { type SearchLattice, searchLattice } from './searchLattice.ts';
import type { VesselProblem } from './vesselProblem.ts';

/** Further apart, a vessel is followed in two parts. */
const mostMm = 800;
const leastMm = 5;

/** A way that leaves the values of the vessel for longer than this is another vessel's: a short gap is a tight stenosis. */
const mostGapMm = 8;

/** Outside the vessel a millimetre costs as much as so many in the middle of it. */
const outsideCost = 60;

/** Half of the vessel's contrast on either side of its own value still belongs to it; so do values that differ by noise. */
const belongs = 0.5;

export interface VesselOptions {
  /** Asked now and then; true ends the search with `cancelled`. */
  readonly stop?: () => boolean;
  /** 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/** Points for a smooth path from the first place to the second, every few millimetres, in the middle of the vessel. */
export function vesselPath(
  volume: AnyVolume,
  fromMm: PatientPoint,
  toMm: PatientPoint,
  { stop = () => false, onProgress = () => {} }: VesselOptions = {},
): Outcome<readonly PatientPoint[], VesselProblem> {
  const problem = problemOf(volume, fromMm, toMm);
  if (problem) return fail(problem);
  const lattice = searchLattice(volume, fromMm, toMm);
  const [from, to] = [fromMm, toMm].map((point) => lattice.nodeOf(nearestVoxel(volume.grid, point)));
  const ends = [valueAbout(lattice, from), valueAbout(lattice, to)];
  const contrast = (ends[0] + ends[1]) / 2 - surroundingOf(lattice);
  if (Math.abs(ends[0] - ends[1]) > Math.abs(contrast)) {
    return fail({ kind: 'vesselValuesDiffer', first: Math.round(ends[0]), second: Math.round(ends[1]) });
  }
  const reach = Math.max(belongs * Math.abs(contrast), Math.abs(ends[0] - ends[1]));
  const low = Math.min(...ends) - reach;
  const high = Math.max(...ends) + reach;
  onProgress(0.1);
  const depthMm = borderDistance(lattice, low, high);
  onProgress(0.4);
  const nodes = cheapestPath(lattice, costOf(depthMm), from, to, stop);
  if (!nodes) return fail({ kind: 'cancelled' });
  const gapMm = longestGapMm(lattice, nodes, depthMm);
  if (gapMm > mostGapMm) return fail({ kind: 'vesselNotConnected', gapMm: Math.round(gapMm) });
  onProgress(0.8);
  return succeed(centredPath(volume, [fromMm, ...nodes.slice(1, -1).map(lattice.positionMm), toMm]));
}

function problemOf({ grid }: AnyVolume, fromMm: PatientPoint, toMm: PatientPoint): VesselProblem | undefined {
  if (!isInGrid(grid, fromMm) || !isInGrid(grid, toMm)) return { kind: 'vesselPointOutside' };
  const distanceMm = Math.round(norm(subtract(toMm, fromMm)) * 10) / 10;
  if (distanceMm < leastMm) return { kind: 'vesselPointsTooNear', distanceMm };
  return distanceMm > mostMm ? { kind: 'vesselTooFar', distanceMm, allowedMm: mostMm } : undefined;
}

/** Deep inside a millimetre costs little: the way keeps to the middle, and takes no short cut along the wall. */
function costOf(depthMm: Float32Array): (node: number) => number {
  return (node) => {
    const depth = depthMm[node];
    return depth === 0 ? outsideCost : 1 + outsideCost / (2 * (1 + depth * depth));
  };
}

/** Median of the 27 nodes about one. */
function valueAbout({ values, columns, rows, slices }: SearchLattice, node: number): number {
  const [i, j, k] = [node % columns, Math.floor(node / columns) % rows, Math.floor(node / (columns * rows))];
  const near: number[] = [];
  for (let slice = Math.max(0, k - 1); slice <= Math.min(slices - 1, k + 1); slice++)
    for (let row = Math.max(0, j - 1); row <= Math.min(rows - 1, j + 1); row++)
      for (let column = Math.max(0, i - 1); column <= Math.min(columns - 1, i + 1); column++)
        near.push(values[column + columns * (row + rows * slice)]);
  return near.sort((a, b) => a - b)[near.length >> 1];
}

/** The median of the lattice, of some of its nodes: most of a body is not vessel. */
function surroundingOf({ values }: SearchLattice): number {
  const some = Math.max(1, Math.floor(values.length / 20_000));
  const sample = values.filter((_, node) => node % some === 0).sort();
  return sample[sample.length >> 1];
}

function longestGapMm(lattice: SearchLattice, nodes: readonly number[], depthMm: Float32Array): number {
  let longest = 0;
  let gap = 0;
  for (let k = 1; k < nodes.length; k++) {
    const isOut = depthMm[nodes[k]] === 0 || depthMm[nodes[k - 1]] === 0;
    const stepMm = norm(subtract(lattice.positionMm(nodes[k]), lattice.positionMm(nodes[k - 1])));
    gap = isOut ? gap + stepMm : 0;
    longest = Math.max(longest, gap);
  }
  return longest;
}
