// A series over the bound, with the bound made small: no planes, its frames from the service as they are looked at.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SeriesPlan } from '../../../native-free-core/contract/index.ts';
import { openSeries } from '../../../renderer/pipeline/index.ts';

const image = (frameNumber: number) => ({
  sopInstanceUID: '1.2',
  frameNumber,
  rows: 2,
  columns: 3,
  transferSyntaxUID: '1.2.840.10008.1.2.1',
});
const grid = { dimensions: [3, 2, 20] };
const plan = {
  studyInstanceUID: '1',
  seriesInstanceUID: '1.1',
  stacks: [
    {
      images: Array.from({ length: 20 }, (_, index) => image(index + 1)),
      grid,
      problems: [],
      unit: 'HU',
      valueType: 'int16',
    },
  ],
} as unknown as SeriesPlan;

afterEach(() => vi.unstubAllGlobals());

describe('A series too large to be held', () => {
  it('shows frame by frame what the service gives, without planes, and says why', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path);
      const index = Number(path.split('/').at(-1));
      if (index === 9) return Response.json({ problem: { kind: 'codecFailed' } }, { status: 422 });
      return new Response(Int16Array.from({ length: 6 }, (_, pixel) => 100 * index + pixel));
    });
    const opened = openSeries(plan, 0, 100);
    if (!opened.ok) return expect.unreachable(opened.problem.kind);
    const series = opened.value;
    const [stack] = series.plan.stacks;
    expect(stack.grid).toBeUndefined();
    expect(stack.problems).toEqual([{ kind: 'tooLargeForPlanes', bytes: 240, allowedBytes: 100 }]);
    expect(series.framesThere(0)).toBe(20);
    let told = 0;
    series.subscribe(() => {
      told += 1;
    });
    const before = series.state();
    expect(series.frame(0, 7)).toBeUndefined();
    await vi.waitFor(() => expect(series.problem(0, 9)).toEqual({ kind: 'codecFailed' }));
    expect(series.state()).not.toBe(before);
    expect(told).toBeGreaterThan(1);
    const frame = series.frame(0, 7);
    expect(frame).toMatchObject({ kind: 'grey', rows: 2, columns: 3, unit: 'HU' });
    expect(frame?.kind === 'grey' && [...frame.values]).toEqual([700, 701, 702, 703, 704, 705]);
    expect(asked[0]).toBe('/api/series/1.1/stacks/0/frames/7');
    series.close();
  });
});
