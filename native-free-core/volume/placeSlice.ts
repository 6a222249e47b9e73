// One decoded frame becomes one slice of a volume. Modality rescale is already done: PET slopes vary by slice.
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { GreyFrame } from '../pixels/index.ts';
import type { AnyVolume } from './unevenVolume.ts';
import type { VolumeProblem } from './volumeProblem.ts';

/** Copies a frame into slice `k` (from 0). Problem `sliceDoesNotFit` when its size or its place is not the volume's. */
export function placeSlice(volume: AnyVolume, k: number, frame: GreyFrame): Outcome<undefined, VolumeProblem> {
  const [columns, rows, slices] = volume.grid.dimensions;
  if (frame.columns !== columns || frame.rows !== rows || k < 0 || k >= slices) {
    const found = `${frame.columns}×${frame.rows}`;
    return fail({ kind: 'sliceDoesNotFit', slice: k, found, allowed: `${columns}×${rows}×${slices}` });
  }
  volume.voxels.set(frame.values, k * columns * rows);
  return succeed(undefined);
}
