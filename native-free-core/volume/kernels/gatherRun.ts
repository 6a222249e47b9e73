// Gathers a line of samples into the slab that is being built: for the interpolations without a fused loop.

export function gatherMax(
  samples: Float32Array,
  first: number,
  last: number,
  out: Float32Array | Float64Array,
  at: number,
): void {
  for (let c = first; c < last; c++) if (samples[c] > out[at + c]) out[at + c] = samples[c];
}

export function gatherMin(
  samples: Float32Array,
  first: number,
  last: number,
  out: Float32Array | Float64Array,
  at: number,
): void {
  for (let c = first; c < last; c++) if (samples[c] < out[at + c]) out[at + c] = samples[c];
}

export function gatherSum(
  samples: Float32Array,
  first: number,
  last: number,
  out: Float32Array | Float64Array,
  at: number,
): void {
  for (let c = first; c < last; c++) out[at + c] += samples[c];
}
