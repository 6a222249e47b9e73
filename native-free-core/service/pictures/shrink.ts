// A small picture out of a large one by the mean of what each small pixel covers (box filter).

/** 8-bit samples, interleaved, to at most `size` pixels on the longer side, keeping the proportions of the pixels. */
export function shrink(
  picture: { readonly columns: number; readonly rows: number; readonly samples: Uint8Array },
  samplesPerPixel: 1 | 3,
  size: number,
): { readonly columns: number; readonly rows: number; readonly samples: Uint8Array } {
  const factor = Math.max(picture.columns, picture.rows) / size;
  if (factor <= 1) return picture;
  const columns = Math.max(1, Math.round(picture.columns / factor));
  const rows = Math.max(1, Math.round(picture.rows / factor));
  const samples = new Uint8Array(columns * rows * samplesPerPixel);
  for (let row = 0; row < rows; row++) {
    const firstRow = Math.floor((row * picture.rows) / rows);
    const endRow = Math.max(firstRow + 1, Math.floor(((row + 1) * picture.rows) / rows));
    for (let column = 0; column < columns; column++) {
      const firstColumn = Math.floor((column * picture.columns) / columns);
      const endColumn = Math.max(firstColumn + 1, Math.floor(((column + 1) * picture.columns) / columns));
      for (let sample = 0; sample < samplesPerPixel; sample++) {
        let sum = 0;
        for (let y = firstRow; y < endRow; y++) {
          for (let x = firstColumn; x < endColumn; x++) {
            sum += picture.samples[(y * picture.columns + x) * samplesPerPixel + sample];
          }
        }
        const count = (endRow - firstRow) * (endColumn - firstColumn);
        samples[(row * columns + column) * samplesPerPixel + sample] = Math.round(sum / count);
      }
    }
  }
  return { columns, rows, samples };
}
