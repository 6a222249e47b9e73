// A body drawn by its cross-sections: a rounded outline at some heights, smooth in between. Trunk, lungs, cage.
import { catmullRomWeights } from './curve.ts';
import type { Shape } from './shape.ts';

/** One cross-section at height z. */
export interface Section {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
}

const stepMm = 0.5;

/** `squareness` 0 gives ellipses, 1 nearly rounded rectangles; sections are sorted by growing z. */
export function loft(sections: readonly Section[], squareness = 0): Shape {
  const bottom = sections[0].z;
  const top = sections[sections.length - 1].z;
  const table = tabulate(sections);
  const lastIndex = table.length / 4 - 2;
  return {
    boxMm: loftBox(table, bottom, top),
    depthMm(x, y, z) {
      const position = (z - bottom) / stepMm;
      const index = position < 0 ? 0 : position > lastIndex ? lastIndex : Math.floor(position);
      const t = position < 0 ? 0 : Math.min(1, position - index);
      const at = index * 4;
      const radiusX = table[at + 2] + t * (table[at + 6] - table[at + 2]);
      const radiusY = table[at + 3] + t * (table[at + 7] - table[at + 3]);
      const u = (x - table[at] - t * (table[at + 4] - table[at])) / radiusX;
      const v = (y - table[at + 1] - t * (table[at + 5] - table[at + 1])) / radiusY;
      const depth = outlineDepth(u, v, radiusX, radiusY, squareness);
      return Math.min(depth, z - bottom, top - z);
    },
  };
}

function outlineDepth(u: number, v: number, radiusX: number, radiusY: number, squareness: number): number {
  const u2 = u * u;
  const v2 = v * v;
  const round = u2 + v2;
  if (round < 1e-6) return Math.min(radiusX, radiusY);
  const squared = squareness === 0 ? round : round + squareness * (Math.sqrt(u2 * u2 + v2 * v2) - round);
  const q = Math.sqrt(squared);
  const gradient = Math.sqrt(u2 / (radiusX * radiusX) + v2 / (radiusY * radiusY)) / Math.sqrt(round);
  return (1 - q) / gradient;
}

/** x, y, radiusX, radiusY every half millimetre. */
function tabulate(sections: readonly Section[]): Float64Array {
  const bottom = sections[0].z;
  const count = Math.round((sections[sections.length - 1].z - bottom) / stepMm) + 1;
  const table = new Float64Array((count + 1) * 4);
  for (let row = 0; row <= count; row++) {
    const { x, y, radiusX, radiusY } = sectionAt(sections, bottom + row * stepMm);
    table.set([x, y, radiusX, radiusY], row * 4);
  }
  return table;
}

/** The cross-section at any height, drawn smoothly through the given ones. */
export function sectionAt(sections: readonly Section[], z: number): Section {
  let k = 0;
  while (k + 2 < sections.length && sections[k + 1].z <= z) k++;
  const t = Math.max(0, Math.min(1, (z - sections[k].z) / (sections[k + 1].z - sections[k].z)));
  const weights = catmullRomWeights(t);
  const around = [k - 1, k, k + 1, k + 2].map((at) => sections[Math.max(0, Math.min(sections.length - 1, at))]);
  const blend = (key: 'x' | 'y' | 'radiusX' | 'radiusY') =>
    around.reduce((sum, section, at) => sum + weights[at] * section[key], 0);
  const radius = (key: 'radiusX' | 'radiusY') => Math.max(0.5, blend(key));
  return { z, x: blend('x'), y: blend('y'), radiusX: radius('radiusX'), radiusY: radius('radiusY') };
}

function loftBox(table: Float64Array, bottom: number, top: number): Shape['boxMm'] {
  const min: [number, number, number] = [1e6, 1e6, bottom];
  const max: [number, number, number] = [-1e6, -1e6, top];
  for (let at = 0; at < table.length; at += 4) {
    for (const axis of [0, 1] as const) {
      min[axis] = Math.min(min[axis], table[at + axis] - table[at + 2 + axis]);
      max[axis] = Math.max(max[axis], table[at + axis] + table[at + 2 + axis]);
    }
  }
  return { min, max };
}
