// Pictures of equal size become one, pixel by pixel: what a slab does with its samples. NaN is left out.
import type { SlabMode } from './slab.ts';

/** Pixels that are joined at once: their sums stay in the first cache from one layer to the next. */
const blockPixels = 2048;

export interface Layer {
  readonly values: Float32Array;
  /** Of each block of pixels: 1 where some lie outside the volume. Where none does, nobody needs to look again. */
  readonly gaps: Uint8Array;
}

export function layerOf(values: Float32Array): Layer {
  const gaps = new Uint8Array(Math.ceil(values.length / blockPixels));
  for (let at = 0; at < values.length; at++) if (Number.isNaN(values[at])) gaps[Math.floor(at / blockPixels)] = 1;
  return { values, gaps };
}

/** `out` has as many pixels as each layer; NaN where no layer has a value. */
export function joinLayers(layers: readonly Layer[], mode: SlabMode, out: Float32Array): void {
  const joined = new Float64Array(blockPixels);
  const isSum = mode === 'mean' || mode === 'sum';
  const start = isSum ? 0 : Number.NEGATIVE_INFINITY;
  for (let block = 0; block * blockPixels < out.length; block++) {
    const first = block * blockPixels;
    const pixels = Math.min(blockPixels, out.length - first);
    joined.fill(start, 0, pixels);
    const hasGaps = layers.some(({ gaps }) => gaps[block] === 1);
    if (isSum) {
      if (hasGaps) sumWithGaps(layers, first, pixels, joined, mode === 'mean');
      else sumWhole(layers, first, pixels, joined, mode === 'mean' ? layers.length : 1);
    } else joinExtreme(layers, first, pixels, joined, mode === 'max' ? 1 : -1);
    for (let p = 0; p < pixels; p++) out[first + p] = joined[p];
  }
}

/** Greatest (sign 1) or least (sign −1) of the layers. */
function joinExtreme(
  layers: readonly Layer[],
  first: number,
  pixels: number,
  joined: Float64Array,
  sign: 1 | -1,
): void {
  for (const { values } of layers) {
    for (let p = 0; p < pixels; p++) {
      const value = sign * values[first + p];
      if (value > joined[p]) joined[p] = value;
    }
  }
  for (let p = 0; p < pixels; p++) joined[p] = joined[p] === Number.NEGATIVE_INFINITY ? Number.NaN : sign * joined[p];
}

/** Four layers in one pass: each pass writes the sums once. */
function sumWhole(layers: readonly Layer[], first: number, pixels: number, sums: Float64Array, divisor: number): void {
  let k = 0;
  for (; k + 3 < layers.length; k += 4) {
    const [a, b, c, d] = [layers[k].values, layers[k + 1].values, layers[k + 2].values, layers[k + 3].values];
    for (let p = 0; p < pixels; p++) sums[p] += a[first + p] + b[first + p] + c[first + p] + d[first + p];
  }
  for (; k < layers.length; k++) {
    const { values } = layers[k];
    for (let p = 0; p < pixels; p++) sums[p] += values[first + p];
  }
  if (divisor !== 1) for (let p = 0; p < pixels; p++) sums[p] /= divisor;
}

function sumWithGaps(
  layers: readonly Layer[],
  first: number,
  pixels: number,
  sums: Float64Array,
  isMean: boolean,
): void {
  const counts = new Int32Array(pixels);
  for (const { values } of layers) {
    for (let p = 0; p < pixels; p++) {
      const value = values[first + p];
      if (Number.isNaN(value)) continue;
      sums[p] += value;
      counts[p]++;
    }
  }
  for (let p = 0; p < pixels; p++) {
    // 0 / 0 is NaN.
    if (isMean || counts[p] === 0) sums[p] /= counts[p];
  }
}
