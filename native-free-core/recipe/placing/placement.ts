import type { PatientPoint } from '../../geometry/index.ts';
import type { PlaneAxes } from '../step.ts';
import type { PlanePane } from '../workState.ts';

/** Where the linked planes come to lie, and how sure that is. */
export interface Placement {
  readonly axes: PlaneAxes;
  readonly centreMm: PatientPoint;
  /** Whose plane it is that was asked for. */
  readonly pane: PlanePane;
  /** The shortest distance that its direction hangs on: one millimetre at its end turns the plane by 1/leverMm. */
  readonly leverMm?: number;
  /** Of a best fit: root mean square, and the farthest point with its number from 1. */
  readonly fit?: { readonly residualMm: number; readonly farthestMm: number; readonly farthest: number };
}
