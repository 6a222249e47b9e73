// A curved surface unrolled into a picture: each column of the picture is a straight line of samples in the patient, as
// thick as the slab along the surface's own normal. So a column is a plane one row high, and takes the same road.
import { cross, type Plane, type Vector3 } from '../../geometry/index.ts';
import type { GreyFrame } from '../../pixels/index.ts';
import type { AnyVolume } from '../unevenVolume.ts';
import type { CutOptions } from './cutter.ts';
import { samplePlaneRows } from './samplePlaneRows.ts';

/** Three numbers per column of the picture, flat: LPS. */
export interface CurvedSurface {
  readonly columns: number;
  readonly rows: number;
  /** [between rows, between columns]; the second is measured along the path. */
  readonly spacingMm: readonly [number, number];
  /** Centre of each column's first pixel, in mm. */
  readonly originsMm: Float64Array;
  /** Unit vector down each column. */
  readonly downs: Float64Array;
  /** Unit vector through the surface at each column, away from the viewer. */
  readonly normals: Float64Array;
}

/** Modality values of the unrolled surface, row-major; NaN outside the volume. */
export function sampleCurved(volume: AnyVolume, surface: CurvedSurface, options: CutOptions = {}): GreyFrame {
  const values = new Float32Array(surface.rows * surface.columns);
  sampleCurvedColumns(volume, surface, 0, surface.columns, values, options);
  return { kind: 'grey', rows: surface.rows, columns: surface.columns, values, unit: volume.unit };
}

/** Columns firstColumn … lastColumn − 1, into their places of the whole picture `out`. */
export function sampleCurvedColumns(
  volume: AnyVolume,
  surface: CurvedSurface,
  firstColumn: number,
  lastColumn: number,
  out: Float32Array,
  options: CutOptions = {},
): void {
  const { rows, columns } = surface;
  const line = new Float32Array(rows);
  for (let column = firstColumn; column < lastColumn; column++) {
    samplePlaneRows(volume, planeOfColumn(surface, column), 0, 1, line, options);
    for (let row = 0; row < rows; row++) out[row * columns + column] = line[row];
  }
}

/** The line of one column as a plane of one row, whose normal is the surface's. */
function planeOfColumn({ rows, spacingMm, originsMm, downs, normals }: CurvedSurface, column: number): Plane {
  const down = vectorAt(downs, column);
  return {
    originMm: vectorAt(originsMm, column),
    rowDirection: down,
    columnDirection: cross(vectorAt(normals, column), down),
    spacingMm: [spacingMm[0], spacingMm[0]],
    columns: rows,
    rows: 1,
  };
}

function vectorAt(flat: Float64Array, index: number): Vector3 {
  return [flat[3 * index], flat[3 * index + 1], flat[3 * index + 2]];
}
