// Why points do not make a plane. Points are counted from 1, in the order in which they were put.

export type FitProblem =
  | { readonly kind: 'tooFewPoints'; readonly found: number; readonly wanted: number }
  /** Two points so near that the way between them is chance. */
  | { readonly kind: 'pointsCoincide'; readonly first: number; readonly second: number; readonly distanceMm: number }
  /** All but on one line: every plane through that line fits. */
  | { readonly kind: 'pointsCollinear'; readonly offLineMm: number }
  /** As far from the plane as they lie apart within it. */
  | { readonly kind: 'pointsShowNoPlane'; readonly residualMm: number };

/** Nearer than this, in mm, the way from one point to another is a matter of a pixel. */
export const leastApartMm = 1;

/** How far, at least, three points lie from one line: in mm, and against the longest side of their triangle. */
export const leastOffLineMm = 0.5;
export const leastOffLineShare = 0.02;
