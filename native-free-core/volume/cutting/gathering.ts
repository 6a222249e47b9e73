// How the samples along the normal become one value: the start of each gathering, its kernels, and its end.
import { cubicRun } from '../kernels/cubicRun.ts';
import { gatherMax, gatherMin, gatherSum } from '../kernels/gatherRun.ts';
import { linearRun, linearRunAdd } from '../kernels/linearRun.ts';
import { linearRunMax, linearRunMin } from '../kernels/linearRunExtremes.ts';
import { nearestRun } from '../kernels/nearestRun.ts';
import type { RunKernel } from '../kernels/sampleLine.ts';
import { sincRun } from '../kernels/sincRun.ts';
import type { Interpolation, SlabMode } from './slab.ts';

/** 'put': a thin plane, one sample per pixel. */
export type Gathering = 'put' | SlabMode;

type Gather = (
  samples: Float32Array,
  first: number,
  last: number,
  out: Float32Array | Float64Array,
  at: number,
) => void;

/** What stands in a pixel that no sample has reached. */
export const emptyValue: Readonly<Record<Gathering, number>> = {
  put: Number.NaN,
  max: Number.NEGATIVE_INFINITY,
  min: Number.POSITIVE_INFINITY,
  mean: 0,
  sum: 0,
};

const fusedLinear: Readonly<Record<Gathering, RunKernel>> = {
  put: linearRun,
  max: linearRunMax,
  min: linearRunMin,
  mean: linearRunAdd,
  sum: linearRunAdd,
};

const gathers: Readonly<Record<SlabMode, Gather>> = {
  max: gatherMax,
  min: gatherMin,
  mean: gatherSum,
  sum: gatherSum,
};

const samplers: Readonly<Record<Exclude<Interpolation, 'linear'>, RunKernel>> = {
  nearest: nearestRun,
  cubic: cubicRun,
  sinc: sincRun,
};

/** The kernel that samples a run and gathers it. `widest`: the longest run it will be given, in columns of the plane. */
export function kernelFor(interpolation: Interpolation, gathering: Gathering, widest: number): RunKernel {
  if (interpolation === 'linear') return fusedLinear[gathering];
  const sample = samplers[interpolation];
  if (gathering === 'put') return sample;
  const gather = gathers[gathering];
  const samples = new Float32Array(widest);
  return (box, line, first, last, out, at) => {
    sample(box, line, first, last, samples, 0);
    gather(samples, first, last, out, at);
  };
}

/** Means and sums need to know which pixels had a sample, and means how many. */
export function isCounted(gathering: Gathering): boolean {
  return gathering === 'mean' || gathering === 'sum';
}

/** Gathers a single sample, as the kernels do for runs. */
export function gatherOne(gathering: Gathering, sample: number, out: Float32Array | Float64Array, at: number): void {
  if (gathering === 'put') out[at] = sample;
  else if (isCounted(gathering)) out[at] += sample;
  else if (gathering === 'max' ? sample > out[at] : sample < out[at]) out[at] = sample;
}
