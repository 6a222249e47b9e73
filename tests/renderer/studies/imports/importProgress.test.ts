import { describe, expect, it } from 'vitest';
import { addReply, beginProgress, paceOf } from '../../../../renderer/studies/imports/importProgress.ts';

const stored = (count: number) => Array.from({ length: count }, () => ({ path: 'a', outcome: 'stored' as const }));

describe('the pace of an import', () => {
  it('says files and bytes per second, and the time left by the bytes', () => {
    const half = addReply(beginProgress(100, 10_000_000), stored(50), 2_500_000);
    expect(paceOf(half, 5000)).toEqual({ filesPerSecond: 10, bytesPerSecond: 500_000, remainingSeconds: 15 });
  });

  it('says nothing before there is something to divide by', () => {
    const begun = beginProgress(100, 1000);
    expect(paceOf(begun, 5000)).toBeUndefined();
    expect(paceOf(addReply(begun, stored(1), 1), 100)).toBeUndefined();
  });
});
