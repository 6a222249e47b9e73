// Rules of the hand: which button does what. The left button is the active tool; the right always windows; the middle
// always moves the picture; the wheel goes through the slices, with Ctrl it zooms.

export type Tool = 'window' | 'zoom' | 'pan' | 'scroll' | 'crosshair';

export function toolOfButton(button: number, active: Tool): Tool {
  if (button === 2) return 'window';
  if (button === 1) return 'pan';
  return active;
}

/** Wheel movement in slices: a notch is one, a touch pad's small steps add up. `rest` is what is left for the next event. */
export function wheelSteps(deltaY: number, deltaMode: number, rest: number): { steps: number; rest: number } {
  const notch = deltaMode === 0 ? 100 : deltaMode === 1 ? 3 : 1;
  const total = rest + deltaY / notch;
  // A turn the other way starts anew, so that the first notch back is never lost.
  const fresh = Math.sign(deltaY) !== Math.sign(rest) && rest !== 0 ? deltaY / notch : total;
  const steps = Math.abs(fresh) >= 0.99 ? Math.round(fresh) : 0;
  return { steps, rest: steps === 0 ? fresh : 0 };
}

/** Slices passed by a vertical drag: the whole stack over the height of the frame, one per 4 pixels at most. */
export function scrollSteps(pixels: number, sliceCount: number, heightPixels: number): number {
  const pixelsPerSlice = Math.max(4, heightPixels / Math.max(1, sliceCount));
  return Math.trunc(pixels / pixelsPerSlice);
}

export interface WindowValues {
  readonly center: number;
  readonly width: number;
}

/** Right widens, down darkens (raises the centre): a sixth of the present width, and at least `least`, per 100 pixels. */
export function windowByDrag(
  start: WindowValues,
  right: number,
  down: number,
  options: { readonly isWhole: boolean; readonly least: number },
): WindowValues {
  const perPixel = Math.max(start.width, options.least) / 300;
  const width = start.width + right * perPixel;
  const center = start.center + down * perPixel;
  // PS3.3 C.11.2.1.2.1: the width of a LINEAR window is at least 1.
  return options.isWhole
    ? { center: Math.round(center), width: Math.max(1, Math.round(width)) }
    : { center: rounded(center, perPixel), width: Math.max(perPixel, rounded(width, perPixel)) };
}

/** To the power of ten at or under the step, so that a drag never leaves a tail of digits. */
function rounded(value: number, step: number): number {
  const digits = Math.max(0, Math.ceil(-Math.log10(step)));
  return Number(value.toFixed(Math.min(12, digits)));
}

/** Hand moved up by `pixels` (CSS): twice as large every 150. */
export function zoomFactor(pixels: number): number {
  return 2 ** (pixels / 150);
}
