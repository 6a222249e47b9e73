// What a pane of a work shows of a volume: which plane, how thick, how interpolated.
import { add, type PatientPoint, type Plane, scale } from '../geometry/index.ts';
import { type AnyGrid, gridCorners, type Interpolation, type Slab } from '../volume/index.ts';
import { type LinkedPlanes, linkedPlanes } from './linkedPlanes.ts';
import type { StepTarget } from './step.ts';
import { type PlanePane, paneState, stackState, type WorkState } from './workState.ts';

type StackTarget = Pick<StepTarget, 'seriesInstanceUID' | 'stack'>;

/** The crosshair of a stack: where it was put, else the middle of the volume. */
export function crosshairOf(state: WorkState, target: StackTarget, grid: AnyGrid): PatientPoint {
  return stackState(state, target).crosshairMm ?? middleOf(gridCorners(grid));
}

/** The three linked planes of a stack as the work has placed and turned them. */
export function planesOf(state: WorkState, target: StackTarget, grid: AnyGrid, pixelSpacingMm?: number): LinkedPlanes {
  const { axes } = stackState(state, target);
  return linkedPlanes({ grid, centreMm: crosshairOf(state, target, grid), axes, pixelSpacingMm });
}

/** All that cutting the picture of one pane takes. */
export interface PaneCut {
  readonly plane: Plane;
  readonly interpolation: Interpolation;
  /** Absent: a thin plane. */
  readonly slab?: Slab;
}

export function cutOfPane(
  state: WorkState,
  target: StackTarget,
  pane: PlanePane,
  grid: AnyGrid,
  pixelSpacingMm?: number,
): PaneCut {
  const { slabThicknessMm, slabMode } = paneState(state, target, pane);
  const { interpolation } = stackState(state, target);
  const plane = planesOf(state, target, grid, pixelSpacingMm)[pane];
  if (slabThicknessMm === 0) return { plane, interpolation };
  return { plane, interpolation, slab: { thicknessMm: slabThicknessMm, mode: slabMode } };
}

function middleOf(points: readonly PatientPoint[]): PatientPoint {
  return scale(points.reduce(add), 1 / points.length);
}
