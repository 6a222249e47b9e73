// How a plane is cut: what lies between the voxels, and how thick the cut is.

/** nearest voxel, trilinear, or Catmull-Rom over 4³ voxels. */
export type Interpolation = 'nearest' | 'linear' | 'cubic';

/** Maximum (MIP), minimum (MinIP) or mean along the normal. */
export type SlabMode = 'max' | 'min' | 'mean';

/** n = max(1, round(thicknessMm / stepMm)) samples, stepMm apart, centred on the plane. */
export interface Slab {
  readonly thicknessMm: number;
  /** Default: the smallest voxel spacing. */
  readonly stepMm?: number;
  readonly mode: SlabMode;
}
