// The standard's colour palettes for grey pictures (PS3.6 annex B): the last step of the chain, after VOI and inversion.
import { paletteTables } from './palettes.generated.ts';

export type PaletteName = keyof typeof paletteTables;

/** In the order of the standard. */
export const paletteNames = Object.keys(paletteTables) as readonly PaletteName[];

const read = new Map<PaletteName, Uint8Array>();

/** 256 colours, RGB interleaved: what level 0 to 255 of the grey picture becomes. Always the same array. */
export function colourPalette(name: PaletteName): Uint8Array {
  const known = read.get(name);
  if (known !== undefined) return known;
  const colours = Uint8Array.from(atob(paletteTables[name]), (letter) => letter.charCodeAt(0));
  read.set(name, colours);
  return colours;
}
