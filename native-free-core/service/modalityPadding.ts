// Pixel Padding Value as the display needs it: in modality values (PS3.3 C.7.5.1.1.2 gives it as stored).
import type { ImageHeader, PaddingRange } from '../pixels/index.ts';

/** Undefined where there is none, or where a Modality LUT gives no way back. */
export function modalityPadding({ padding, modalityLut }: ImageHeader): PaddingRange | undefined {
  if (padding === undefined || modalityLut.kind !== 'rescale') return undefined;
  const { slope, intercept } = modalityLut;
  const [one, other] = [padding.from * slope + intercept, padding.to * slope + intercept];
  return { from: Math.min(one, other), to: Math.max(one, other) };
}
