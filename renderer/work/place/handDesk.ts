// What the hand is changing right now: shown at once, decided when the hand rests. A drag becomes one step when it ends;
// turns of the wheel become one when they have stopped for a moment.
import type { Step } from '../../../native-free-core/recipe/index.ts';
import { createValueStore, type ValueStore } from './valueStore.ts';

export type Draft =
  | { readonly kind: 'step'; readonly step: Step }
  /** The stored frame that a view shows: not part of the work. */
  | { readonly kind: 'slice'; readonly frame: number; readonly slice: number };

export interface HandDesk {
  readonly draft: ValueStore<Draft | undefined>;
  /** Shows a draft while the hand moves. */
  hold(draft: Draft): void;
  /** The same; decided by itself once nothing more has come for a moment. */
  holdUntilRest(draft: Draft): void;
  /** Decides what is held. It stays in view until `settle` tells that the work has it. */
  commit(): void;
  /** Gives up what is held. */
  drop(): void;
  settle(): void;
}

const restMs = 400;

/** `isAdjustment`: the hand rested on the wheel or the keys, and may go on; a drag that ended is a decision of its own. */
export function createHandDesk(decide: (draft: Draft, isAdjustment: boolean) => void): HandDesk {
  const draft = createValueStore<Draft | undefined>(undefined);
  let isOpen = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const hold = (next: Draft) => {
    // Another kind of change begins: what was held before is decided first, in its turn.
    const held = draft.get();
    if (isOpen && held && !isSameChange(held, next)) decideHeld(false);
    isOpen = true;
    draft.set(next);
  };
  const decideHeld = (isAdjustment: boolean) => {
    clearTimeout(resting);
    const held = draft.get();
    if (!isOpen || !held) return;
    isOpen = false;
    decide(held, isAdjustment);
  };
  const commit = () => decideHeld(false);
  return {
    draft,
    hold(next) {
      clearTimeout(resting);
      hold(next);
    },
    holdUntilRest(next) {
      hold(next);
      clearTimeout(resting);
      resting = setTimeout(() => decideHeld(true), restMs);
    },
    commit,
    drop() {
      clearTimeout(resting);
      isOpen = false;
      draft.set(undefined);
    },
    settle() {
      if (!isOpen) draft.set(undefined);
    },
  };
}

function isSameChange(a: Draft, b: Draft): boolean {
  if (a.kind === 'slice' || b.kind === 'slice')
    return a.kind === b.kind && 'frame' in a && 'frame' in b && a.frame === b.frame;
  return a.step.kind === b.step.kind && a.step.target.pane === b.step.target.pane;
}
