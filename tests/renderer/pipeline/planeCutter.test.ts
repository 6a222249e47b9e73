import { describe, expect, it } from 'vitest';
import type { GreyFrame } from '../../../native-free-core/pixels/index.ts';
import { createPlaneCutter, type OpenSeries } from '../../../renderer/pipeline/index.ts';

type Asked = {
  fromLine: number;
  toLine: number;
  output?: SharedArrayBuffer;
  request: { cut: { plane: { columns: number } } };
};

/** Two workers that write the number of each row into it, when they are let go. */
function fakeSeries(isShared: boolean) {
  const asked: Asked[] = [];
  const waiting: (() => void)[] = [];
  const worker = {
    request: (message: Asked) =>
      new Promise((resolve) => {
        asked.push(message);
        waiting.push(() => {
          const { fromLine, toLine, output, request } = message;
          const { columns } = request.cut.plane;
          const rows = new Float32Array((toLine - fromLine) * columns).map(
            (_, at) => fromLine + Math.floor(at / columns),
          );
          if (output) new Float32Array(output).set(rows, fromLine * columns);
          resolve({ kind: 'plane', requestId: 1, values: output ? undefined : rows.buffer });
        });
      }),
  };
  const series = { key: 's', isShared, workers: () => [worker, worker], plan: { stacks: [{ unit: 'HU' }] } };
  const letGo = async () => {
    for (const done of waiting.splice(0)) done();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { series: series as unknown as OpenSeries, asked, letGo };
}

const plane = (rows: number) => ({
  originMm: [0, 0, 0] as const,
  rowDirection: [1, 0, 0] as const,
  columnDirection: [0, 1, 0] as const,
  spacingMm: [1, 1] as const,
  columns: 2,
  rows,
});

describe.each([true, false])('planes as the hand moves (memory shared: %s)', (isShared) => {
  it('are cut in bands by all the workers that hold the series', async () => {
    const { series, asked, letGo } = fakeSeries(isShared);
    const planes: [GreyFrame, string][] = [];
    const cutter = createPlaneCutter(
      series,
      (frame, mark) => planes.push([frame, mark]),
      () => {},
    );
    cutter.ask({ stack: 0, cut: { plane: plane(3), interpolation: 'linear' } }, 'first');
    // Where memory is not shared one worker holds the series, and cuts it all.
    const bands = asked.map(({ fromLine, toLine }) => [fromLine, toLine]);
    expect(bands).toEqual(
      isShared
        ? [
            [0, 1],
            [1, 3],
          ]
        : [[0, 3]],
    );
    await letGo();
    expect(planes).toHaveLength(1);
    expect(planes[0][1]).toBe('first');
    expect([...(planes[0][0].values as Float32Array)]).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('skip what the hand has overtaken: the one under way, then only the newest', async () => {
    const { series, letGo } = fakeSeries(isShared);
    const marks: string[] = [];
    const cutter = createPlaneCutter(
      series,
      (_, mark) => marks.push(mark),
      () => {},
    );
    for (const mark of ['one', 'two', 'three'])
      cutter.ask({ stack: 0, cut: { plane: plane(2), interpolation: 'linear' } }, mark);
    await letGo();
    await letGo();
    expect(marks).toEqual(['one', 'three']);
  });

  it('are not told any more once the frame is closed', async () => {
    const { series, letGo } = fakeSeries(isShared);
    const marks: string[] = [];
    const cutter = createPlaneCutter(
      series,
      (_, mark) => marks.push(mark),
      () => {},
    );
    cutter.ask({ stack: 0, cut: { plane: plane(2), interpolation: 'linear' } }, 'one');
    cutter.close();
    await letGo();
    expect(marks).toEqual([]);
  });
});
