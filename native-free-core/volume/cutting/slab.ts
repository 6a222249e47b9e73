// How a plane is cut: what lies between the voxels, and how thick the cut is.

/** nearest voxel, trilinear, Catmull-Rom over 4³ voxels, or a windowed sinc over 6³ (slow: for stills). */
export type Interpolation = 'nearest' | 'linear' | 'cubic' | 'sinc';

/** Maximum (MIP), minimum (MinIP), mean or sum along the normal. */
export type SlabMode = 'max' | 'min' | 'mean' | 'sum';

/** n = max(1, round(thicknessMm / stepMm)) samples, stepMm apart, centred on the plane. */
export interface Slab {
  readonly thicknessMm: number;
  /** Default: the smallest voxel spacing. */
  readonly stepMm?: number;
  readonly mode: SlabMode;
}
