// Half the columns and half the rows of a picture, each the mean of four pixels: a quarter of the memory.
import type { GreyFrame, ModalityValues } from '../pixels/index.ts';

/**
 * Into `out`, floor(rows / 2) × floor(columns / 2) values; whole numbers are rounded half up. An odd last column or row is
 * left out. A NaN among the four makes NaN.
 */
export function halveFrame({ values, rows, columns }: GreyFrame, out: ModalityValues): void {
  const isWhole = !(out instanceof Float32Array);
  const [height, width] = [Math.floor(rows / 2), Math.floor(columns / 2)];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const first = 2 * row * columns + 2 * column;
      const sum = values[first] + values[first + 1] + values[first + columns] + values[first + columns + 1];
      out[row * width + column] = isWhole ? Math.floor(sum / 4 + 0.5) : sum / 4;
    }
  }
}
