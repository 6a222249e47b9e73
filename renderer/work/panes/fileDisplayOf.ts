import type { PlannedStack } from '../../../native-free-core/contract/index.ts';
import type { FileDisplay } from '../../../native-free-core/recipe/index.ts';

/** What the files of a volume say of their display: the middle image speaks for all, as for the command line. */
export function fileDisplayOf(stack: PlannedStack): FileDisplay {
  return stack.images[Math.floor(stack.images.length / 2)];
}
