// The lattice of a regular volume in patient space. A tilted gantry gives a sheared lattice: sliceStep need not be
// at right angles to the two others.
import type { PatientPoint, Vector3 } from './vector.ts';

export interface VolumeGrid {
  /** Number of voxels along [column, row, slice]. */
  readonly dimensions: readonly [number, number, number];
  /** Centre of the first voxel. */
  readonly originMm: PatientPoint;
  /** Millimetre vectors from a voxel to the next one along each index. */
  readonly columnStep: Vector3;
  readonly rowStep: Vector3;
  readonly sliceStep: Vector3;
  readonly frameOfReferenceUID?: string;
}
