// A block of pixels that is cut at once. Sizes by measurement, on ct 512×512×400 int16: whole rows for a thin plane; for a
// slab, blocks whose voxels stay in the second cache from one depth to the next.

export interface BlockSize {
  readonly rows: number;
  readonly columns: number;
}

export const thinBlock: BlockSize = { rows: 64, columns: 1024 };
export const slabBlock: BlockSize = { rows: 64, columns: 128 };

/** Columns left … right − 1 of rows top … bottom − 1; pixel (column, row) goes to target[start + row · stride + column]. */
export interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly target: Float32Array | Float64Array;
  readonly start: number;
  readonly stride: number;
}
