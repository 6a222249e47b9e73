import { describe, expect, it } from 'vitest';
import type { PlannedStack } from '../../../../native-free-core/contract/index.ts';
import { initialState, stackState } from '../../../../native-free-core/recipe/index.ts';
import { wordsOf } from '../../../../renderer/words/index.ts';
import { latticeBadges } from '../../../../renderer/work/part/latticeBadges.ts';

const words = wordsOf('en');
const state = stackState(initialState, { seriesInstanceUID: '1.2', stack: 0 });
const stack = (...problems: object[]) => ({ problems }) as unknown as PlannedStack;

describe('what a picture says of its lattice', () => {
  it('is nothing for a whole, regular volume, nor for a tilt that is corrected', () => {
    expect(latticeBadges(stack({ kind: 'gantryTilt' }), state, words)).toEqual([]);
  });

  it('names missing slices by their number, and uneven spacing', () => {
    const missing = stack({ kind: 'sliceMissing', count: 2 }, { kind: 'sliceMissing', count: 1 });
    expect(latticeBadges(missing, state, words)).toEqual([words.work.part.badge.missing(3)]);
    expect(latticeBadges(stack({ kind: 'unevenSpacing' }), state, words)).toEqual([words.work.part.badge.uneven]);
  });

  it('puts what makes shapes wrong first', () => {
    const ignored = { ...state, isTiltIgnored: true, subVolume: { exclusions: [] } };
    expect(latticeBadges(stack({ kind: 'unevenSpacing' }), ignored, words)).toEqual([
      words.work.part.badge.tiltIgnored,
      words.work.part.badge.uneven,
      words.work.part.badge.part,
    ]);
  });
});
