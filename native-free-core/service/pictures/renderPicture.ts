// One frame of a stored object as 8-bit samples for display: the file's first window or LUT, else one that fits it.
import { autoWindow, readVoiLuts, renderFrame, renderGrey8 } from '../../display/index.ts';
import { type Outcome, succeed } from '../../outcome.ts';
import { type Decoders, modalityPadding, type PixelProblem, readPictureHeader, toFrame } from '../../pixels/index.ts';
import { decodeStoredFrame } from '../storedPixels/decodeStoredFrame.ts';
import type { StoredPixels } from '../storedPixels/openStoredPixels.ts';

export interface RenderedPicture {
  readonly columns: number;
  readonly rows: number;
  /** Grey, or RGB interleaved. */
  readonly samples: Uint8Array;
  readonly samplesPerPixel: 1 | 3;
}

export async function renderPicture(
  pixels: StoredPixels,
  frameNumber: number,
  decoders: Decoders,
): Promise<Outcome<RenderedPicture, PixelProblem>> {
  const { file } = pixels;
  const header = readPictureHeader(file.dataset, file.transferSyntaxUID, frameNumber);
  if (!header.ok) return header;
  const stored = await decodeStoredFrame(pixels, header.value.pixelModule, frameNumber, decoders);
  if (!stored.ok) return stored;
  const made = toFrame(stored.value, header.value, file.dataset);
  if (!made.ok) return made;
  const { columns, rows } = made.value;
  if (made.value.kind === 'colour') return succeed({ columns, rows, samples: made.value.rgb, samplesPerPixel: 3 });
  const padding = modalityPadding(header.value);
  const voi = readVoiLuts(file.dataset, frameNumber)[0] ?? autoWindow(made.value, padding);
  const { isInverted, supplementalPalette } = header.value;
  if (supplementalPalette) {
    const rgba = renderFrame(made.value, { voi, isInverted, supplementalPalette });
    const coloured = Uint8Array.from(rgba.filter((_, index) => index % 4 !== 3));
    return succeed({ columns, rows, samples: coloured, samplesPerPixel: 3 });
  }
  const samples = renderGrey8(made.value, { voi, isInverted });
  return succeed({ columns, rows, samples, samplesPerPixel: 1 });
}
