import { useSyncExternalStore } from 'react';
import { applyStep, type WorkState } from '../../../native-free-core/recipe/index.ts';
import type { Desk } from '../place/desk.ts';

/** The work as it is shown in a frame: with what the hand is changing right now. */
export function useShownState({ state, hand }: Pick<Desk, 'state' | 'hand'>): WorkState {
  const draft = useSyncExternalStore(hand.draft.subscribe, hand.draft.get);
  return draft?.kind === 'step' ? applyStep(state, draft.step) : state;
}

/** The stored frame that a view shows: where the wheel is, else where the view was left, else the middle. */
export function useShownSlice(
  { hand }: Pick<Desk, 'hand'>,
  frame: number,
  kept: number | undefined,
  count: number,
): number {
  const draft = useSyncExternalStore(hand.draft.subscribe, hand.draft.get);
  const slice = draft?.kind === 'slice' && draft.frame === frame ? draft.slice : (kept ?? Math.floor(count / 2));
  return Math.max(0, Math.min(count - 1, slice));
}

/** True while something is dragged or the wheel turns. */
export function useIsMoving({ hand }: Pick<Desk, 'hand'>): boolean {
  return useSyncExternalStore(hand.draft.subscribe, () => hand.draft.get() !== undefined);
}
