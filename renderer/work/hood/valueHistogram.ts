// How many pixels have which value, in so many equal parts between two ends: enough for a drawing.

export interface ValueHistogram {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

/** More pixels than this are sampled evenly: a drawing cannot tell, and the page stays quick. */
const looked = 400_000;

export function valueHistogram(values: ArrayLike<number>, parts: number): ValueHistogram {
  const stride = Math.max(1, Math.floor(values.length / looked));
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index += stride) {
    const value = values[index];
    if (value < from) from = value;
    if (value > to) to = value;
  }
  const counts = new Array<number>(parts).fill(0);
  if (from > to) return { from: 0, to: 1, counts };
  const scale = to > from ? parts / (to - from) : 0;
  for (let index = 0; index < values.length; index += stride) {
    const value = values[index];
    // NaN, outside the volume, is counted nowhere.
    if (value >= from) counts[Math.min(parts - 1, Math.floor((value - from) * scale))] += 1;
  }
  return { from, to: to > from ? to : from + 1, counts };
}
