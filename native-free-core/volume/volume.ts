// A volume: modality values on a lattice of patient space. Regular by construction; assembleVolume says why not.
import type { VolumeGrid } from '../geometry/index.ts';
import type { ModalityValues } from '../pixels/index.ts';

export interface Volume {
  readonly grid: VolumeGrid;
  /** Column fastest, then row, then slice. May lie in a SharedArrayBuffer. */
  readonly voxels: ModalityValues;
  readonly unit: string;
}
