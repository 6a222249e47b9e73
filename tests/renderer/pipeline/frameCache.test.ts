import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../../native-free-core/outcome.ts';
import { createFrameCache } from '../../../renderer/pipeline/series/frameCache.ts';

const frameBytes = 100;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function cacheOf(mostBytes: number, ahead: number, count = 50) {
  const asked: number[] = [];
  let arrived = 0;
  const cache = createFrameCache({
    mostBytes,
    frameBytes,
    ahead,
    count,
    async fetchFrame(index) {
      asked.push(index);
      return index === 13 ? fail({ kind: 'codecFailed' }) : succeed(new Uint8Array(frameBytes).fill(index).buffer);
    },
    onArrived: () => {
      arrived += 1;
    },
  });
  return { cache, asked, arrived: () => arrived };
}

describe('Frames that are asked for one by one', () => {
  it('gives a frame once it has come, and tells', async () => {
    const { cache, arrived } = cacheOf(1000, 0);
    expect(cache.get(4)).toBeUndefined();
    await settle();
    expect(arrived()).toBe(1);
    expect(new Uint8Array(cache.get(4) ?? new ArrayBuffer(0))[0]).toBe(4);
  });

  it('asks ahead in the way of the scroll, up to the ends', async () => {
    const { cache, asked } = cacheOf(10_000, 3);
    cache.get(10);
    await settle();
    expect(asked).toEqual([10, 11, 12, 13]);
    cache.get(48);
    await settle();
    expect(asked.slice(4)).toEqual([48, 49]);
  });

  it('turns with the scroll', async () => {
    const { cache, asked } = cacheOf(10_000, 2);
    cache.get(30);
    await settle();
    cache.get(29);
    await settle();
    expect(asked).toEqual([30, 31, 32, 29, 28, 27]);
    cache.get(0);
    await settle();
    expect(asked.slice(6)).toEqual([0]);
  });

  it('holds no more bytes than allowed, and lets the oldest go', async () => {
    const { cache, asked } = cacheOf(3 * frameBytes, 0);
    for (const index of [1, 2, 3, 4]) {
      cache.get(index);
      await settle();
    }
    expect(cache.get(4)).toBeDefined();
    expect(cache.get(2)).toBeDefined();
    expect(cache.get(1)).toBeUndefined();
    await settle();
    expect(asked).toEqual([1, 2, 3, 4, 1]);
  });

  it('does not push out the frame that is looked at by those ahead of it', async () => {
    const { cache, asked } = cacheOf(3 * frameBytes, 10);
    cache.get(1);
    await settle();
    expect(cache.get(1)).toBeDefined();
    await settle();
    const before = asked.length;
    cache.get(1);
    await settle();
    expect(asked.length).toBe(before);
  });

  it('says why a frame did not come, and does not ask for it again', async () => {
    const { cache, asked } = cacheOf(1000, 0);
    cache.get(13);
    await settle();
    expect(cache.problem(13)).toEqual({ kind: 'codecFailed' });
    cache.get(13);
    await settle();
    expect(asked).toEqual([13]);
  });

  it('skips what a fast scroll has left behind', async () => {
    const { cache, asked } = cacheOf(10_000, 0);
    for (const index of [1, 5, 9, 20]) cache.get(index);
    await settle();
    expect(asked).toEqual([1, 20]);
  });
});
