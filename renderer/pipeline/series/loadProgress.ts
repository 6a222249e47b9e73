// How far a series has come, kept for whoever looks, and told as often as a screen can use it.
import { afterLoadEvent, type LoadEvent, type LoadState, loadStateAtStart } from './loadState.ts';
import { createTeller } from './teller.ts';

export interface LoadProgress {
  state(): LoadState;
  note(event: LoadEvent): void;
  subscribe(listener: () => void): () => void;
  tell(): void;
  close(): void;
}

/** The cores are for the loading: a screen that is drawn twice a second shows it well enough. */
const pauseMs = 500;

/** Leaves marks in the page's performance time line: 'series opened', 'first frame placed', 'series whole'. */
export function createLoadProgress(frameCount: number): LoadProgress {
  let state = loadStateAtStart(frameCount);
  const teller = createTeller(() => state.phase === 'loading', pauseMs);
  performance.mark('series opened');
  return {
    state: () => state,
    note(event) {
      state = afterLoadEvent(state, event);
      if (event.kind === 'placed' && state.framesDone === 1) performance.mark('first frame placed');
      if (event.kind === 'loaded') performance.mark('series whole');
      teller.tell();
    },
    subscribe: teller.subscribe,
    tell: teller.tell,
    close: teller.close,
  };
}
