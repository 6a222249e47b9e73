// The state of one cut: everything that the blocks, lines and runs of a plane share, made once.
import type { Plane } from '../../geometry/index.ts';
import type { RunKernel, SampleLine, VoxelBox } from '../kernels/sampleLine.ts';
import type { AnyVolume } from '../unevenVolume.ts';
import { slabBlock } from './block.ts';
import type { Run } from './clipRun.ts';
import { type Gathering, kernelFor } from './gathering.ts';
import { type CutPlan, planCut } from './planCut.ts';
import type { Interpolation, Slab } from './slab.ts';
import type { SubVolume } from './subVolume.ts';

export interface CutOptions {
  /** Default: linear. */
  readonly interpolation?: Interpolation;
  /** Without it, a thin plane. */
  readonly slab?: Slab;
  /** Without it, the whole volume. */
  readonly subVolume?: SubVolume;
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
  /** Every sample of the block in hand has its eight voxels within the box. */
  isBlockInside: boolean;
  /** One block of a slab's gathered samples, and how many samples each pixel got, as differences along the row. */
  readonly gathered: Float64Array;
  readonly counts: Int32Array;
}

export function createCutter(volume: AnyVolume, plane: Plane, options: CutOptions): Cutter {
  const plan = planCut(volume.grid, plane, options.slab, options.subVolume);
  const interpolation = options.interpolation ?? 'linear';
  const gathering = options.slab === undefined || plan.samples === 1 ? 'put' : options.slab.mode;
  const isThin = gathering === 'put';
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
    isBlockInside: false,
    gathered: new Float64Array(isThin ? 0 : slabBlock.rows * slabBlock.columns),
    counts: new Int32Array(isThin ? 0 : slabBlock.rows * (slabBlock.columns + 1)),
  };
}
