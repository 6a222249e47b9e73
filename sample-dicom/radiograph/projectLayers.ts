// Bodies → their shadow on a detector: at each pixel the length of each layer along the ray, times the layer's weight.
import {
  add,
  dot,
  normalise,
  type PatientPoint,
  type Plane,
  scale,
  subtract,
  type Vector3,
} from '../../native-free-core/geometry/index.ts';
import type { Box } from '../phantoms/shapes/shape.ts';
import type { Passage, Ray, Solid } from './solid.ts';

/** What lies in any of `bodies` and in none of `without`, together. */
export interface Layer {
  /** Added per millimetre, in millimetres of water. */
  readonly weight: number;
  readonly bodies: readonly Solid[];
  readonly without?: readonly Solid[];
}

export interface View {
  readonly sourceMm: PatientPoint;
  readonly detector: Plane;
}

/** Millimetres of water that each ray meets, row by row. */
export function projectLayers(view: View, layers: readonly Layer[]): Float32Array {
  const out = new Float32Array(view.detector.columns * view.detector.rows);
  for (const layer of layers) projectLayer(out, view, layer);
  return out;
}

/** Where a point's shadow falls: [column, row]. */
export function shadowOf(view: View, point: PatientPoint): readonly [number, number] {
  const { detector, sourceMm } = view;
  const normal = detectorNormal(detector);
  const away = subtract(point, sourceMm);
  const stretch = dot(subtract(detector.originMm, sourceMm), normal) / dot(away, normal);
  const onDetector = subtract(add(sourceMm, scale(away, stretch)), detector.originMm);
  return [
    dot(onDetector, detector.rowDirection) / detector.spacingMm[1],
    dot(onDetector, detector.columnDirection) / detector.spacingMm[0],
  ];
}

function detectorNormal({ rowDirection: r, columnDirection: c }: Plane): Vector3 {
  return normalise([r[1] * c[2] - r[2] * c[1], r[2] * c[0] - r[0] * c[2], r[0] * c[1] - r[1] * c[0]]);
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function projectLayer(out: Float32Array, view: View, layer: Layer): void {
  const { detector } = view;
  const placed = layer.bodies.map((solid) => ({ solid, shadow: shadowOfBox(view, solid.boxMm) }));
  const holes = (layer.without ?? []).map((solid) => ({ solid, shadow: shadowOfBox(view, solid.boxMm) }));
  const top = Math.min(...placed.map(({ shadow }) => shadow.top));
  const bottom = Math.max(...placed.map(({ shadow }) => shadow.bottom));
  const ray: Ray = { source: view.sourceMm, dx: 0, dy: 0, dz: 0 };
  for (let row = Math.max(0, top); row <= Math.min(detector.rows - 1, bottom); row++) {
    const meets = ({ shadow }: { shadow: Rectangle }) => shadow.top <= row && row <= shadow.bottom;
    const bodies = placed.filter(meets);
    if (bodies.length === 0) continue;
    const without = holes.filter(meets);
    const left = Math.max(0, Math.min(...bodies.map(({ shadow }) => shadow.left)));
    const right = Math.min(detector.columns - 1, Math.max(...bodies.map(({ shadow }) => shadow.right)));
    for (let column = left; column <= right; column++) {
      aim(ray, detector, column, row);
      const share = shareInside(ray, column, bodies, without);
      if (share === 0) continue;
      const lengthMm = Math.sqrt(ray.dx * ray.dx + ray.dy * ray.dy + ray.dz * ray.dz);
      out[row * detector.columns + column] += layer.weight * share * lengthMm;
    }
  }
}

function aim(
  ray: Ray,
  { originMm, rowDirection, columnDirection, spacingMm }: Plane,
  column: number,
  row: number,
): void {
  const across = column * spacingMm[1];
  const down = row * spacingMm[0];
  ray.dx = originMm[0] + across * rowDirection[0] + down * columnDirection[0] - ray.source[0];
  ray.dy = originMm[1] + across * rowDirection[1] + down * columnDirection[1] - ray.source[1];
  ray.dz = originMm[2] + across * rowDirection[2] + down * columnDirection[2] - ray.source[2];
}

interface Placed {
  readonly solid: Solid;
  readonly shadow: Rectangle;
}

const passage: Passage = { enter: 0, leave: 0 };
const inside: number[] = [];
const removed: number[] = [];
const both: number[] = [];

/** The share of the ray that is in the bodies and not in the holes. */
function shareInside(ray: Ray, column: number, bodies: readonly Placed[], holes: readonly Placed[]): number {
  gather(inside, ray, column, bodies);
  if (inside.length === 0) return 0;
  gather(removed, ray, column, holes);
  return coveredLength(inside) - (removed.length === 0 ? 0 : coveredByBoth());
}

/** Passages as pairs of numbers, one after the other. */
function gather(pairs: number[], ray: Ray, column: number, bodies: readonly Placed[]): void {
  pairs.length = 0;
  for (const { solid, shadow } of bodies) {
    if (column < shadow.left || column > shadow.right) continue;
    solid.pass(ray, passage);
    if (passage.leave > passage.enter) pairs.push(passage.enter, passage.leave);
  }
  if (pairs.length > 2) sortPairs(pairs);
}

function sortPairs(pairs: number[]): void {
  for (let k = 2; k < pairs.length; k += 2) {
    const [enter, leave] = [pairs[k], pairs[k + 1]];
    let at = k - 2;
    for (; at >= 0 && pairs[at] > enter; at -= 2) {
      pairs[at + 2] = pairs[at];
      pairs[at + 3] = pairs[at + 1];
    }
    pairs[at + 2] = enter;
    pairs[at + 3] = leave;
  }
}

function coveredLength(pairs: readonly number[]): number {
  let covered = 0;
  let reached = 0;
  for (let k = 0; k < pairs.length; k += 2) {
    const from = Math.max(reached, pairs[k]);
    if (pairs[k + 1] > from) {
      covered += pairs[k + 1] - from;
      reached = pairs[k + 1];
    }
  }
  return covered;
}

/** |A ∩ B| = |A| + |B| − |A ∪ B|. */
function coveredByBoth(): number {
  both.length = 0;
  for (const end of inside) both.push(end);
  for (const end of removed) both.push(end);
  sortPairs(both);
  return coveredLength(inside) + coveredLength(removed) - coveredLength(both);
}

function shadowOfBox(view: View, { min, max }: Box): Rectangle {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map(
    (bits): PatientPoint => [bits & 1 ? max[0] : min[0], bits & 2 ? max[1] : min[1], bits & 4 ? max[2] : min[2]],
  );
  const shadows = corners.map((corner) => shadowOf(view, corner));
  const columns = shadows.map(([column]) => column);
  const rows = shadows.map(([, row]) => row);
  return {
    left: Math.floor(Math.min(...columns)),
    right: Math.ceil(Math.max(...columns)),
    top: Math.floor(Math.min(...rows)),
    bottom: Math.ceil(Math.max(...rows)),
  };
}
