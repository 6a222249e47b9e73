import type { SeriesPlan } from '../../../native-free-core/contract/index.ts';
import type { Slot } from './placeView.ts';

/** Radiographs of one series may fall into several stacks: the n-th picture of the series is looked for in them all. */
export function resolveSlot(slot: Slot, plan: SeriesPlan | undefined): Slot {
  const counts = plan?.stacks.map((stack) => stack.images.length) ?? [];
  let { stack, slice } = slot;
  while (slice !== undefined && stack < counts.length - 1 && slice >= counts[stack]) {
    slice -= counts[stack];
    stack += 1;
  }
  return { ...slot, stack, slice };
}
