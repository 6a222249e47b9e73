// How far a series has come, as one record that is replaced at each change: what a screen can subscribe to.
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { FromWorker } from '../../../native-free-core/pipeline/index.ts';

export interface LoadState {
  readonly receivedBytes: number;
  readonly totalBytes?: number;
  readonly framesDone: number;
  readonly frameCount: number;
  readonly phase: 'loading' | 'whole' | 'stopped' | 'failed';
  readonly problem?: ProblemRecord;
}

export type LoadEvent =
  | Exclude<FromWorker, { requestId: number } | { kind: 'answered' }>
  | { readonly kind: 'stopped' };

export function loadStateAtStart(frameCount: number): LoadState {
  return { receivedBytes: 0, framesDone: 0, frameCount, phase: 'loading' };
}

export function afterLoadEvent(state: LoadState, event: LoadEvent): LoadState {
  switch (event.kind) {
    case 'placed':
    case 'refused':
      return { ...state, framesDone: state.framesDone + 1 };
    case 'received':
      return { ...state, receivedBytes: event.bytes, totalBytes: event.totalBytes };
    case 'loaded':
      return { ...state, phase: 'whole' };
    case 'loadFailed':
      return { ...state, phase: 'failed', problem: event.problem };
    case 'stopped':
      return state.phase === 'loading' ? { ...state, phase: 'stopped' } : state;
  }
}

/** Between 0 and 1; by bytes where the service says how many, else by frames. */
export function loadedFraction(state: LoadState): number {
  if (state.phase === 'whole') return 1;
  return state.totalBytes ? state.receivedBytes / state.totalBytes : state.framesDone / Math.max(1, state.frameCount);
}
