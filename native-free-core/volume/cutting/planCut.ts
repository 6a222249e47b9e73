// Where the samples of a plane or slab lie among the voxels: one affine map per piece of the lattice.
import { cross, dot, normalise, type Plane, scale, subtract, type Vector3 } from '../../geometry/index.ts';
import { type AnyGrid, isUneven } from '../unevenVolume.ts';
import type { AffineMap } from './affineMap.ts';
import { smallestSpacingMm } from './gridCorners.ts';
import { type KeptPart, keptPart } from './keptRuns.ts';
import type { Slab } from './slab.ts';
import type { SubVolume } from './subVolume.ts';

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
  /** The lattice is uneven: each line is split among the pieces by its height. */
  readonly isPieced: boolean;
  /** Height along the slices' normal, in mm: [origin, perColumn, perRow, perSample]. */
  readonly height: readonly [number, number, number, number];
  /** 1 for a thin plane. */
  readonly samples: number;
  /** Absent: the whole volume. */
  readonly kept?: KeptPart;
}

/** A plane on the face of a piece beside a gap is in it in spite of its last bits. */
const faceToleranceMm = 1e-6;

export function planCut(grid: AnyGrid, plane: Plane, slab?: Slab, subVolume?: SubVolume): CutPlan {
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
    isPieced: isUneven(grid),
    height: [
      dot(inPatient.origin, normal),
      dot(inPatient.perColumn, normal),
      dot(inPatient.perRow, normal),
      dot(inPatient.perSample, normal),
    ],
    samples,
    kept: keptPart(subVolume, inPatient),
  };
}

function piecesOf(grid: AnyGrid, normal: Vector3, inPatient: AffineMap): Piece[] {
  const { columnStep, rowStep, dimensions } = grid;
  if (!isUneven(grid)) {
    const toVoxel = throughLattice(inPatient, grid.originMm, columnStep, rowStep, grid.sliceStep);
    return [{ toVoxel, firstSlice: 0, slices: dimensions[2], fromMm: -Infinity, toMm: Infinity }];
  }
  const origins = grid.sliceOriginsMm;
  const gaps = new Set(grid.gapsAfter);
  return origins.slice(1).flatMap((next, k) => {
    if (gaps.has(k)) return [];
    const topMm = dot(next, normal);
    return {
      toVoxel: throughLattice(inPatient, origins[k], columnStep, rowStep, subtract(next, origins[k])),
      firstSlice: k,
      slices: 2,
      fromMm: k === 0 ? -Infinity : dot(origins[k], normal) - (gaps.has(k - 1) ? faceToleranceMm : 0),
      // The slice below a gap has no piece above it that it could belong to.
      toMm: k === origins.length - 2 ? Infinity : gaps.has(k + 1) ? topMm + faceToleranceMm : topMm,
    };
  });
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
