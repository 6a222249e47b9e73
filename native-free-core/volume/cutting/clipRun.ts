// Of the samples of one line, those that lie in a box: found by arithmetic, not sample by sample.

/** A stretch of columns, `last` excluded. Narrowed in place by clipRun. */
export interface Run {
  first: number;
  last: number;
}

/**
 * Narrows `run` to the columns c with low ≤ start + c · step ≤ high (< high when `isOpen`). The very values are tried at
 * both ends, since the divisions may be off by a rounding and the kernels do not look again. NaN is in no box.
 */
export function clipRun(run: Run, start: number, step: number, low: number, high: number, isOpen = false): void {
  if (step === 0) {
    if (!isIn(start, low, high, isOpen)) run.last = run.first;
    return;
  }
  const atLow = (low - start) / step;
  const atHigh = (high - start) / step;
  const from = Math.ceil(step > 0 ? atLow : atHigh) - 1;
  const to = Math.floor(step > 0 ? atHigh : atLow) + 2;
  if (!(from < run.last && to > run.first)) {
    run.last = run.first;
    return;
  }
  if (from > run.first) run.first = from;
  if (to < run.last) run.last = to;
  while (run.first < run.last && !isIn(start + run.first * step, low, high, isOpen)) run.first++;
  while (run.first < run.last && !isIn(start + (run.last - 1) * step, low, high, isOpen)) run.last--;
}

function isIn(value: number, low: number, high: number, isOpen: boolean): boolean {
  return value >= low && (isOpen ? value < high : value <= high);
}
