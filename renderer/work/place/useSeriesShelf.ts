import { useEffect, useSyncExternalStore } from 'react';
import type { SeriesShelf } from './seriesShelf.ts';

/** The place's end of the shelf: wants what its frames show, and draws again when something has come. */
export function useSeriesShelf(shelf: SeriesShelf, wanted: readonly string[]): Pick<SeriesShelf, 'entry' | 'hold'> {
  useSyncExternalStore(shelf.subscribe, shelf.version);
  const names = wanted.join(' ');
  useEffect(() => shelf.want(names.split(' ').filter((name) => name !== '')), [shelf, names]);
  return shelf;
}
