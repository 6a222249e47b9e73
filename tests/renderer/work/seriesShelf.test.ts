import { describe, expect, it } from 'vitest';
import type { SeriesPlan } from '../../../native-free-core/contract/index.ts';
import { fail, succeed } from '../../../native-free-core/outcome.ts';
import type { OpenSeries } from '../../../renderer/pipeline/index.ts';
import { createSeriesShelf } from '../../../renderer/work/place/seriesShelf.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function shelfOf(lengths: Readonly<Record<string, number>>) {
  const closed: string[] = [];
  const asked: string[] = [];
  const shelf = createSeriesShelf({
    getPlan: async (uid) => {
      asked.push(uid);
      return uid in lengths ? succeed({ seriesInstanceUID: uid } as SeriesPlan) : fail({ kind: 'unknownSeries' });
    },
    open: ({ seriesInstanceUID }) =>
      succeed({
        lengthBytes: lengths[seriesInstanceUID],
        close: () => closed.push(seriesInstanceUID),
      } as unknown as OpenSeries),
  });
  return { shelf, closed, asked };
}

describe('the series of an open place', () => {
  it('are opened once, and told when they are there', async () => {
    const { shelf, asked } = shelfOf({ a: 1 });
    let told = 0;
    shelf.subscribe(() => {
      told += 1;
    });
    shelf.want(['a']);
    shelf.want(['a']);
    expect(shelf.entry('a')?.series).toBeUndefined();
    await settle();
    expect([asked, told, shelf.entry('a')?.series?.lengthBytes]).toEqual([['a'], 1, 1]);
  });

  it('say why one does not open', async () => {
    const { shelf } = shelfOf({});
    shelf.want(['gone']);
    await settle();
    expect(shelf.entry('gone')?.problem).toEqual({ kind: 'unknownSeries' });
  });

  it('let the oldest go that are out of view, once these take more than 400 MB', async () => {
    const { shelf, closed } = shelfOf({ a: 300e6, b: 300e6, c: 300e6 });
    for (const uid of ['a', 'b', 'c']) {
      shelf.want([uid]);
      await settle();
    }
    expect(closed).toEqual(['a']);
    shelf.want(['b']);
    expect(closed).toEqual(['a']);
  });

  it('are all closed with the place', async () => {
    const { shelf, closed } = shelfOf({ a: 1, b: 2 });
    shelf.want(['a', 'b']);
    await settle();
    shelf.close();
    expect(closed.sort()).toEqual(['a', 'b']);
  });
});
