// The planes of a batch, cut one after the other, with progress and a way to stop.
import type { TaskContext } from '../../../native-free-core/pipeline/index.ts';
import type { GreyFrame } from '../../../native-free-core/pixels/index.ts';
import { cutPane, type PlaneBatch, planesOfBatch } from '../../../native-free-core/recipe/index.ts';
import type { AnyVolume } from '../../../native-free-core/volume/index.ts';

/** One frame of modality values per plane; undefined when it was cancelled. `done` runs from `from` on. */
export async function cutBatch(
  volume: AnyVolume,
  batch: PlaneBatch,
  context: TaskContext,
  total: number,
): Promise<readonly GreyFrame[] | undefined> {
  const { interpolation, thicknessMm, mode } = batch;
  const slab = thicknessMm > 0 ? { thicknessMm, mode } : undefined;
  const frames: GreyFrame[] = [];
  for (const plane of planesOfBatch(batch)) {
    if (context.signal.aborted) return undefined;
    const frame = cutPane(volume, { plane, interpolation, slab });
    if (frame.kind === 'grey') frames.push(frame);
    context.progress(frames.length, total);
    // Lets a 'cancel' in.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return frames;
}
