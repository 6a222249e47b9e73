// The cheapest way between two nodes of a lattice (E. W. Dijkstra, Numer. Math. 1, 1959), with a binary heap in typed
// arrays. What a node costs per millimetre is given; nothing is explored beyond the cost of the goal.
import { type Neighbour, neighboursOf } from './borderDistance.ts';
import type { SearchLattice } from './searchLattice.ts';

/** Nodes of the path, from the first to the last; undefined when `stop` said so. */
export function cheapestPath(
  lattice: SearchLattice,
  costPerMm: (node: number) => number,
  from: number,
  to: number,
  stop: () => boolean,
): readonly number[] | undefined {
  const cost = new Float32Array(lattice.values.length).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(lattice.values.length).fill(-1);
  const heap = createHeap();
  cost[from] = 0;
  heap.push(from, 0);
  for (let visited = 0; heap.size() > 0; visited++) {
    if ((visited & 0xffff) === 0 && stop()) return undefined;
    const { node, key } = heap.pop();
    if (node === to) break;
    if (key > cost[node]) continue;
    visit(lattice, costPerMm, node, cost, cameFrom, heap);
  }
  const path = [to];
  for (let node = to; node !== from && cameFrom[node] >= 0; node = cameFrom[node]) path.push(cameFrom[node]);
  return path.reverse();
}

function visit(
  lattice: SearchLattice,
  costPerMm: (node: number) => number,
  node: number,
  cost: Float32Array,
  cameFrom: Int32Array,
  heap: Heap,
): void {
  const { columns, rows, slices } = lattice;
  const i = node % columns;
  const j = Math.floor(node / columns) % rows;
  const k = Math.floor(node / (columns * rows));
  const here = costPerMm(node);
  for (const step of stepsOf(lattice)) {
    const [column, row, slice] = [i + step.columns, j + step.rows, k + step.slices];
    if (column < 0 || row < 0 || slice < 0 || column >= columns || row >= rows || slice >= slices) continue;
    const next = column + columns * (row + rows * slice);
    const total = Math.fround(cost[node] + (step.lengthMm * (here + costPerMm(next))) / 2);
    if (total >= cost[next]) continue;
    cost[next] = total;
    cameFrom[next] = node;
    heap.push(next, total);
  }
}

const known = new WeakMap<SearchLattice, readonly Neighbour[]>();

function stepsOf(lattice: SearchLattice): readonly Neighbour[] {
  const steps = known.get(lattice) ?? neighboursOf(lattice);
  known.set(lattice, steps);
  return steps;
}

interface Heap {
  size(): number;
  push(node: number, key: number): void;
  pop(): { readonly node: number; readonly key: number };
}

function createHeap(): Heap {
  let keys = new Float32Array(1 << 16);
  let nodes = new Int32Array(1 << 16);
  let count = 0;

  function grow(): void {
    const [wider, more] = [new Float32Array(2 * keys.length), new Int32Array(2 * nodes.length)];
    wider.set(keys);
    more.set(nodes);
    keys = wider;
    nodes = more;
  }

  return {
    size: () => count,
    push(node, key) {
      if (count === keys.length) grow();
      let at = count++;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (keys[parent] <= key) break;
        keys[at] = keys[parent];
        nodes[at] = nodes[parent];
        at = parent;
      }
      keys[at] = key;
      nodes[at] = node;
    },
    pop() {
      const top = { node: nodes[0], key: keys[0] };
      count--;
      const [node, key] = [nodes[count], keys[count]];
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= count) break;
        if (child + 1 < count && keys[child + 1] < keys[child]) child++;
        if (keys[child] >= key) break;
        keys[at] = keys[child];
        nodes[at] = nodes[child];
        at = child;
      }
      keys[at] = key;
      nodes[at] = node;
      return top;
    },
  };
}
