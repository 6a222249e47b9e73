/** Why a vessel could not be followed, or its section not be measured. */
export type VesselProblem =
  | { readonly kind: 'vesselPointOutside' }
  /** The two clicks are on one place. */
  | { readonly kind: 'vesselPointsTooNear'; readonly distanceMm: number }
  /** The values at the two clicks are too unlike to belong to one vessel. */
  | { readonly kind: 'vesselValuesDiffer'; readonly first: number; readonly second: number }
  /** No way from one to the other through values like theirs. */
  | { readonly kind: 'vesselNotConnected'; readonly gapMm: number }
  | { readonly kind: 'vesselTooFar'; readonly distanceMm: number; readonly allowedMm: number }
  | { readonly kind: 'cancelled' }
  /** The border of the section is not seen all around: another structure of the same value touches it, or it is cut. */
  | { readonly kind: 'sectionOutlineOpen'; readonly seenPercent: number };
