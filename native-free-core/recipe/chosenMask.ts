// The mask of a frame as the work has chosen it, over what the file recommends.
import type { FrameMask } from '../pixels/index.ts';
import type { MaskChoice } from './workState.ts';

/** `ofFile`: what the file's Mask Module says of this frame (number from 1). Undefined: the frame is shown as it is. */
export function chosenMask(
  choice: MaskChoice | undefined,
  ofFile: FrameMask | undefined,
  frameNumber: number,
): Omit<FrameMask, 'isRecommended'> | undefined {
  const mode = choice?.mode ?? (ofFile?.isRecommended ? 'file' : 'none');
  if (mode === 'none') return undefined;
  if (mode === 'file') return ofFile;
  return { contrastFrames: [frameNumber], maskFrames: [choice?.frameNumber ?? 1], shift: choice?.shift ?? [0, 0] };
}
