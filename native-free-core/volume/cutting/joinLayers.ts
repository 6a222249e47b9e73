// Pictures of equal size become one, pixel by pixel: what a slab does with its samples. NaN is left out.
import type { SlabMode } from './slab.ts';

/** Pixels that are joined at once: their sums stay in the first cache from one layer to the next. */
const blockPixels = 2048;

/** `out` has as many pixels as each layer; NaN where no layer has a value. */
export function joinLayers(layers: readonly Float32Array[], mode: SlabMode, out: Float32Array): void {
  const joined = new Float64Array(blockPixels);
  const counts = new Int32Array(blockPixels);
  for (let first = 0; first < out.length; first += blockPixels) {
    const pixels = Math.min(blockPixels, out.length - first);
    if (mode === 'max') joinExtreme(layers, first, pixels, joined, 1);
    else if (mode === 'min') joinExtreme(layers, first, pixels, joined, -1);
    else joinSum(layers, first, pixels, joined, counts, mode === 'mean');
    for (let p = 0; p < pixels; p++) out[first + p] = joined[p];
  }
}

/** Greatest (sign 1) or least (sign −1) of the layers. */
function joinExtreme(
  layers: readonly Float32Array[],
  first: number,
  pixels: number,
  joined: Float64Array,
  sign: 1 | -1,
): void {
  joined.fill(Number.NEGATIVE_INFINITY, 0, pixels);
  for (const layer of layers) {
    for (let p = 0; p < pixels; p++) {
      const value = sign * layer[first + p];
      if (value > joined[p]) joined[p] = value;
    }
  }
  for (let p = 0; p < pixels; p++) joined[p] = joined[p] === Number.NEGATIVE_INFINITY ? Number.NaN : sign * joined[p];
}

function joinSum(
  layers: readonly Float32Array[],
  first: number,
  pixels: number,
  joined: Float64Array,
  counts: Int32Array,
  isMean: boolean,
): void {
  joined.fill(0, 0, pixels);
  counts.fill(0, 0, pixels);
  for (const layer of layers) {
    for (let p = 0; p < pixels; p++) {
      const value = layer[first + p];
      if (Number.isNaN(value)) continue;
      joined[p] += value;
      counts[p]++;
    }
  }
  for (let p = 0; p < pixels; p++) {
    // 0 / 0 is NaN.
    if (isMean || counts[p] === 0) joined[p] /= counts[p];
  }
}
