// Any frame as the RGBA that a canvas shows: the last step of the road, and the same bytes in every host.
import type { ColourFrame, Frame, GreyFrame, ModalityValues, SupplementalPalette } from '../pixels/index.ts';
import { buildGreyTable } from './greyTable.ts';
import type { Presentation } from './presentation.ts';
import { renderFloatLevels } from './renderFloatLevels.ts';

/**
 * Rows × columns × 4 bytes, opaque, into `out` when it is given (it must begin on a multiple of four bytes).
 * A colour frame is shown in its own colours: windows and palettes are for greys; only the inversion applies.
 */
export function renderFrame(frame: Frame, presentation: Presentation, out?: Uint8ClampedArray): Uint8ClampedArray {
  const rgba = out ?? new Uint8ClampedArray(frame.rows * frame.columns * 4);
  const words = new Uint32Array(rgba.buffer, rgba.byteOffset, frame.rows * frame.columns);
  if (frame.kind === 'colour') renderColour(frame, presentation.isInverted, words);
  else renderGrey(frame, presentation, words);
  const { supplementalPalette } = presentation;
  if (frame.kind === 'grey' && supplementalPalette) colourFrom(supplementalPalette, frame.values, words);
  return rgba;
}

function renderGrey(frame: GreyFrame, presentation: Presentation, words: Uint32Array): void {
  const { values } = frame;
  const shades = shadesOf(presentation.palette);
  if (values instanceof Float32Array) {
    const levels = new Uint8Array(values.length);
    renderFloatLevels(values, presentation, levels);
    for (let index = 0; index < levels.length; index++) words[index] = shades[levels[index]];
    return;
  }
  // Two small tables stay in the nearest cache; one of 65536 words would cost more to fill than it saves.
  const table = buildGreyTable(values, presentation);
  if (values instanceof Uint8Array) {
    for (let index = 0; index < values.length; index++) words[index] = shades[table[values[index]]];
    return;
  }
  const patterns = new Uint16Array(values.buffer, values.byteOffset, values.length);
  for (let index = 0; index < patterns.length; index++) words[index] = shades[table[patterns[index]]];
}

/** PS3.3 C.7.6.19: from the palette's first mapped value on, its colours; beyond its end, the last one. */
function colourFrom(palette: SupplementalPalette, values: ModalityValues, words: Uint32Array): void {
  const { firstMapped, step, rgb } = palette;
  const last = rgb.length / 3 - 1;
  for (let index = 0; index < words.length; index++) {
    const above = (values[index] - firstMapped) / step;
    if (!(above >= 0)) continue;
    const at = 3 * Math.min(Math.floor(above + 0.5), last);
    words[index] = 0xff000000 | (rgb[at + 2] << 16) | (rgb[at + 1] << 8) | rgb[at];
  }
}

/** The opaque RGBA word of each of the 256 levels; red is the lowest byte on every machine that this runs on. */
function shadesOf(palette: Uint8Array | undefined): Uint32Array {
  const shades = new Uint32Array(256);
  for (let level = 0; level < 256; level++) {
    const [red, green, blue] = palette ? palette.subarray(3 * level, 3 * level + 3) : [level, level, level];
    shades[level] = ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
  }
  return shades;
}

function renderColour(frame: ColourFrame, isInverted: boolean, words: Uint32Array): void {
  const { rgb } = frame;
  const flip = isInverted ? 0x00ffffff : 0;
  for (let pixel = 0, source = 0; pixel < words.length; pixel++, source += 3) {
    words[pixel] = (0xff000000 | (rgb[source + 2] << 16) | (rgb[source + 1] << 8) | rgb[source]) ^ flip;
  }
}
