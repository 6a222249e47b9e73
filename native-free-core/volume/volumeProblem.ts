// Why images do not make a regular volume, or what is worth knowing of the one they make.

/** What sortIntoStacks finds. Every stack can still be viewed image by image. */
export type StackProblem =
  /** No Image Position and Orientation (Patient): order by instance number, no planes. */
  | { readonly kind: 'noGeometry'; readonly images: number }
  | { readonly kind: 'singleSlice' }
  /** Distances between neighbours differ by more than max(1 %, 0.01 mm). */
  | { readonly kind: 'unevenSpacing'; readonly smallestMm: number; readonly largestMm: number }
  /** One gap is a multiple of the others: `count` slices are missing after the slice at `afterIndex` (from 0). */
  | { readonly kind: 'sliceMissing'; readonly afterIndex: number; readonly gapMm: number; readonly count: number }
  | {
      readonly kind: 'duplicatePosition';
      /** Along the normal. */
      readonly positionMm: number;
      readonly count: number;
      readonly sopInstanceUIDs: readonly string[];
    }
  /** Slices are not on one straight line: the largest distance from it, in the plane of the slices. */
  | { readonly kind: 'slicesDisplaced'; readonly largestMm: number }
  | { readonly kind: 'mixedSizes'; readonly sizes: readonly string[] }
  | { readonly kind: 'nonParallel'; readonly orientations: number }
  /** For information: a tilted gantry makes a sheared volume, which is regular. */
  | { readonly kind: 'gantryTilt'; readonly shearMm: number; readonly spacingMm: number }
  /** No CSA header tells which way the mosaic's slices follow: their order may be upside down. */
  | { readonly kind: 'mosaicNormalAssumed' }
  /** For information: the slices lay side by side in one stored frame. */
  | { readonly kind: 'mosaicOfSlices'; readonly tiles: number; readonly saidBy: string };

/** What assembling a volume can meet. */
export type VolumeProblem = {
  readonly kind: 'sliceDoesNotFit';
  readonly slice: number;
  readonly found: string;
  readonly allowed: string;
};
