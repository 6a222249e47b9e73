// The evidence of a proof: a small picture, and what was measured on it.
import { autoWindow, type Presentation, renderFrame } from '../display/index.ts';
import type { PixelIndex } from '../geometry/index.ts';
import type { Frame } from '../pixels/index.ts';

/** In pixel indices; (0, 0) is the centre of the first pixel. */
export type Mark =
  | { readonly kind: 'disc'; readonly centre: PixelIndex; readonly radius: number }
  | { readonly kind: 'line'; readonly from: PixelIndex; readonly to: PixelIndex }
  | { readonly kind: 'whole' };

export interface Picture {
  readonly columns: number;
  readonly rows: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
  readonly marks: readonly Mark[];
}

/** The frame as the viewport shows it; without a presentation, in its automatic window. */
export function pictureOf(frame: Frame, marks: readonly Mark[], presentation?: Presentation): Picture {
  const { columns, rows } = frame;
  const rgba = new Uint8ClampedArray(columns * rows * 4);
  renderFrame(frame, presentation ?? ownPresentation(frame), rgba);
  return { columns, rows, rgba, marks };
}

function ownPresentation(frame: Frame): Presentation {
  const plain = { kind: 'window', center: 128, width: 256, function: 'LINEAR', explanation: '' } as const;
  return { voi: frame.kind === 'grey' ? autoWindow(frame) : plain, isInverted: false };
}
