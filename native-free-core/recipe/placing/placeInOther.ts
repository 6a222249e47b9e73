// The planes of one series put at the same place of the patient in another one.

import type { PatientPoint } from '../../geometry/index.ts';
import { fail, type Outcome } from '../../outcome.ts';
import type { AnyGrid } from '../../volume/index.ts';
import type { PlaneAxes } from '../step.ts';
import type { PlanePane } from '../workState.ts';
import type { Placement } from './placement.ts';
import type { PlacingProblem } from './placingProblem.ts';
import { withinVolume } from './withinVolume.ts';

export interface CopiedPlanes {
  readonly axes: PlaneAxes;
  readonly centreMm: PatientPoint;
  readonly pane: PlanePane;
  readonly frameOfReferenceUID?: string;
}

/** The same numbers mean the same place only under one Frame of Reference UID (0020,0052), PS3.3 C.7.4.1.1.1. */
export function placeInOther(
  { axes, centreMm, pane, frameOfReferenceUID: found }: CopiedPlanes,
  grid: AnyGrid & { readonly frameOfReferenceUID?: string },
): Outcome<Placement, PlacingProblem> {
  const { frameOfReferenceUID: wanted } = grid;
  if (!found || !wanted) return fail({ kind: 'noFrameOfReference' });
  if (found !== wanted) return fail({ kind: 'otherFrameOfReference', found, wanted });
  return withinVolume({ axes, centreMm, pane }, grid);
}
