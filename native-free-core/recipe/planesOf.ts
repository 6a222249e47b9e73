// What a pane of a work shows of a volume: which plane or surface, how thick, how interpolated, of which part.
import { add, type PatientPoint, type Plane, scale } from '../geometry/index.ts';
import { type AnyGrid, gridCorners, smallestSpacingMm, withoutTilt } from '../volume/index.ts';
import { curvedSurface, curveLengthMm, sectionPlane } from './curve.ts';
import { type LinkedPlanes, linkedPlanes } from './linkedPlanes.ts';
import type { CurvedCut, CutManner, PaneCut, PlaneCut } from './paneCut.ts';
import type { StepTarget } from './step.ts';
import { type CurvePane, type PlanePane, paneState, stackState, type WorkState } from './workState.ts';

type StackTarget = Pick<StepTarget, 'seriesInstanceUID' | 'stack'>;

/** The lattice that a stack is cut by: the true one, or the straightened one while its tilt is ignored. */
export function latticeOf(state: WorkState, target: StackTarget, grid: AnyGrid): AnyGrid {
  return stackState(state, target).isTiltIgnored ? withoutTilt(grid) : grid;
}

/** The crosshair of a stack: where it was put, else the middle of the volume. */
export function crosshairOf(state: WorkState, target: StackTarget, grid: AnyGrid): PatientPoint {
  return stackState(state, target).crosshairMm ?? middleOf(gridCorners(latticeOf(state, target, grid)));
}

/** The three linked planes of a stack as the work has placed and turned them. */
export function planesOf(state: WorkState, target: StackTarget, grid: AnyGrid, pixelSpacingMm?: number): LinkedPlanes {
  const { axes } = stackState(state, target);
  const lattice = latticeOf(state, target, grid);
  return linkedPlanes({ grid: lattice, centreMm: crosshairOf(state, target, grid), axes, pixelSpacingMm });
}

export function cutOfPane(
  state: WorkState,
  target: StackTarget,
  pane: PlanePane,
  grid: AnyGrid,
  pixelSpacingMm?: number,
): PlaneCut {
  const plane = planesOf(state, target, grid, pixelSpacingMm)[pane];
  return { plane, ...mannerOf(state, target, pane) };
}

/** The unrolled curve of a stack, or the section across it; undefined while the work has no curve. */
export function cutOfCurve(state: WorkState, target: StackTarget, pane: 'curved', grid: AnyGrid): CurvedCut | undefined;
export function cutOfCurve(state: WorkState, target: StackTarget, pane: 'section', grid: AnyGrid): PlaneCut | undefined;
export function cutOfCurve(state: WorkState, target: StackTarget, pane: CurvePane, grid: AnyGrid): PaneCut | undefined;
export function cutOfCurve(state: WorkState, target: StackTarget, pane: CurvePane, grid: AnyGrid): PaneCut | undefined {
  const { curve } = stackState(state, target);
  if (!curve) return undefined;
  const pixelMm = smallestSpacingMm(grid);
  const manner = mannerOf(state, target, pane);
  if (pane === 'curved') {
    const surface = curvedSurface(curve, pixelMm);
    return surface && { surface, ...manner };
  }
  // A section is small and looked at closely: half the voxel shows its border without steps.
  const plane: Plane | undefined = sectionPlane(curve, sectionPositionMm(state, target), pixelMm / 2);
  return plane && { plane, ...manner };
}

/** Where along the curve the section stands: where it was put, else half-way. */
export function sectionPositionMm(state: WorkState, target: StackTarget): number {
  const { curve, sectionMm } = stackState(state, target);
  return sectionMm ?? (curve ? curveLengthMm(curve) / 2 : 0);
}

function mannerOf(state: WorkState, target: StackTarget, pane: PlanePane | CurvePane): CutManner {
  const { slabThicknessMm: thicknessMm, slabMode: mode, slabStepMm: stepMm } = paneState(state, target, pane);
  const { interpolation, subVolume, isTiltIgnored } = stackState(state, target);
  return {
    interpolation,
    ...(thicknessMm > 0 && { slab: { thicknessMm, mode, ...(stepMm !== undefined && { stepMm }) } }),
    ...(subVolume && { subVolume }),
    ...(isTiltIgnored && { isTiltIgnored }),
  };
}

function middleOf(points: readonly PatientPoint[]): PatientPoint {
  return scale(points.reduce(add), 1 / points.length);
}
