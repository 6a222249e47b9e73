// How deep inside the vessel a node lies: the distance to the nearest node that is not of it, in mm, by two sweeps over the
// lattice (G. Borgefors, Distance transformations in digital images, CVGIP 34, 1986, with true step lengths).
import { add, norm, scale } from '../geometry/index.ts';
import type { SearchLattice } from './searchLattice.ts';

export interface Neighbour {
  readonly columns: number;
  readonly rows: number;
  readonly slices: number;
  readonly lengthMm: number;
}

/** The 26 neighbours of a node; the first 13 come before it in memory. */
export function neighboursOf({ steps }: Pick<SearchLattice, 'steps'>): readonly Neighbour[] {
  const neighbours: Neighbour[] = [];
  for (let slices = -1; slices <= 1; slices++)
    for (let rows = -1; rows <= 1; rows++)
      for (let columns = -1; columns <= 1; columns++) {
        if (slices === 0 && rows === 0 && columns === 0) continue;
        const step = add(add(scale(steps[0], columns), scale(steps[1], rows)), scale(steps[2], slices));
        neighbours.push({ columns, rows, slices, lengthMm: norm(step) });
      }
  return neighbours;
}

/** 0 where the value is not between low and high; the outside of the lattice counts as vessel, so that a cut end is open. */
export function borderDistance(lattice: SearchLattice, low: number, high: number): Float32Array {
  const { values } = lattice;
  const distance = new Float32Array(values.length);
  for (let node = 0; node < values.length; node++) {
    if (values[node] >= low && values[node] <= high) distance[node] = Number.POSITIVE_INFINITY;
  }
  const neighbours = neighboursOf(lattice);
  sweep(lattice, distance, neighbours.slice(0, 13), 1);
  sweep(lattice, distance, neighbours.slice(13), -1);
  return distance;
}

function sweep(
  { columns, rows, slices }: SearchLattice,
  distance: Float32Array,
  neighbours: readonly Neighbour[],
  way: 1 | -1,
): void {
  const offsets = neighbours.map((each) => each.columns + columns * (each.rows + rows * each.slices));
  for (let n = 0; n < slices; n++) {
    const k = way === 1 ? n : slices - 1 - n;
    for (let m = 0; m < rows; m++) {
      const j = way === 1 ? m : rows - 1 - m;
      for (let l = 0; l < columns; l++) {
        const i = way === 1 ? l : columns - 1 - l;
        const node = i + columns * (j + rows * k);
        let least = distance[node];
        if (least === 0) continue;
        for (let each = 0; each < neighbours.length; each++) {
          const to = neighbours[each];
          const isIn =
            i + to.columns >= 0 &&
            i + to.columns < columns &&
            j + to.rows >= 0 &&
            j + to.rows < rows &&
            k + to.slices >= 0 &&
            k + to.slices < slices;
          if (isIn) least = Math.min(least, distance[node + offsets[each]] + to.lengthMm);
        }
        distance[node] = least;
      }
    }
  }
}
