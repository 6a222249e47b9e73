// A plane is given out to the workers in bands of rows.

/** [from, to) bands that cover `rows`, as even as can be; fewer than `workers` when there are few rows. */
export function splitRows(rows: number, workers: number): readonly (readonly [number, number])[] {
  const count = Math.max(1, Math.min(workers, rows));
  return Array.from({ length: count }, (_, band) => [
    Math.floor((rows * band) / count),
    Math.floor((rows * (band + 1)) / count),
  ]);
}
