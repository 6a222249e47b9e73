import { useEffect, useState, useSyncExternalStore } from 'react';
import { holdWorkers } from '../../pipeline/index.ts';
import { createSeriesShelf, type SeriesShelf } from './seriesShelf.ts';

const nothing: SeriesShelf = {
  want: () => {},
  entry: () => undefined,
  hold: () => {},
  subscribe: () => () => {},
  version: () => 0,
  close: () => {},
};

/** A shelf for as long as the place is open; closing gives all its memory back. */
export function useSeriesShelf(wanted: readonly string[]): Pick<SeriesShelf, 'entry' | 'hold'> {
  const [shelf, setShelf] = useState<SeriesShelf>(nothing);
  useEffect(() => {
    const letGo = holdWorkers();
    const opened = createSeriesShelf();
    setShelf(opened);
    return () => {
      opened.close();
      letGo();
    };
  }, []);
  useSyncExternalStore(shelf.subscribe, shelf.version);
  const names = wanted.join(' ');
  useEffect(() => shelf.want(names.split(' ').filter((name) => name !== '')), [shelf, names]);
  return shelf;
}
