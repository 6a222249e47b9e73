// The state of one cut: everything that the tiles, lines and runs of a plane share, made once.
import type { Plane } from '../../geometry/index.ts';
import type { RunKernel, SampleLine, VoxelBox } from '../kernels/sampleLine.ts';
import type { AnyVolume } from '../unevenVolume.ts';
import type { Run } from './clipRun.ts';
import { type Gathering, kernelFor } from './gathering.ts';
import { type CutPlan, planCut } from './planCut.ts';
import type { Interpolation, Slab } from './slab.ts';
import { slabTile, type TileSize, thinTile } from './tileSize.ts';

export interface CutOptions {
  /** Default: linear. */
  readonly interpolation?: Interpolation;
  /** Without it, a thin plane. */
  readonly slab?: Slab;
  /** What stands outside the volume in an Int16Array; a Float32Array has NaN there. Default −32768. */
  readonly background?: number;
}

export interface Cutter {
  readonly plan: CutPlan;
  readonly box: VoxelBox;
  readonly line: SampleLine;
  readonly isLinear: boolean;
  readonly gathering: Gathering;
  readonly kernel: RunKernel;
  /** The run in hand, and the part of it whose eight voxels need no look at the border. */
  readonly run: Run;
  readonly inner: Run;
  readonly tile: TileSize;
  /** Every sample of the tile in hand has its eight voxels within the box. */
  isTileInside: boolean;
  /** One tile of gathered samples, and how many samples each pixel got, as differences along the row. */
  readonly gathered: Float64Array;
  readonly counts: Int32Array;
}

export function createCutter(volume: AnyVolume, plane: Plane, options: CutOptions): Cutter {
  const plan = planCut(volume.grid, plane, options.slab);
  const interpolation = options.interpolation ?? 'linear';
  const gathering = options.slab === undefined || plan.samples === 1 ? 'put' : options.slab.mode;
  const tile = gathering === 'put' ? thinTile : slabTile;
  const [columns, rows, slices] = volume.grid.dimensions;
  return {
    plan,
    box: { voxels: volume.voxels, columns, rows, slices, base: 0 },
    line: { x: 0, y: 0, z: 0, dx: 0, dy: 0, dz: 0 },
    isLinear: interpolation === 'linear',
    gathering,
    kernel: kernelFor(interpolation, gathering, plane.columns),
    run: { first: 0, last: 0 },
    inner: { first: 0, last: 0 },
    tile,
    isTileInside: false,
    gathered: new Float64Array(tile.rows * tile.columns),
    counts: new Int32Array(tile.rows * (tile.columns + 1)),
  };
}
