import { useSyncExternalStore } from 'react';
import type { Desk, FrameFacts } from '../place/desk.ts';

/** The active frame as it is shown now; changes as the hand moves. */
export function useActive({ active }: Pick<Desk, 'active'>): FrameFacts | undefined {
  return useSyncExternalStore(active.subscribe, active.get);
}
