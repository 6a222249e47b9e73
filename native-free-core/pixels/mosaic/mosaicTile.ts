// One slice out of a mosaic: its place in the stored frame, and its samples.
import type { StoredFrame } from '../frame.ts';
import type { ImagePixelModule, MosaicTile } from '../imagePixelModule.ts';
import type { SiemensMosaic } from './siemensMosaic.ts';

/** The pixel module of a tile (from 0): the size of the tile, and where it lies in the frame that is stored. */
export function tileModule(mosaic: SiemensMosaic, whole: ImagePixelModule, index: number): ImagePixelModule {
  const { tilesAcross, tileColumns, tileRows, tiles } = mosaic;
  return {
    ...whole,
    columns: tileColumns,
    rows: tileRows,
    numberOfFrames: tiles,
    tile: {
      left: (index % tilesAcross) * tileColumns,
      top: Math.floor(index / tilesAcross) * tileRows,
      wholeColumns: whole.columns,
      wholeRows: whole.rows,
    },
  };
}

/** The module of the frame as it is stored: itself, but for a tile. */
export function wholeModule({ tile, ...module }: ImagePixelModule): ImagePixelModule {
  if (tile === undefined) return module;
  return { ...module, columns: tile.wholeColumns, rows: tile.wholeRows, numberOfFrames: 1 };
}

export function cropTile(whole: StoredFrame, { left, top }: MosaicTile, rows: number, columns: number): StoredFrame {
  const { samplesPerPixel, columns: wholeColumns } = whole;
  const samples = whole.samples.slice(0, rows * columns * samplesPerPixel);
  for (let row = 0; row < rows; row++) {
    const from = ((top + row) * wholeColumns + left) * samplesPerPixel;
    samples.set(whole.samples.subarray(from, from + columns * samplesPerPixel), row * columns * samplesPerPixel);
  }
  return { ...whole, rows, columns, samples };
}
