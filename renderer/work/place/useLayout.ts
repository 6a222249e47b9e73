// The frames that are shown, and the four ways to lay them out. Planes or stack is a decision of the work; how many
// frames there are is only how the place is arranged.
import type { Recipe } from '../../../native-free-core/recipe/index.ts';
import type { LayoutChoice } from '../tools/LayoutTools.tsx';
import { showsPlanes } from './decidedLayout.ts';
import type { Desk } from './desk.ts';
import { framesOf, rearranged } from './frames.ts';
import { canShowPlanes } from './layoutOf.ts';
import type { Slot } from './placeView.ts';
import { resolveSlot } from './resolveSlot.ts';

export interface Layout {
  readonly frames: readonly Slot[];
  readonly choice: LayoutChoice;
  readonly canShowPlanes: boolean;
  choose(choice: LayoutChoice): void;
  togglePlanes(): void;
}

export function useLayout(desk: Desk, recipe: Recipe): Layout {
  const { view } = desk;
  const planOf = (slot: Slot) => desk.entry(slot.seriesInstanceUID)?.plan;
  const stackOf = (slot: Slot) => planOf(slot)?.stacks[slot.stack];
  const isPlanes = (slot: Slot) => showsPlanes(recipe, slot, stackOf(slot));
  const frames = framesOf(view, isPlanes).map((slot) => resolveSlot(slot, planOf(slot)));
  const active = frames[view.active] ?? frames[0];
  const choice: LayoutChoice =
    view.arrangement !== 'single' ? view.arrangement : frames.length === 3 ? 'planes' : 'one';

  const choose = (wanted: LayoutChoice) => {
    if (!active || wanted === choice) return;
    if (wanted === 'two' || wanted === 'four') {
      return desk.changeView(rearranged(view, wanted, frames));
    }
    if (view.arrangement !== 'single') desk.changeView(rearranged(view, 'single', frames));
    if (isPlanes(active) === (wanted === 'planes')) return;
    const { seriesInstanceUID, stack } = active;
    const target = { seriesInstanceUID, stack, pane: 'planes' } as const;
    desk.decide({ kind: 'layout', target, layout: wanted === 'planes' ? 'planes' : 'stack' });
  };
  return {
    frames,
    choice,
    canShowPlanes: active !== undefined && canShowPlanes(stackOf(active)),
    choose,
    togglePlanes() {
      if (active && canShowPlanes(stackOf(active))) choose(choice === 'planes' ? 'one' : 'planes');
    },
  };
}
