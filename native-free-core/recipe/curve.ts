// A path through the volume and how it is laid flat: curved reformats, dental panoramics, vessels.
import {
  add,
  cross,
  dot,
  type EvenPath,
  evenPath,
  framesAlong,
  normalise,
  type PatientPoint,
  type Plane,
  scale,
  splinePath,
  subtract,
  type Vector3,
} from '../geometry/index.ts';
import type { CurvedSurface } from '../volume/index.ts';

export interface Curve {
  /** What it follows; decides the words and the usual sizes. */
  readonly use: 'free' | 'arch' | 'vessel';
  /**
   * stretched: every column runs along `up`, the path keeps its heights and is unrolled across them.
   * straightened: the path itself becomes the middle row, and columns turn with it.
   */
  readonly flattening: 'stretched' | 'straightened';
  /** What the path goes through, in order. */
  readonly pointsMm: readonly PatientPoint[];
  /** Unit vector: the top of the unrolled picture; straightened: of its first column, as near as can be. */
  readonly up: Vector3;
  /** From the first to the last row of the unrolled picture. */
  readonly heightMm: number;
  /** Width of a cross-section; its height is `heightMm` for an arch, this too otherwise. */
  readonly sectionMm: number;
}

/** The path of a curve at equal steps, with what stands upright on it. */
export interface CurveFrame {
  readonly path: EvenPath;
  /** Down the picture's columns: unit vectors, one per point. */
  readonly downs: readonly Vector3[];
  /** Through the surface, away from the viewer. */
  readonly normals: readonly Vector3[];
}

/** Undefined where the points make no path: fewer than two, all at one place, or all in one line along `up`. */
export function curveFrame(curve: Curve, stepMm: number): CurveFrame | undefined {
  const frames = known.get(curve) ?? new Map<number, CurveFrame | undefined>();
  known.set(curve, frames);
  if (!frames.has(stepMm)) frames.set(stepMm, makeFrame(curve, stepMm));
  return frames.get(stepMm);
}

/** A curve is asked for many times at few steps, and never changes. */
const known = new WeakMap<Curve, Map<number, CurveFrame | undefined>>();

function makeFrame(curve: Curve, stepMm: number): CurveFrame | undefined {
  const spline = splinePath(curve.pointsMm);
  const isStretched = curve.flattening === 'stretched';
  const path = spline && evenPath(spline, stepMm, isStretched ? curve.up : undefined);
  if (!path) return undefined;
  const down = scale(curve.up, -1);
  const downs = isStretched ? path.pointsMm.map(() => down) : framesAlong(path, curve.up).map((up) => scale(up, -1));
  const normals = path.tangents.map((tangent, k) => normalise(cross(tangent, downs[k])));
  return { path, downs, normals };
}

/** The unrolled picture: square pixels, the path from left to right. Undefined as for `curveFrame`. */
export function curvedSurface(curve: Curve, pixelMm: number): CurvedSurface | undefined {
  const frame = curveFrame(curve, pixelMm);
  if (!frame) return undefined;
  const { path, downs, normals } = frame;
  const rows = Math.max(1, Math.floor(curve.heightMm / pixelMm + 1e-6) + 1);
  const halfMm = ((rows - 1) * pixelMm) / 2;
  const middles = curve.flattening === 'stretched' ? levelled(path.pointsMm, curve.up) : path.pointsMm;
  const origins = middles.map((point, k) => subtract(point, scale(downs[k], halfMm)));
  return {
    columns: path.pointsMm.length,
    rows,
    spacingMm: [pixelMm, pixelMm],
    originsMm: flat(origins),
    downs: flat(downs),
    normals: flat(normals),
  };
}

/** Length along which positions on the curve are counted: of the path as it is unrolled. */
export function curveLengthMm(curve: Curve): number {
  const spline = splinePath(curve.pointsMm);
  if (!spline) return 0;
  return evenPath(spline, 1, curve.flattening === 'stretched' ? curve.up : undefined)?.lengthMm ?? 0;
}

/** Where the path stands in the unrolled picture at a column: its row, as a continuous index. */
export function pathRows(curve: Curve, pixelMm: number): readonly number[] {
  const frame = curveFrame(curve, pixelMm);
  if (!frame) return [];
  const rows = Math.max(1, Math.floor(curve.heightMm / pixelMm + 1e-6) + 1);
  const middle = (rows - 1) / 2;
  if (curve.flattening === 'straightened') return frame.path.pointsMm.map(() => middle);
  const level = middleHeight(frame.path.pointsMm, curve.up);
  return frame.path.pointsMm.map((point) => middle + (level - dot(point, curve.up)) / pixelMm);
}

/** The plane across the path at a position along it: seen along the path, its top as that of the unrolled picture. */
export function sectionPlane(curve: Curve, positionMm: number, pixelMm: number): Plane | undefined {
  const frame = curveFrame(curve, Math.min(pixelMm, sectionStepMm));
  if (!frame) return undefined;
  const { path, downs } = frame;
  const index = Math.max(0, Math.min(Math.round(positionMm / path.stepMm), path.pointsMm.length - 1));
  const isArch = curve.use === 'arch';
  const down = downs[index];
  const across = normalise(cross(down, path.tangents[index]));
  const columns = Math.floor(curve.sectionMm / pixelMm + 1e-6) + 1;
  const rows = Math.floor((isArch ? curve.heightMm : curve.sectionMm) / pixelMm + 1e-6) + 1;
  const points = isArch ? levelled(path.pointsMm, curve.up) : path.pointsMm;
  const corner = add(scale(across, ((columns - 1) * pixelMm) / 2), scale(down, ((rows - 1) * pixelMm) / 2));
  return {
    originMm: subtract(points[index], corner),
    rowDirection: across,
    columnDirection: down,
    spacingMm: [pixelMm, pixelMm],
    columns,
    rows,
  };
}

/** Positions of sections are exact to this. */
const sectionStepMm = 0.05;

/** The points moved along `up` to the middle of their heights: the picture's middle row is level. */
function levelled(points: readonly PatientPoint[], up: Vector3): PatientPoint[] {
  const level = middleHeight(points, up);
  return points.map((point) => add(point, scale(up, level - dot(point, up))));
}

function middleHeight(points: readonly PatientPoint[], up: Vector3): number {
  let low = Infinity;
  let high = -Infinity;
  for (const point of points) {
    const height = dot(point, up);
    if (height < low) low = height;
    if (height > high) high = height;
  }
  return (low + high) / 2;
}

function flat(vectors: readonly Vector3[]): Float64Array {
  const numbers = new Float64Array(3 * vectors.length);
  for (const [k, vector] of vectors.entries()) numbers.set(vector, 3 * k);
  return numbers;
}
