import type { StepTarget } from '../../../../native-free-core/recipe/index.ts';
import type { Desk, FrameFacts } from '../../place/desk.ts';

/** What each section of the panel is given. */
export interface PartSectionProps {
  readonly desk: Desk;
  readonly facts: FrameFacts;
  readonly target: StepTarget;
}
