// A worker's share of a picture's lines, cut from a volume at hand.
import { cutPaneLines, cutSize } from '../recipe/index.ts';
import type { Bench, PageChannel } from './bench.ts';
import type { ToWorker } from './messages.ts';
import { volumeOf } from './openedSeries.ts';
import type { PipelineProblem } from './problem.ts';

/** 'plane': into the shared output, which holds the whole picture, or sent back where memory is not shared. */
export function cutLines(bench: Bench, message: Extract<ToWorker, { kind: 'plane' }>, from: PageChannel): void {
  const { request, requestId, fromLine, toLine, output } = message;
  const series = bench.opened.get(request.seriesKey);
  const volume = series && volumeOf(series, request.stack);
  if (!volume) {
    const problem: PipelineProblem = { kind: 'workerStopped', reason: 'no such volume' };
    from.post({ kind: 'failed', requestId, problem });
    return;
  }
  const { rows, columns } = cutSize(request.cut);
  if (output) {
    cutPaneLines(volume, request.cut, fromLine, toLine, new Float32Array(output, 0, rows * columns));
    from.post({ kind: 'plane', requestId });
    return;
  }
  const values = new ArrayBuffer(rows * columns * 4);
  cutPaneLines(volume, request.cut, fromLine, toLine, new Float32Array(values));
  from.post({ kind: 'plane', requestId, values }, [values]);
}
