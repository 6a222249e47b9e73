// A worker's share of a picture's lines, cut from a volume at hand.
import { cutPaneLines, cutSize, isCurved } from '../recipe/index.ts';
import { type AnyVolume, slabLayersBytes, slideSlab, smallestSpacingMm } from '../volume/index.ts';
import type { Bench, PageChannel } from './bench.ts';
import type { ToWorker } from './messages.ts';
import { volumeOf } from './openedSeries.ts';
import type { PipelineProblem } from './problem.ts';

/** 'plane': into the shared output, which holds the whole picture, or sent back where memory is not shared. */
export function cutLines(bench: Bench, message: Extract<ToWorker, { kind: 'plane' }>, from: PageChannel): void {
  const { request, requestId, output } = message;
  const series = bench.opened.get(request.seriesKey);
  const volume = series && volumeOf(series, request.stack);
  if (!volume) {
    const problem: PipelineProblem = { kind: 'workerStopped', reason: 'no such volume' };
    from.post({ kind: 'failed', requestId, problem });
    return;
  }
  const { rows, columns } = cutSize(request.cut);
  if (output) {
    cutOrSlide(bench, volume, message, new Float32Array(output, 0, rows * columns));
    from.post({ kind: 'plane', requestId });
    return;
  }
  const values = new ArrayBuffer(rows * columns * 4);
  cutOrSlide(bench, volume, message, new Float32Array(values));
  from.post({ kind: 'plane', requestId, values }, [values]);
}

/** Slabs that are kept for scrolling: one for each of the linked planes. */
const mostSliding = 3;

/** Layers that would take more are not kept. */
const mostLayersBytes = 24_000_000;

/** While the hand scrolls a slab, by the layers it had; at rest, and anything else, anew. */
function cutOrSlide(
  { sliding }: Bench,
  volume: AnyVolume,
  { request, fromLine, toLine }: Extract<ToWorker, { kind: 'plane' }>,
  out: Float32Array,
): void {
  const { cut, isMoving } = request;
  const { slab } = cut;
  // Once the hand rests, nothing is kept.
  if (!isMoving) sliding.clear();
  const canSlide = isMoving && !isCurved(cut) && slab !== undefined && slab.thicknessMm > 0 && !cut.isTiltIgnored;
  if (
    !canSlide ||
    slabLayersBytes(cut.plane, toLine - fromLine, slab, smallestSpacingMm(volume.grid)) > mostLayersBytes
  ) {
    cutPaneLines(volume, cut, fromLine, toLine, out);
    return;
  }
  const { plane, interpolation, subVolume } = cut;
  const key = `${request.seriesKey}/${request.stack}/${plane.rowDirection}/${plane.columnDirection}`;
  const held = sliding.get(key);
  // Last used comes last: the one that waits longest is let go first.
  sliding.delete(key);
  sliding.set(key, slideSlab(held, volume, plane, fromLine, toLine, out, { slab, interpolation, subVolume }));
  for (const old of [...sliding.keys()].slice(0, -mostSliding)) sliding.delete(old);
}
