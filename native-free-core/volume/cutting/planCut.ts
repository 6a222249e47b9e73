// Where the samples of a plane or slab lie among the voxels: one affine map per piece of the lattice.
import { cross, dot, normalise, type Plane, scale, subtract, type Vector3 } from '../../geometry/index.ts';
import { type AnyGrid, isUneven } from '../unevenVolume.ts';
import { smallestSpacingMm } from './gridCorners.ts';
import type { Slab } from './slab.ts';

/** index(column, row, sample) = origin + column · perColumn + row · perRow + sample · perSample */
export interface AffineMap {
  readonly origin: Vector3;
  readonly perColumn: Vector3;
  readonly perRow: Vector3;
  readonly perSample: Vector3;
}

/** A regular run of slices. A regular volume is one piece; an uneven one has a piece between each two neighbours. */
export interface Piece {
  /** To voxel indices; slice 0 is the first slice of the piece. */
  readonly toVoxel: AffineMap;
  readonly firstSlice: number;
  readonly slices: number;
  /** The piece takes the samples with fromMm ≤ height < toMm along the slices' normal, so that each has one piece. */
  readonly fromMm: number;
  readonly toMm: number;
}

export interface CutPlan {
  readonly columns: number;
  readonly rows: number;
  readonly dimensions: readonly [number, number, number];
  readonly pieces: readonly Piece[];
  /** Height along the slices' normal, in mm: [origin, perColumn, perRow, perSample]. */
  readonly height: readonly [number, number, number, number];
  /** 1 for a thin plane. */
  readonly samples: number;
}

export function planCut(grid: AnyGrid, plane: Plane, slab?: Slab): CutPlan {
  const stepMm = slab?.stepMm ?? smallestSpacingMm(grid);
  const samples = slab === undefined ? 1 : Math.max(1, Math.round(slab.thicknessMm / stepMm));
  const perSampleMm = scale(cross(plane.rowDirection, plane.columnDirection), stepMm);
  const half = (samples - 1) / 2;
  const inPatient: AffineMap = {
    // The samples are centred on the plane: an even number of them straddles it.
    origin: subtract(plane.originMm, scale(perSampleMm, half)),
    perColumn: scale(plane.rowDirection, plane.spacingMm[1]),
    perRow: scale(plane.columnDirection, plane.spacingMm[0]),
    perSample: perSampleMm,
  };
  const normal = normalise(cross(grid.columnStep, grid.rowStep));
  return {
    columns: plane.columns,
    rows: plane.rows,
    dimensions: grid.dimensions,
    pieces: piecesOf(grid, normal, inPatient),
    height: [
      dot(inPatient.origin, normal),
      dot(inPatient.perColumn, normal),
      dot(inPatient.perRow, normal),
      dot(inPatient.perSample, normal),
    ],
    samples,
  };
}

function piecesOf(grid: AnyGrid, normal: Vector3, inPatient: AffineMap): Piece[] {
  const { columnStep, rowStep, dimensions } = grid;
  if (!isUneven(grid)) {
    const toVoxel = throughLattice(inPatient, grid.originMm, columnStep, rowStep, grid.sliceStep);
    return [{ toVoxel, firstSlice: 0, slices: dimensions[2], fromMm: -Infinity, toMm: Infinity }];
  }
  const origins = grid.sliceOriginsMm;
  return origins.slice(1).map((next, k) => ({
    toVoxel: throughLattice(inPatient, origins[k], columnStep, rowStep, subtract(next, origins[k])),
    firstSlice: k,
    slices: 2,
    fromMm: k === 0 ? -Infinity : dot(origins[k], normal),
    toMm: k === origins.length - 2 ? Infinity : dot(next, normal),
  }));
}

/** From patient millimetres to the indices of a lattice, by its reciprocal vectors (Cramer's rule). */
function throughLattice(
  inPatient: AffineMap,
  originMm: Vector3,
  columnStep: Vector3,
  rowStep: Vector3,
  sliceStep: Vector3,
): AffineMap {
  const determinant = dot(cross(columnStep, rowStep), sliceStep);
  const perColumnIndex = scale(cross(rowStep, sliceStep), 1 / determinant);
  const perRowIndex = scale(cross(sliceStep, columnStep), 1 / determinant);
  const perSliceIndex = scale(cross(columnStep, rowStep), 1 / determinant);
  const toIndex = (v: Vector3): Vector3 => [dot(v, perColumnIndex), dot(v, perRowIndex), dot(v, perSliceIndex)];
  return {
    origin: toIndex(subtract(inPatient.origin, originMm)),
    perColumn: toIndex(inPatient.perColumn),
    perRow: toIndex(inPatient.perRow),
    perSample: toIndex(inPatient.perSample),
  };
}
