// The unrolled curve, or the section across it, as it is to be shown: pure, from the work and the grid.
import type { PlannedStack } from '../../../native-free-core/contract/index.ts';
import {
  type Curve,
  type CurvePane,
  curveLengthMm,
  cutOfCurve,
  cutSize,
  isCurved,
  type PaneCut,
  paneState,
  sectionPositionMm,
  type WorkState,
} from '../../../native-free-core/recipe/index.ts';
import { type AnyGrid, smallestSpacingMm } from '../../../native-free-core/volume/index.ts';
import type { DragStart } from '../panes/dragStep.ts';
import { viewOf } from '../panes/viewOf.ts';
import type { Slot } from '../place/placeView.ts';

/** One turn of the wheel moves the section so far along the path. */
export const sectionStepMm = 1;

/** The cut alone: made anew only when the curve, the section or the pane changes. Undefined: the points make no path. */
export function curveCut(state: WorkState, slot: Slot, pane: CurvePane, grid: AnyGrid): PaneCut | undefined {
  return pane === 'curved' ? cutOfCurve(state, slot, pane, grid) : cutOfCurve(state, slot, pane, grid);
}

export function curvePaneFrame(
  state: WorkState,
  slot: Slot,
  name: CurvePane,
  cut: PaneCut,
  stack: PlannedStack,
  grid: AnyGrid,
  curve: Curve,
) {
  const pane = paneState(state, slot, name);
  const { rows, columns } = cutSize(cut);
  const { spacingMm } = isCurved(cut) ? cut.surface : cut.plane;
  const picture = { columns, rows, spacingMm };
  const view = viewOf(pane, picture);
  const along = {
    positionMm: sectionPositionMm(state, slot),
    lengthMm: curveLengthMm(curve),
    stepMm: sectionStepMm,
    pixelMm: smallestSpacingMm(grid),
  };
  const start: Omit<DragStart, 'window'> = {
    ...{ seriesInstanceUID: slot.seriesInstanceUID, stack: slot.stack, pane: name, picture, view, along },
    isWhole: stack.valueType !== 'float32',
    slice: 0,
    sliceCount: Math.max(1, Math.round(along.lengthMm / sectionStepMm)),
  };
  return { pane, view, start, along };
}
