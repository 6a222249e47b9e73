// Why planes cannot be put where points, a protocol or another series say.
import type { FitProblem } from '../../geometry/index.ts';
import type { PlanePane } from '../workState.ts';

export type PlacingProblem =
  | FitProblem
  /** Seen from the pane, the two points lie one behind the other: no line is drawn in it. */
  | { readonly kind: 'lineEndOn'; readonly pane: PlanePane; readonly lengthMm: number }
  /** A plane at right angles to a pane cannot be shown in that very pane. */
  | { readonly kind: 'planeInItsOwnPane'; readonly pane: PlanePane }
  /** Landmarks that have a side, and lie the other way round. */
  | { readonly kind: 'sidesSwapped'; readonly first: number; readonly second: number }
  | { readonly kind: 'frontBackSwapped'; readonly first: number; readonly second: number }
  | { readonly kind: 'otherFrameOfReference'; readonly found: string; readonly wanted: string }
  /** One of the two series does not say in which space it lies. */
  | { readonly kind: 'noFrameOfReference' }
  | { readonly kind: 'planeMissesSeries'; readonly distanceMm: number };
