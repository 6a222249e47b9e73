import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Step } from '../../../native-free-core/recipe/index.ts';
import { createHandDesk, type Draft } from '../../../renderer/work/place/handDesk.ts';

const crosshair = (z: number): Draft => ({
  kind: 'step',
  step: {
    kind: 'crosshair',
    target: { seriesInstanceUID: '1', stack: 0, pane: 'planes' },
    centreMm: [0, 0, z],
  } as Step,
});
const window: Draft = {
  kind: 'step',
  step: {
    kind: 'window',
    target: { seriesInstanceUID: '1', stack: 0, pane: 'planes' },
    center: 40,
    width: 400,
    function: 'LINEAR',
  },
};

function desk() {
  const decided: [Draft, boolean][] = [];
  return { decided, hand: createHandDesk((draft, isAdjustment) => decided.push([draft, isAdjustment])) };
}

describe('what the hand holds', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is shown at once and becomes one decision when the drag ends', () => {
    const { decided, hand } = desk();
    for (const z of [1, 2, 3]) hand.hold(crosshair(z));
    expect(hand.draft.get()).toEqual(crosshair(3));
    hand.commit();
    hand.commit();
    expect(decided).toEqual([[crosshair(3), false]]);
  });

  it('stays in view until the work has it', () => {
    const { hand } = desk();
    hand.hold(crosshair(1));
    hand.settle();
    expect(hand.draft.get()).toEqual(crosshair(1));
    hand.commit();
    expect(hand.draft.get()).toEqual(crosshair(1));
    hand.settle();
    expect(hand.draft.get()).toBeUndefined();
  });

  it('is decided by itself once the wheel has rested, and may go on', () => {
    const { decided, hand } = desk();
    hand.holdUntilRest(crosshair(1));
    vi.advanceTimersByTime(300);
    hand.holdUntilRest(crosshair(2));
    vi.advanceTimersByTime(300);
    expect(decided).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(decided).toEqual([[crosshair(2), true]]);
  });

  it('is decided before another kind of change begins', () => {
    const { decided, hand } = desk();
    hand.holdUntilRest(crosshair(1));
    hand.hold(window);
    hand.commit();
    expect(decided.map(([draft]) => draft)).toEqual([crosshair(1), window]);
  });

  it('is gone when it is given up', () => {
    const { decided, hand } = desk();
    hand.holdUntilRest(crosshair(1));
    hand.drop();
    vi.advanceTimersByTime(1000);
    expect([decided, hand.draft.get()]).toEqual([[], undefined]);
  });
});
