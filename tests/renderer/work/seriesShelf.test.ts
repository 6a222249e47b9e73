import { describe, expect, it } from 'vitest';
import type { SeriesPlan } from '../../../native-free-core/contract/index.ts';
import { fail, succeed } from '../../../native-free-core/outcome.ts';
import type { OpenSeries } from '../../../renderer/pipeline/index.ts';
import { createSeriesShelf } from '../../../renderer/work/place/seriesShelf.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function shelfOf(lengths: Readonly<Record<string, number>>, freeBytes = 8e9) {
  const closed: string[] = [];
  const opened: string[] = [];
  const asked: string[] = [];
  const shelf = createSeriesShelf({
    getPlan: async (uid) => {
      asked.push(uid);
      return uid in lengths ? succeed({ seriesInstanceUID: uid } as SeriesPlan) : fail({ kind: 'unknownSeries' });
    },
    open: ({ seriesInstanceUID }, holding) => {
      opened.push(`${seriesInstanceUID} ${holding}`);
      return succeed({
        lengthBytes: lengths[seriesInstanceUID],
        close: () => closed.push(seriesInstanceUID),
      } as unknown as OpenSeries);
    },
    bytesOf: ({ seriesInstanceUID }) => ({
      whole: lengths[seriesInstanceUID],
      halved: lengths[seriesInstanceUID] / 4,
    }),
    freeBytes: async () => freeBytes,
  });
  return { shelf, closed, asked, opened };
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

describe('a large series', () => {
  it('is opened at once where it fits, and tells what it takes', async () => {
    const { shelf, opened } = shelfOf({ a: 1.1e9 }, 4e9);
    shelf.want(['a']);
    await settle();
    expect(opened).toEqual(['a whole']);
    expect(shelf.entry('a')?.forecast).toMatchObject({ wholeBytes: 1.1e9, freeBytes: 4e9 });
  });

  it('waits for a choice where it does not fit, and is opened as chosen', async () => {
    const { shelf, opened } = shelfOf({ a: 1.1e9 }, 1.2e9);
    shelf.want(['a']);
    await settle();
    expect(opened).toEqual([]);
    expect(shelf.entry('a')?.forecast?.fits).toEqual({ whole: false, halved: true });
    shelf.hold('a', 'halved');
    await settle();
    expect(opened).toEqual(['a halved']);
    expect(shelf.entry('a')?.series).toBeDefined();
  });

  it('gives back what it held before it is opened whole', async () => {
    const { shelf, opened, closed } = shelfOf({ a: 1.1e9 }, 1.2e9);
    shelf.want(['a']);
    await settle();
    shelf.hold('a', 'halved');
    await settle();
    shelf.hold('a', 'whole');
    await settle();
    expect([opened, closed]).toEqual([['a halved', 'a whole'], ['a']]);
  });

  it('is never held whole beyond what one page can hold, whatever is free', async () => {
    const { shelf, opened } = shelfOf({ a: 3e9 }, 60e9);
    shelf.want(['a']);
    await settle();
    expect(opened).toEqual([]);
    expect(shelf.entry('a')?.forecast?.fits).toEqual({ whole: false, halved: true });
  });
});
