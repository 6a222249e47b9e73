import type { Vector3 } from '../../geometry/index.ts';

/** value(column, row, sample) = origin + column · perColumn + row · perRow + sample · perSample */
export interface AffineMap {
  readonly origin: Vector3;
  readonly perColumn: Vector3;
  readonly perRow: Vector3;
  readonly perSample: Vector3;
}
