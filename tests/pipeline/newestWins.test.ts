import { describe, expect, it } from 'vitest';
import { newestWins } from '../../native-free-core/pipeline/index.ts';

/** Work that ends when told. */
function heldWork() {
  const started: number[] = [];
  const ends: (() => void)[] = [];
  const run = (request: number) => {
    started.push(request);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  return { started, run, end: (index: number) => ends[index]() };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('requests that overtake one another', () => {
  it('starts the first at once, and after it only the newest', async () => {
    const work = heldWork();
    const queue = newestWins(work.run, () => {});
    for (const request of [1, 2, 3, 4]) queue.ask(request);
    expect(work.started).toEqual([1]);
    work.end(0);
    await settle();
    expect(work.started).toEqual([1, 4]);
    work.end(1);
    await settle();
    expect(work.started).toEqual([1, 4]);
  });

  it('starts nothing more once cleared', async () => {
    const work = heldWork();
    const queue = newestWins(work.run, () => {});
    queue.ask(1);
    queue.ask(2);
    queue.clear();
    work.end(0);
    await settle();
    expect(work.started).toEqual([1]);
  });

  it('goes on after a request that failed', async () => {
    const reasons: unknown[] = [];
    const started: number[] = [];
    const queue = newestWins<number>(
      async (request) => {
        started.push(request);
        if (request === 1) throw new Error('first');
      },
      (reason) => reasons.push(String(reason)),
    );
    queue.ask(1);
    queue.ask(2);
    await settle();
    expect(started).toEqual([1, 2]);
    expect(reasons).toEqual(['Error: first']);
  });
});
