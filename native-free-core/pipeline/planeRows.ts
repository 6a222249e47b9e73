// A band of rows of a plane or slab, cut from a volume at hand.
import { samplePlaneRows } from '../volume/index.ts';
import type { Bench, PageChannel } from './bench.ts';
import type { ToWorker } from './messages.ts';
import { volumeOf } from './openedSeries.ts';
import type { PipelineProblem } from './problem.ts';

/** 'plane': into the shared output, which holds the whole picture, or sent back where memory is not shared. */
export function planeRows(bench: Bench, message: Extract<ToWorker, { kind: 'plane' }>, from: PageChannel): void {
  const { request, requestId, fromRow, toRow, output } = message;
  const { plane, interpolation, slab } = request;
  const series = bench.opened.get(request.seriesKey);
  const volume = series && volumeOf(series, request.stack);
  if (!volume) {
    const problem: PipelineProblem = { kind: 'workerStopped', reason: 'no such volume' };
    from.post({ kind: 'failed', requestId, problem });
    return;
  }
  const cut = { interpolation, slab: slab && slab.thicknessMm > 0 ? slab : undefined };
  if (output) {
    const picture = new Float32Array(output, 0, plane.rows * plane.columns);
    samplePlaneRows(volume, plane, fromRow, toRow, picture, cut);
    from.post({ kind: 'plane', requestId });
    return;
  }
  const values = new ArrayBuffer((toRow - fromRow) * plane.columns * 4);
  samplePlaneRows(volume, plane, fromRow, toRow, new Float32Array(values), cut);
  from.post({ kind: 'plane', requestId, values }, [values]);
}
