// The blur of a camera: weights 1 2 1 along rows and columns, again and again; nearly a Gaussian of variance passes/2 pixels².

/** How far a pixel spreads, in pixels. */
export const blurReachPixels = 2;

/** Blurs `values` (columns × rows) in place, `blurReachPixels` times. */
export function blur(values: Float32Array, columns: number, rows: number): void {
  for (let pass = 0; pass < blurReachPixels; pass++) {
    for (let row = 0; row < rows; row++) blurLine(values, row * columns, 1, columns);
    for (let column = 0; column < columns; column++) blurLine(values, column, columns, rows);
  }
}

function blurLine(values: Float32Array, start: number, step: number, count: number): void {
  let before = values[start];
  for (let k = 0; k < count; k++) {
    const at = start + k * step;
    const here = values[at];
    const after = k + 1 < count ? values[at + step] : here;
    values[at] = (before + 2 * here + after) / 4;
    before = here;
  }
}
