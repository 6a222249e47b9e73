// The grain of a picture: about Gaussian (sum of four bytes), each pixel a little like its neighbours, as after filtered
// back-projection. One standard deviation of the result is 1.
import { hash32 } from './hash.ts';

// Four uniform bytes: variance 4·(256² − 1)/12; the [1 2 1] × [1 2 1] weights multiply it by 36.
const deviationOfSum = Math.sqrt((4 * (256 * 256 - 1)) / 12) * 6;

/** Fills `out` (columns × rows) with noise of mean 0 and deviation 1; the same for the same seed and slice. */
export function fillNoise(out: Float32Array, columns: number, rows: number, seed: number, slice: number): void {
  const wide = columns + 2;
  const white = new Int16Array(wide * (rows + 2));
  const sliceSeed = hash32(slice, 0, seed);
  for (let k = 0; k < white.length; k++) {
    const bits = hash32(k, 1, sliceSeed);
    white[k] = (bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24) - 510;
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const k = row * wide + column;
      const above = white[k] + 2 * white[k + 1] + white[k + 2];
      const here = white[k + wide] + 2 * white[k + wide + 1] + white[k + wide + 2];
      const below = white[k + 2 * wide] + 2 * white[k + 2 * wide + 1] + white[k + 2 * wide + 2];
      out[row * columns + column] = (above + 2 * here + below) / deviationOfSum;
    }
  }
}
