// Where a pixel lies in an ultrasound region, in the region's own units: depth, time, velocity.
import type { PixelIndex } from '../geometry/index.ts';
import type { UltrasoundRegion } from '../pixels/index.ts';
import { type Quantity, quantityAt, regionAt } from './regions.ts';

export interface RegionPosition {
  /** From 1, in the order of the file. */
  readonly number: number;
  readonly format: RegionFormat;
  /** Absent where the region has no reference pixel along that axis. */
  readonly x?: Quantity;
  readonly y?: Quantity;
}

export type RegionFormat = (typeof formats)[number];

// RegionSpatialFormat (0018,6012), PS3.3 C.8.5.5.1.1, by its code.
const formats = ['none', '2D', 'mMode', 'spectral', 'waveform', 'graphics'] as const;

/** The region under a pixel; undefined outside all. */
export function regionPosition(regions: readonly UltrasoundRegion[], pixel: PixelIndex): RegionPosition | undefined {
  const index = regionAt(regions, pixel);
  if (index === undefined) return undefined;
  const { x, y, spatialFormat } = regions[index];
  return {
    number: index + 1,
    format: formats[spatialFormat] ?? 'none',
    x: quantityAt(x, pixel[0]),
    y: quantityAt(y, pixel[1]),
  };
}
