// A linked plane as it is to be shown: pure, from the work and the grid.
import type { PlannedStack } from '../../../native-free-core/contract/index.ts';
import { dot, type Plane, planeNormal } from '../../../native-free-core/geometry/index.ts';
import {
  crosshairOf,
  cutOfPane,
  latticeOf,
  type PlanePane,
  paneState,
  planesOf,
  stackState,
  type WorkState,
} from '../../../native-free-core/recipe/index.ts';
import { type AnyGrid, gridCorners, smallestSpacingMm } from '../../../native-free-core/volume/index.ts';
import type { Slot } from '../place/placeView.ts';
import type { DragStart } from './dragStep.ts';
import { crosshairOn } from './overlayLines.ts';
import { viewOf } from './viewOf.ts';

export function planeFrame(state: WorkState, slot: Slot, name: PlanePane, stack: PlannedStack, trueGrid: AnyGrid) {
  const grid = latticeOf(state, slot, trueGrid);
  const pane = paneState(state, slot, name);
  const cut = cutOfPane(state, slot, name, grid);
  const centreMm = crosshairOf(state, slot, grid);
  const { columns, rows, spacingMm } = cut.plane;
  const picture = { columns, rows, spacingMm };
  const view = viewOf(pane, picture);
  const start: Omit<DragStart, 'window'> = {
    ...slot,
    pane: name,
    picture,
    view,
    isWhole: stack.valueType !== 'float32',
    linked: {
      plane: cut.plane,
      grid,
      centreMm,
      axes: stackState(state, slot).axes,
      box: stackState(state, slot).subVolume?.box,
      stepMm: smallestSpacingMm(grid),
      slabMode: (each) => (each === 'stack' ? 'max' : paneState(state, slot, each).slabMode),
    },
    slice: 0,
    sliceCount: planeCount(grid, cut.plane),
  };
  const slabMm = (each: PlanePane) => paneState(state, slot, each).slabThicknessMm;
  const crosshair = crosshairOn(name, planesOf(state, slot, grid), centreMm, slabMm);
  return { pane, cut, view, start, crosshair };
}

/** Planes, one smallest voxel spacing apart, from one end of the volume to the other: what a scroll drag runs through. */
function planeCount(grid: AnyGrid, plane: Plane): number {
  const normal = planeNormal(plane);
  const along = gridCorners(grid).map((corner) => dot(corner, normal));
  return Math.max(1, Math.round((Math.max(...along) - Math.min(...along)) / smallestSpacingMm(grid)) + 1);
}
