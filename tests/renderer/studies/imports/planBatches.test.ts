import { describe, expect, it } from 'vitest';
import { planBatches } from '../../../../renderer/studies/imports/planBatches.ts';

const file = (path: string, size: number) => ({ path, file: new File([new Uint8Array(size)], path) });
const paths = (sizes: readonly number[], limits = { maximumFiles: 3, maximumBytes: 100 }) =>
  planBatches(
    sizes.map((size, index) => file(`${index}`, size)),
    limits,
  ).map((batch) => batch.map(({ path }) => path).join(' '));

describe('files travel in batches', () => {
  it('fills a batch up to the number of files', () => {
    expect(paths([1, 1, 1, 1])).toEqual(['0 1 2', '3']);
  });

  it('closes a batch before its bytes pass the limit', () => {
    expect(paths([60, 40, 1, 99])).toEqual(['0 1', '2 3']);
  });

  it('sends a file over the limit alone', () => {
    expect(paths([10, 500, 10])).toEqual(['0', '1', '2']);
  });

  it('makes no batch of nothing', () => {
    expect(paths([])).toEqual([]);
  });
});
