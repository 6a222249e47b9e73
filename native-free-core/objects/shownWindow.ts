// The window that a new series opens with.
import { minMaxWindow } from '../display/index.ts';
import type { GreyFrame } from '../pixels/index.ts';
import type { SeriesBatch } from '../recipe/index.ts';
import { isSum } from './kindRecord.ts';

export interface ShownWindow {
  readonly center: number;
  readonly width: number;
}

/** The source's own, but for sums: their values are others, so all of them are shown. */
export function shownWindow(
  batch: SeriesBatch,
  frames: readonly GreyFrame[],
  ofSource: ShownWindow | undefined,
): ShownWindow | undefined {
  if (!isSum(batch)) return ofSource;
  const windows = frames.map(minMaxWindow);
  const low = Math.min(...windows.map(({ center, width }) => center - width / 2));
  const high = Math.max(...windows.map(({ center, width }) => center + width / 2));
  return { center: (low + high) / 2, width: Math.max(1, high - low) };
}
