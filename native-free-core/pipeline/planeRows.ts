// A band of rows of a plane or slab, cut from a volume at hand.
import { add, type Plane, scale } from '../geometry/index.ts';
import { projectSlab, samplePlane, type Volume } from '../volume/index.ts';
import type { Bench, PageChannel } from './bench.ts';
import type { PlaneRequest, ToWorker } from './messages.ts';
import { volumeOf } from './openedSeries.ts';
import type { PipelineProblem } from './problem.ts';

/** 'plane': into the shared output, or sent back where memory is not shared. */
export function planeRows(bench: Bench, message: Extract<ToWorker, { kind: 'plane' }>, from: PageChannel): void {
  const { request, requestId, fromRow, toRow, output } = message;
  const series = bench.opened.get(request.seriesKey);
  const volume = series && volumeOf(series, request.stack);
  if (!volume) {
    const problem: PipelineProblem = { kind: 'workerStopped', reason: 'no such volume' };
    return from.post({ kind: 'failed', requestId, problem });
  }
  const { columns } = request.plane;
  const values = output
    ? new Float32Array(output, fromRow * columns * 4, (toRow - fromRow) * columns)
    : new Float32Array((toRow - fromRow) * columns);
  cutPlane(volume, { ...request, plane: bandOf(request.plane, fromRow, toRow) }, values);
  if (output) from.post({ kind: 'plane', requestId });
  else from.post({ kind: 'plane', requestId, values: values.buffer as ArrayBuffer }, [values.buffer as ArrayBuffer]);
}

/** Modality values of a plane or slab; NaN outside the volume. */
export function cutPlane(volume: Volume, request: Omit<PlaneRequest, 'seriesKey' | 'stack'>, out?: Float32Array) {
  const { plane, slab, interpolation } = request;
  return slab && slab.thicknessMm > 0
    ? projectSlab(volume, plane, { ...slab, interpolation, out })
    : samplePlane(volume, plane, { interpolation, out });
}

function bandOf(plane: Plane, fromRow: number, toRow: number): Plane {
  const originMm = add(plane.originMm, scale(plane.columnDirection, fromRow * plane.spacingMm[0]));
  return { ...plane, originMm, rows: toRow - fromRow };
}
