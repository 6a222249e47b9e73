// Stored colour samples to the RGB that is shown, 8 bits (PS3.3 C.7.6.3.1.2).
import type { DataSet } from '../dicom/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { ColourFrame, StoredFrame, StoredSamples } from './frame.ts';
import type { ImagePixelModule } from './imagePixelModule.ts';
import { type Palette, readPalette } from './paletteColour.ts';
import type { PixelProblem } from './pixelProblem.ts';
import { fullRange, partialRange, type YbrMatrix } from './ybrMatrix.ts';

/** True when the frame is shown in its own colours rather than through a window. */
export function isColour(photometricInterpretation: string): boolean {
  return !photometricInterpretation.startsWith('MONOCHROME');
}

/** RGB of a colour frame. The data set is asked for its palette only. */
export function toColourFrame(
  stored: StoredFrame,
  module: ImagePixelModule,
  dataset: DataSet,
): Outcome<ColourFrame, PixelProblem> {
  const interpretation = stored.photometricInterpretation;
  if (interpretation === 'PALETTE COLOR') {
    const palette = readPalette(dataset, module.isSigned);
    return palette.ok ? succeed(colourFrame(stored, applyPalette(stored.samples, palette.value))) : palette;
  }
  if (stored.samplesPerPixel !== 3) {
    return fail({ kind: 'unsupportedPhotometricInterpretation', found: interpretation });
  }
  // PS3.3 C.7.6.3.1.2: the transforms of JPEG 2000 are undone by its decoder, so their names mean RGB here.
  const isRgb = ['RGB', 'YBR_RCT', 'YBR_ICT'].includes(interpretation);
  if (!isRgb && !interpretation.startsWith('YBR_')) {
    return fail({ kind: 'unsupportedPhotometricInterpretation', found: interpretation });
  }
  const { bitsStored } = module;
  if (isRgb) return succeed(colourFrame(stored, to8Bit(stored.samples, bitsStored)));
  const matrix = interpretation.startsWith('YBR_PARTIAL') ? partialRange : fullRange;
  return succeed(colourFrame(stored, convertYbr(stored.samples, bitsStored, matrix)));
}

function colourFrame(stored: StoredFrame, rgb: Uint8Array): ColourFrame {
  return { kind: 'colour', rows: stored.rows, columns: stored.columns, rgb };
}

/** Deeper samples keep their eight upper significant bits. */
function to8Bit(samples: StoredSamples, bitsStored: number): Uint8Array {
  if (samples instanceof Uint8Array && bitsStored === 8) return samples;
  const scale = 2 ** (8 - bitsStored);
  const eight = new Uint8Array(samples.length);
  for (let index = 0; index < samples.length; index++) eight[index] = Math.min(Math.floor(samples[index] * scale), 255);
  return eight;
}

function applyPalette(samples: StoredSamples, palette: Palette): Uint8Array {
  const rgb = new Uint8Array(samples.length * 3);
  const last = palette.rgb.length / 3 - 1;
  for (let index = 0, target = 0; index < samples.length; index++, target += 3) {
    const entry = 3 * Math.min(Math.max(samples[index] - palette.firstMapped, 0), last);
    rgb[target] = palette.rgb[entry];
    rgb[target + 1] = palette.rgb[entry + 1];
    rgb[target + 2] = palette.rgb[entry + 2];
  }
  return rgb;
}

/**
 * RGB of interleaved Y, CB and CR, at their full depth: only the result is brought to 8 bits, rounded when it was of 8, and
 * else to its eight upper bits.
 */
export function convertYbr(ybr: ArrayLike<number>, bitsStored: number, matrix: YbrMatrix): Uint8Array {
  const rgb = new Uint8ClampedArray(ybr.length);
  const { luminance, black, redFromCr, greenFromCb, greenFromCr, blueFromCb } = matrix;
  const scale = 2 ** (8 - bitsStored);
  const half = bitsStored === 8 ? 0.5 : 0;
  for (let index = 0; index < ybr.length; index += 3) {
    const y = (ybr[index] * scale - black) * luminance;
    const cb = ybr[index + 1] * scale - 128;
    const cr = ybr[index + 2] * scale - 128;
    rgb[index] = Math.floor(y + redFromCr * cr + half);
    rgb[index + 1] = Math.floor(y - greenFromCb * cb - greenFromCr * cr + half);
    rgb[index + 2] = Math.floor(y + blueFromCb * cb + half);
  }
  return new Uint8Array(rgb.buffer);
}
