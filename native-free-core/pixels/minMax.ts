// The smallest and the largest of an array of values.

/** NaN, which stands for "outside the volume", is left out; an array without any number gives 0 and 0. */
export function minMax(values: ArrayLike<number>): { readonly min: number; readonly max: number } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min > max ? { min: 0, max: 0 } : { min, max };
}
