// The slices of one series: where each one lies.
import { add, cross, type PatientPoint, type Plane, scale, type Vector3 } from '../native-free-core/geometry/index.ts';

export interface Stack {
  /** The first slice, centre of its first pixel at its origin. */
  readonly first: Plane;
  readonly count: number;
  readonly sliceSpacingMm: number;
}

export function planeOfSlice(stack: Stack, slice: number): Plane {
  const normal = cross(stack.first.rowDirection, stack.first.columnDirection);
  return { ...stack.first, originMm: add(stack.first.originMm, scale(normal, slice * stack.sliceSpacingMm)) };
}

/** A stack whose middle is at `centreMm`. */
export function stackAround(
  centreMm: PatientPoint,
  [rowDirection, columnDirection]: readonly [Vector3, Vector3],
  size: {
    readonly columns: number;
    readonly rows: number;
    readonly count: number;
    readonly pixelMm: number;
    readonly sliceSpacingMm: number;
  },
): Stack {
  const { columns, rows, count, pixelMm, sliceSpacingMm } = size;
  const normal = cross(rowDirection, columnDirection);
  const back = add(
    add(scale(rowDirection, ((1 - columns) / 2) * pixelMm), scale(columnDirection, ((1 - rows) / 2) * pixelMm)),
    scale(normal, ((1 - count) / 2) * sliceSpacingMm),
  );
  const originMm = add(centreMm, back);
  const first = { originMm, rowDirection, columnDirection, spacingMm: [pixelMm, pixelMm] as const, columns, rows };
  return { first, count, sliceSpacingMm };
}
