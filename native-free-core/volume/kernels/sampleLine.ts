// What every kernel is given: where the voxels are, and a straight line of samples among them.
import type { ModalityValues } from '../../pixels/index.ts';

export interface VoxelBox {
  readonly voxels: ModalityValues;
  readonly columns: number;
  readonly rows: number;
  /** Slices of the piece in hand; its first one starts at `base`. */
  slices: number;
  base: number;
}

/** Sample c lies at voxel index (x + c·dx, y + c·dy, z + c·dz). One record is reused from line to line. */
export interface SampleLine {
  x: number;
  y: number;
  z: number;
  dx: number;
  dy: number;
  dz: number;
}

/**
 * Samples first … last − 1 of a line, put or gathered at out[at + c]. The kernels trust their caller: those samples lie
 * in the box, for the linear ones strictly before its last voxel along each index.
 */
export type RunKernel = (
  box: VoxelBox,
  line: SampleLine,
  first: number,
  last: number,
  out: Float32Array | Float64Array,
  at: number,
) => void;

/** A plane on the border of the box is inside in spite of its last bits. In voxels. */
export const borderTolerance = 1e-6;
