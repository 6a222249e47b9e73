// A window from the picture itself: between its 1st and its 99th percentile, so that a speck of metal or a dead pixel
// does not decide for all. Whole numbers and sums only: the same picture gives the same window everywhere.
import type { GreyFrame, PaddingRange } from '../pixels/index.ts';
import type { VoiWindow } from './voiLut.ts';

const binCount = 4096;

/** Padding and values outside the volume are not counted. Integer frames get a whole centre and width. */
export function autoWindow(frame: GreyFrame, padding?: PaddingRange): VoiWindow {
  const { values } = frame;
  const [low, high] =
    values instanceof Float32Array ? floatPercentiles(values, padding) : wholePercentiles(values, padding);
  if (values instanceof Float32Array) {
    const width = high > low ? high - low : 1;
    return { kind: 'window', center: low + width / 2, width, function: 'LINEAR_EXACT', explanation: '' };
  }
  // PS3.3 C.11.2.1.2.1 read backwards: black at low, white at high. An even width has a whole centre.
  const width = 2 * Math.ceil((high - low + 1) / 2);
  return { kind: 'window', center: low + width / 2, width, function: 'LINEAR', explanation: '' };
}

function wholePercentiles(values: Uint8Array | Uint16Array | Int16Array, padding?: PaddingRange): [number, number] {
  const first = values instanceof Int16Array ? -32768 : 0;
  const counts = new Uint32Array(65536);
  const patterns =
    values instanceof Uint8Array ? values : new Uint16Array(values.buffer, values.byteOffset, values.length);
  for (let index = 0; index < patterns.length; index++) counts[patterns[index]]++;
  const ordered = first === 0 ? counts : swapHalves(counts);
  for (let value = padding?.from ?? 0; padding !== undefined && value <= padding.to; value++)
    ordered[value - first] = 0;
  const [low, high] = percentileBins(ordered);
  return [low + first, high + first];
}

/** Int16 bit patterns count −32768 … −1 in the upper half: brought before 0 … 32767. */
function swapHalves(counts: Uint32Array): Uint32Array {
  const ordered = new Uint32Array(65536);
  ordered.set(counts.subarray(32768));
  ordered.set(counts.subarray(0, 32768), 32768);
  return ordered;
}

function floatPercentiles(values: Float32Array, padding?: PaddingRange): [number, number] {
  const [min, max] = floatRange(values, padding);
  if (max <= min) return [min, max];
  const scale = binCount / (max - min);
  const counts = new Uint32Array(binCount + 1);
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (padding !== undefined && value >= padding.from && value <= padding.to) continue;
    // NaN and infinities make no index; the largest value falls into the last bin of its own.
    const bin = (value - min) * scale;
    if (bin >= 0 && bin <= binCount) counts[Math.floor(bin)]++;
  }
  const [low, high] = percentileBins(counts);
  return [min + low / scale, min + high / scale];
}

/** Smallest and largest that count: padding is often the least number that a float can hold, far from all others. */
function floatRange(values: Float32Array, padding?: PaddingRange): [number, number] {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (!Number.isFinite(value) || (padding !== undefined && value >= padding.from && value <= padding.to)) continue;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min > max ? [0, 0] : [min, max];
}

/** First bins at which 1 % and 99 % of the counted pixels are reached. */
function percentileBins(counts: Uint32Array): [number, number] {
  let total = 0;
  for (let bin = 0; bin < counts.length; bin++) total += counts[bin];
  return [reach(counts, total), reach(counts, 99 * total)];
}

function reach(counts: Uint32Array, hundredfold: number): number {
  let sum = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    sum += counts[bin];
    if (sum > 0 && 100 * sum >= hundredfold) return bin;
  }
  return 0;
}
