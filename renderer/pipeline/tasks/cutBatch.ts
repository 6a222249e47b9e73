// The planes of a batch, cut one after the other, with progress and a way to stop.
import type { TaskContext } from '../../../native-free-core/pipeline/index.ts';
import type { GreyFrame } from '../../../native-free-core/pixels/index.ts';
import { cutPane, cutsOfBatch, type SeriesBatch } from '../../../native-free-core/recipe/index.ts';
import type { AnyVolume } from '../../../native-free-core/volume/index.ts';

/** One frame of modality values per plane; undefined when it was cancelled. `done` runs from `from` on. */
export async function cutBatch(
  volume: AnyVolume,
  batch: SeriesBatch,
  context: TaskContext,
  total: number,
): Promise<readonly GreyFrame[] | undefined> {
  const frames: GreyFrame[] = [];
  for (const cut of cutsOfBatch(batch)) {
    if (context.signal.aborted) return undefined;
    frames.push(cutPane(volume, cut));
    context.progress(frames.length, total);
    // Lets a 'cancel' in.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return frames;
}
