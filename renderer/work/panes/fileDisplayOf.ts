import type { PlannedImage } from '../../../native-free-core/contract/index.ts';
import { minMaxWindow, type VoiWindow } from '../../../native-free-core/display/index.ts';
import type { SupplementalPalette } from '../../../native-free-core/pixels/index.ts';
import type { FileDisplay } from '../../../native-free-core/recipe/index.ts';
import type { OpenSeries } from '../../pipeline/index.ts';

type Source = Pick<OpenSeries, 'plan' | 'frame'>;

/**
 * What the files say of their display: an image for itself, the first one for the planes of a volume, as for the command
 * line. Where they say nothing the middle picture, which arrives first, speaks for the whole stack from its minimum to
 * its maximum: greys must not change from slice to slice.
 */
export function fileDisplayOf(series: Source, index: number, image?: PlannedImage): FileDisplay {
  const stack = series.plan.stacks[index];
  const { voi, isInverted } = image ?? stack.images[0];
  const fallback = voi.length === 0 ? middleWindow(series, index) : undefined;
  return { voi: fallback ? [fallback] : voi, isInverted, supplementalPalette: image && paletteOf(image) };
}

/** Read once per image: a picture under another object would be drawn anew. */
const palettes = new WeakMap<PlannedImage, SupplementalPalette>();

function paletteOf(image: PlannedImage): SupplementalPalette | undefined {
  const told = image.supplementalPalette;
  if (told === undefined) return undefined;
  const known = palettes.get(image);
  if (known) return known;
  const palette = { ...told, rgb: Uint8Array.from(atob(told.rgb), (letter) => letter.charCodeAt(0)) };
  palettes.set(image, palette);
  return palette;
}

/** One window per stack of an open series, always the same object: a picture with another one would be drawn anew. */
const windows = new WeakMap<Source, Map<number, VoiWindow>>();

function middleWindow(series: Source, index: number): VoiWindow | undefined {
  const known = windows.get(series)?.get(index);
  if (known) return known;
  const middle = series.frame(index, Math.floor(series.plan.stacks[index].images.length / 2));
  if (middle?.kind !== 'grey') return undefined;
  const found = minMaxWindow(middle);
  windows.set(series, (windows.get(series) ?? new Map()).set(index, found));
  return found;
}
