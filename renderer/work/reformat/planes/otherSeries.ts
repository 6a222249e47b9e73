// The stacks of the exam's other series, and where the planes would come to lie in each. Pure.
import type { PlannedStack, SeriesPlan } from '../../../../native-free-core/contract/index.ts';
import type { Outcome } from '../../../../native-free-core/outcome.ts';
import {
  type CopiedPlanes,
  type Placement,
  type PlacingProblem,
  placeInOther,
} from '../../../../native-free-core/recipe/index.ts';
import { canShowPlanes } from '../../place/layoutOf.ts';

export interface OtherStack {
  readonly seriesInstanceUID: string;
  readonly stack: number;
  readonly name: string;
  /** Absent: no planes can be cut from it. */
  readonly found?: Outcome<Placement, PlacingProblem>;
}

export function frameOfReferenceOf({ grid, unevenGrid }: PlannedStack): string | undefined {
  return (grid ?? unevenGrid)?.frameOfReferenceUID;
}

export function otherStacks(plan: SeriesPlan, planes: CopiedPlanes, unnamed: string): readonly OtherStack[] {
  const { seriesInstanceUID, seriesDescription, modality } = plan;
  return plan.stacks.map((planned, stack) => {
    const name = [seriesDescription || `${modality} ${unnamed}`, planned.splitBy].filter(Boolean).join(' · ');
    const grid = planned.grid ?? planned.unevenGrid;
    return {
      ...{ seriesInstanceUID, stack, name },
      ...(grid && canShowPlanes(planned) && { found: placeInOther(planes, grid) }),
    };
  });
}
