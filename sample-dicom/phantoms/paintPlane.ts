// Regions → the values of one plane. Each region is painted only where its box meets the plane; edges are smoothed over
// the width of the scanner's blur, so that a voxel cut by a surface gets its share of both sides.
import { cross, dot, type Plane, type Vector3 } from '../../native-free-core/geometry/index.ts';
import type { Region } from './region.ts';
import type { Box } from './shapes/shape.ts';
import type { Tissue } from './tissues.ts';

export interface Painting {
  /** The value of a tissue in this picture: HU, signal, SUV. */
  readonly valueOf: (tissue: Tissue) => number;
  /** Width in millimetres over which an edge goes from one side to the other; at least the slice spacing, so that no body falls between slices. */
  readonly edgeMm: number;
}

/**
 * Paints over what `out` (columns × rows) holds. The plane is told in the phantom's axes. Works from the uppermost region
 * down, and looks no further where a pixel is wholly covered: most of the large bodies underneath are never asked.
 */
export function paintPlane(out: Float32Array, plane: Plane, regions: readonly Region[], painting: Painting): void {
  const canvas = { seen: new Float32Array(out.length), bare: new Float32Array(out.length).fill(1) };
  for (let k = regions.length - 1; k >= 0; k--) {
    const span = spanOf(plane, regions[k].shape.boxMm, painting.edgeMm / 2);
    if (span) paintRegion(canvas, plane, regions[k], span, painting);
  }
  for (let at = 0; at < out.length; at++) out[at] = canvas.seen[at] + canvas.bare[at] * out[at];
}

/** Per pixel: the value gathered so far, and the share that is still uncovered. */
interface Canvas {
  readonly seen: Float32Array;
  readonly bare: Float32Array;
}

interface Span {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

// Depths outside a shape never exceed the true distance by much, so most of that way can be jumped over.
const safeShareOfDistance = 0.7;

function paintRegion(canvas: Canvas, plane: Plane, region: Region, span: Span, painting: Painting): void {
  const { seen, bare } = canvas;
  const { depthMm } = region.shape;
  const value = painting.valueOf(region.tissue);
  const half = painting.edgeMm / 2;
  const [[ox, oy, oz], [rx, ry, rz], [cx, cy, cz]] = [plane.originMm, plane.rowDirection, plane.columnDirection];
  const [rowSpacing, columnSpacing] = plane.spacingMm;
  const jump = safeShareOfDistance / columnSpacing;
  for (let row = span.firstRow; row <= span.lastRow; row++) {
    const down = row * rowSpacing;
    for (let column = span.firstColumn; column <= span.lastColumn; column++) {
      const at = row * plane.columns + column;
      const left = bare[at];
      if (left === 0) continue;
      const across = column * columnSpacing;
      const depth = depthMm(ox + across * rx + down * cx, oy + across * ry + down * cy, oz + across * rz + down * cz);
      if (depth <= -half) {
        column += Math.floor((-half - depth) * jump);
        continue;
      }
      const covered = depth >= half ? left : left * (0.5 + depth / painting.edgeMm);
      seen[at] += covered * value;
      bare[at] = left - covered;
    }
  }
}

/** The rectangle of pixels that a box can touch, or nothing. */
function spanOf(plane: Plane, box: Box, marginMm: number): Span | undefined {
  const away = extentAlong(box, plane, cross(plane.rowDirection, plane.columnDirection));
  if (away.low > marginMm || away.high < -marginMm) return undefined;
  const across = extentAlong(box, plane, plane.rowDirection);
  const down = extentAlong(box, plane, plane.columnDirection);
  const [rowSpacing, columnSpacing] = plane.spacingMm;
  const span = {
    firstColumn: Math.max(0, Math.ceil((across.low - marginMm) / columnSpacing)),
    lastColumn: Math.min(plane.columns - 1, Math.floor((across.high + marginMm) / columnSpacing)),
    firstRow: Math.max(0, Math.ceil((down.low - marginMm) / rowSpacing)),
    lastRow: Math.min(plane.rows - 1, Math.floor((down.high + marginMm) / rowSpacing)),
  };
  return span.firstColumn > span.lastColumn || span.firstRow > span.lastRow ? undefined : span;
}

/** From where to where the box reaches along a direction, counted from the plane's origin. */
function extentAlong(box: Box, plane: Plane, direction: Vector3): { low: number; high: number } {
  const start = dot(plane.originMm, direction);
  let low = -start;
  let high = -start;
  for (const axis of [0, 1, 2] as const) {
    const a = box.min[axis] * direction[axis];
    const b = box.max[axis] * direction[axis];
    low += Math.min(a, b);
    high += Math.max(a, b);
  }
  return { low, high };
}
