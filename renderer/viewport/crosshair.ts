// The lines of the other planes in a frame, with their handles: pure geometry, in CSS pixels of the frame.
import {
  type Affine,
  applyAffine,
  type CanvasPoint,
  type CanvasSize,
  type PlaneLine,
} from '../../native-free-core/display/index.ts';

export interface DrawnLine {
  readonly name: string;
  readonly colour: string;
  /** The two halves of the line, with a gap about the centre. */
  readonly halves: readonly (readonly [CanvasPoint, CanvasPoint])[];
  readonly turnHandles: readonly CanvasPoint[];
  readonly slabEdges: readonly (readonly [CanvasPoint, CanvasPoint])[];
  readonly slabHandles: readonly CanvasPoint[];
}

/** Half the gap at the centre, so that what is aimed at stays visible. */
const gap = 14;

/** `transform`: picture pixels → CSS pixels; `spacingMm`: [between rows, between columns]; `centre`: in picture pixels. */
export function drawPlaneLine(
  line: PlaneLine,
  centre: readonly [number, number],
  spacingMm: readonly [number, number],
  transform: Affine,
  size: CanvasSize,
): DrawnLine {
  const middle = applyAffine(transform, centre);
  const along = towards(transform, line.direction, spacingMm);
  const across = towards(transform, [-line.direction[1], line.direction[0]], spacingMm);
  const far = size.width + size.height;
  const reach = Math.min(size.width, size.height) * 0.36;
  const at = (alongPixels: number, acrossPixels = 0): CanvasPoint => [
    middle[0] + along.unit[0] * alongPixels + across.unit[0] * acrossPixels,
    middle[1] + along.unit[1] * alongPixels + across.unit[1] * acrossPixels,
  ];
  const half = (line.slabThicknessMm / 2) * across.pixelsPerMm;
  // A handle stays in the frame wherever the crosshair is.
  const ahead = Math.min(reach, roomAlong(middle, along.unit, size));
  const behind = Math.min(reach, roomAlong(middle, [-along.unit[0], -along.unit[1]], size));
  const edges = half > 0 ? [half, -half] : [];
  return {
    name: line.name,
    colour: line.colour,
    halves: [
      [at(gap), at(far)],
      [at(-gap), at(-far)],
    ],
    turnHandles: [at(ahead), at(-behind)],
    slabEdges: edges.map((edge) => [at(-far, edge), at(far, edge)] as const),
    // Without a slab yet, its handles wait close to the line, ready to be drawn out.
    slabHandles: [at(ahead * 0.5, half || 0), at(-behind * 0.5, -half || 0)],
  };
}

/** Space between a handle and the edge of the frame. */
const margin = 16;

/** Pixels from a point to the edge of the frame along a unit direction, less the margin; never under the gap. */
function roomAlong([x, y]: CanvasPoint, [dx, dy]: CanvasPoint, { width, height }: CanvasSize): number {
  const across = dx > 0 ? (width - margin - x) / dx : dx < 0 ? (margin - x) / dx : Infinity;
  const down = dy > 0 ? (height - margin - y) / dy : dy < 0 ? (margin - y) / dy : Infinity;
  return Math.max(gap + 8, Math.min(across, down));
}

function towards(
  [a, b, c, d]: Affine,
  directionMm: readonly [number, number],
  spacingMm: readonly [number, number],
): { unit: CanvasPoint; pixelsPerMm: number } {
  const column = directionMm[0] / spacingMm[1];
  const row = directionMm[1] / spacingMm[0];
  const x = a * column + c * row;
  const y = b * column + d * row;
  const pixelsPerMm = Math.hypot(x, y);
  return { unit: [x / pixelsPerMm, y / pixelsPerMm], pixelsPerMm };
}
