import type { PlannedStack } from '../../../native-free-core/contract/index.ts';
import type { FileDisplay } from '../../../native-free-core/recipe/index.ts';

/** What the files of a volume say of their display: the first image speaks for all, as it does for the command line. */
export function fileDisplayOf(stack: PlannedStack): FileDisplay {
  const { voi, isInverted } = stack.images[0];
  return { voi, isInverted };
}
