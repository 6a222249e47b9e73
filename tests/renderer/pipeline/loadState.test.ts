import { describe, expect, it } from 'vitest';
import type { SeriesPlan } from '../../../native-free-core/contract/index.ts';
import {
  afterLoadEvent,
  type LoadEvent,
  loadedFraction,
  loadStateAtStart,
} from '../../../renderer/pipeline/series/loadState.ts';
import { firstInstance, openStacksOf } from '../../../renderer/pipeline/series/openStacksOf.ts';

const placed: LoadEvent = { kind: 'placed', seriesKey: 's', stack: 0, index: 0 };
const refused: LoadEvent = { ...placed, kind: 'refused', sopInstanceUID: '1', problem: { kind: 'noPixelData' } };
const received: LoadEvent = { kind: 'received', seriesKey: 's', bytes: 250, totalBytes: 1000 };
const stateAfter = (...events: LoadEvent[]) => events.reduce(afterLoadEvent, loadStateAtStart(4));

describe('how far a series has come', () => {
  it('counts frames whether they could be shown or not', () => {
    expect(stateAfter(placed, refused, placed)).toMatchObject({ framesDone: 3, frameCount: 4, phase: 'loading' });
  });

  it('is told by bytes where the service says how many, else by frames', () => {
    expect(loadedFraction(stateAfter(placed, received))).toBe(0.25);
    expect(loadedFraction(stateAfter(placed, placed))).toBe(0.5);
    expect(loadedFraction(stateAfter(placed, { kind: 'loaded', seriesKey: 's' }))).toBe(1);
  });

  it('ends whole, or with its reason', () => {
    expect(stateAfter({ kind: 'loaded', seriesKey: 's' }).phase).toBe('whole');
    const problem = { kind: 'streamCutShort' };
    expect(stateAfter({ kind: 'loadFailed', seriesKey: 's', problem })).toMatchObject({ phase: 'failed', problem });
  });

  it('can be stopped only while it goes on', () => {
    expect(stateAfter(placed, { kind: 'stopped' }).phase).toBe('stopped');
    expect(stateAfter({ kind: 'loaded', seriesKey: 's' }, { kind: 'stopped' }).phase).toBe('whole');
  });
});

describe('what the workers are told of a plan', () => {
  const image = (sopInstanceUID: string, transferSyntaxUID: string) => ({
    sopInstanceUID,
    transferSyntaxUID,
    frameNumber: 1,
    rows: 2,
    columns: 3,
  });
  const grid = { dimensions: [3, 2, 3] };
  const stack = {
    valueType: 'int16',
    unit: 'HU',
    grid,
    images: [
      image('a', '1.2.840.10008.1.2.1'),
      image('b', '1.2.840.10008.1.2.4.80'),
      image('c', '1.2.840.10008.1.2.5'),
    ],
  };
  const plan = { stacks: [stack, { ...stack, grid: undefined, unevenGrid: 'uneven' }] } as unknown as SeriesPlan;

  it('says which frames are compressed, and so worth a decoder of their own', () => {
    const [open] = openStacksOf(plan);
    expect(open.frames.map(({ isEncapsulated }) => isEncapsulated)).toEqual([false, true, true]);
    expect(open).toMatchObject({ valueType: 'int16', unit: 'HU', grid });
  });

  it('gives uneven slices their own lattice', () => {
    expect(openStacksOf(plan)[1].grid).toBe('uneven');
  });

  it('asks for the middle picture first', () => {
    expect(firstInstance(plan.stacks[0])).toBe('b');
    expect(firstInstance(undefined)).toBeUndefined();
  });
});
