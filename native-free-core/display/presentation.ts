// How a picture is presented: what the viewport, a print and the command line all agree on.
import type { SupplementalPalette } from '../pixels/index.ts';
import type { VoiLut } from './voiLut.ts';

export interface Presentation {
  readonly voi: VoiLut;
  /** Inverts at the end of the chain: the file's MONOCHROME1 or INVERSE, exclusive or the person's own «inverser». */
  readonly isInverted: boolean;
  /** 256 colours, RGB interleaved, instead of greys. */
  readonly palette?: Uint8Array;
  /** Colours of the file's own among the greys: no window and no inversion touches them. */
  readonly supplementalPalette?: SupplementalPalette;
}
