// The window that shows everything: the smallest value black, the largest white.
import { type GreyFrame, minMax } from '../pixels/index.ts';
import type { VoiWindow } from './voiLut.ts';

/** Exact from minimum to maximum, so (x − min) / (max − min) × 255; a frame of one value gets a width of 1. */
export function minMaxWindow(frame: GreyFrame): VoiWindow {
  const { min, max } = minMax(frame.values);
  const width = max > min ? max - min : 1;
  return { kind: 'window', center: min + width / 2, width, function: 'LINEAR_EXACT', explanation: '' };
}
