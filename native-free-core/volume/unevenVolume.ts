// A stack of parallel slices whose places are not regular: uneven gaps, a missing slice, a gantry that drifts.
// Between two neighbours the lattice is a sheared one of its own; a cut goes from piece to piece.
import type { PatientPoint, Vector3, VolumeGrid } from '../geometry/index.ts';
import type { ModalityValues } from '../pixels/index.ts';

export interface UnevenGrid {
  /** Number of voxels along [column, row, slice]. */
  readonly dimensions: readonly [number, number, number];
  readonly columnStep: Vector3;
  readonly rowStep: Vector3;
  /** Centre of the first voxel of each slice, in ascending order along columnStep × rowStep, all different. */
  readonly sliceOriginsMm: readonly PatientPoint[];
  /** Slices (from 0) after which others are missing: nothing is made up between such a slice and the next. */
  readonly gapsAfter?: readonly number[];
  readonly frameOfReferenceUID?: string;
}

export type AnyGrid = VolumeGrid | UnevenGrid;

/** A Volume, or its like on uneven slices: what every cut takes. */
export interface AnyVolume {
  readonly grid: AnyGrid;
  /** Column fastest, then row, then slice. May lie in a SharedArrayBuffer. */
  readonly voxels: ModalityValues;
  readonly unit: string;
}

export interface UnevenVolume extends AnyVolume {
  readonly grid: UnevenGrid;
}

export function isUneven(grid: AnyGrid): grid is UnevenGrid {
  return 'sliceOriginsMm' in grid;
}
