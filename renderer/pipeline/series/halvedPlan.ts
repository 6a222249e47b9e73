// A series whose volumes are kept at half the columns and rows of their pictures: what is loaded, and what is shown.
import type { PlannedStack, SeriesPlan } from '../../../native-free-core/contract/index.ts';
import type { OpenStack } from '../../../native-free-core/pipeline/index.ts';
import { halvedGrid } from '../../../native-free-core/volume/index.ts';

/** Stacks without a lattice are not loaded: their pictures are asked for one by one, whole. */
export function halvedStacks(stacks: readonly OpenStack[]): readonly OpenStack[] {
  return stacks.map((stack) => ({
    ...stack,
    grid: stack.grid && halvedGrid(stack.grid),
    frames: canHalve(stack)
      ? stack.frames.map((frame) => ({
          ...frame,
          rows: Math.floor(frame.rows / 2),
          columns: Math.floor(frame.columns / 2),
          isHalved: true,
        }))
      : [],
  }));
}

function canHalve({ grid, valueType, frames }: OpenStack): boolean {
  return grid !== undefined && valueType !== 'colour' && frames.every(({ rows, columns }) => rows > 1 && columns > 1);
}

/** The plan with the lattices of the volumes that are cut; its pictures stay what they are. */
export function halvedPlan(plan: SeriesPlan): SeriesPlan {
  const halved = (stack: PlannedStack): PlannedStack => ({
    ...stack,
    grid: stack.grid && halvedGrid(stack.grid),
    unevenGrid: stack.unevenGrid && halvedGrid(stack.unevenGrid),
  });
  return { ...plan, stacks: plan.stacks.map(halved) };
}
