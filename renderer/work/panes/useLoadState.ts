import { useSyncExternalStore } from 'react';
import type { LoadState, OpenSeries } from '../../pipeline/index.ts';

/** How far a series has come; the frame is drawn again as its pictures arrive. */
export function useLoadState(series: OpenSeries): LoadState {
  return useSyncExternalStore(series.subscribe, series.state);
}
