// What must be known of a picture that is cut from slices which are no regular volume, or from a part of one: said on it.
import type { PlannedStack } from '../../../native-free-core/contract/index.ts';
import type { StackState } from '../../../native-free-core/recipe/index.ts';
import type { Words } from '../../words/index.ts';

/** Short lines, the gravest first; none where the volume is whole and regular. */
export function latticeBadges(
  stack: PlannedStack,
  state: StackState,
  words: Words,
  isHalved = false,
): readonly string[] {
  const texts = words.work.part.badge;
  const missing = stack.problems
    .filter(({ kind }) => kind === 'sliceMissing')
    .reduce((sum, problem) => sum + Number('count' in problem ? problem.count : 0), 0);
  const isUneven = stack.problems.some(({ kind }) => kind === 'unevenSpacing' || kind === 'slicesDisplaced');
  return [
    ...(state.isTiltIgnored ? [texts.tiltIgnored] : []),
    ...(isHalved ? [words.work.memory.halved] : []),
    ...(missing > 0 ? [texts.missing(missing)] : []),
    ...(isUneven ? [texts.uneven] : []),
    ...(state.subVolume ? [texts.part] : []),
  ];
}
