// Work given out in runs: the frames of one instance to several decoders.

/** [from, to) runs that cover `count`, as even as can be; fewer than `workers` when there is little to do. */
export function splitRuns(count: number, workers: number): readonly (readonly [number, number])[] {
  const runs = Math.max(1, Math.min(workers, count));
  return Array.from({ length: runs }, (_, run) => [
    Math.floor((count * run) / runs),
    Math.floor((count * (run + 1)) / runs),
  ]);
}
