// The frames that are shown, and the ways to lay them out. Planes or stack is a decision of the work; how many
// frames there are is only how the place is arranged.
import { type Recipe, stackState } from '../../../native-free-core/recipe/index.ts';
import type { LayoutChoice } from '../tools/LayoutTools.tsx';
import { decidedLayout } from './decidedLayout.ts';
import type { Desk } from './desk.ts';
import { framesOf, rearranged } from './frames.ts';
import { canShowPlanes } from './layoutOf.ts';
import type { Slot } from './placeView.ts';
import { resolveSlot } from './resolveSlot.ts';

export interface Layout {
  readonly frames: readonly Slot[];
  readonly choice: LayoutChoice;
  readonly canShowPlanes: boolean;
  /** The series has a curve to unroll. */
  readonly canShowCurve: boolean;
  choose(choice: LayoutChoice): void;
  togglePlanes(): void;
}

const choices = { stack: 'one', planes: 'planes', curve: 'curve' } as const;

export function useLayout(desk: Desk, recipe: Recipe): Layout {
  const { view } = desk;
  const planOf = (slot: Slot) => desk.entry(slot.seriesInstanceUID)?.plan;
  const stackOf = (slot: Slot) => planOf(slot)?.stacks[slot.stack];
  const hasCurve = (slot: Slot) => stackState(desk.state, slot).curve !== undefined;
  const layoutOf = (slot: Slot) => decidedLayout(recipe, slot, stackOf(slot), hasCurve(slot));
  const frames = framesOf(view, layoutOf).map((slot) => resolveSlot(slot, planOf(slot)));
  const active = frames[view.active] ?? frames[0];
  const decided = active ? layoutOf(active) : 'stack';
  const choice: LayoutChoice = view.arrangement !== 'single' ? view.arrangement : choices[decided];

  const choose = (wanted: LayoutChoice) => {
    if (!active || wanted === choice) return;
    if (wanted === 'two' || wanted === 'four') {
      return desk.changeView(rearranged(view, wanted, frames));
    }
    if (view.arrangement !== 'single') desk.changeView(rearranged(view, 'single', frames));
    if (choices[decided] === wanted) return;
    const { seriesInstanceUID, stack } = active;
    const target = { seriesInstanceUID, stack, pane: 'planes' } as const;
    desk.decide({ kind: 'layout', target, layout: wanted === 'one' ? 'stack' : wanted });
  };
  return {
    frames,
    choice,
    canShowPlanes: active !== undefined && canShowPlanes(stackOf(active)),
    canShowCurve: active !== undefined && canShowPlanes(stackOf(active)) && hasCurve(active),
    choose,
    togglePlanes() {
      if (active && canShowPlanes(stackOf(active))) choose(choice === 'planes' ? 'one' : 'planes');
    },
  };
}
