// Tiles by measurement, on ct 512×512×400 int16: whole rows for a thin plane, few enough for the first cache; for a slab,
// blocks whose voxels stay in the second cache from one depth to the next.

export interface TileSize {
  readonly rows: number;
  readonly columns: number;
}

export const thinTile: TileSize = { rows: 8, columns: 512 };
export const slabTile: TileSize = { rows: 64, columns: 128 };
