// One step of the recipe: from state to state, nothing else. Undo and replay are folds of this function.
import { assertNever } from '../outcome.ts';
import type { Step, StepTarget } from './step.ts';
import {
  type PaneState,
  type PicturePane,
  paneKey,
  paneState,
  planePanes,
  type StackState,
  stackKey,
  stackState,
  type WorkState,
} from './workState.ts';

export function applyStep(state: WorkState, step: Step): WorkState {
  const { target } = step;
  switch (step.kind) {
    case 'layout':
      return changeStack(state, target, { layout: step.layout });
    case 'window': {
      const { center, width, preset } = step;
      return changePanes(state, target, { voi: { kind: 'window', center, width, function: step.function, preset } });
    }
    case 'voiLut':
      return changePanes(state, target, { voi: { kind: 'voiLut', index: step.index } });
    case 'invert':
      return changePanes(state, target, { isInverted: step.inverted });
    case 'mask': {
      const { mode, frameNumber, shift } = step;
      return changePanes(state, target, { mask: { mode, frameNumber, shift } });
    }
    case 'palette':
      return changePanes(state, target, { palette: step.palette === 'GREY' ? undefined : step.palette });
    case 'orient': {
      const { rotationDeg, flippedHorizontally } = step;
      return changePanes(state, target, { rotationDeg, isFlippedHorizontally: flippedHorizontally });
    }
    case 'displayedArea':
      return changePanes(state, target, { zoom: step.zoom, centre: step.centre });
    case 'crosshair':
      return changeStack(state, target, { crosshairMm: step.centreMm });
    case 'turnPlanes':
      return changeStack(state, target, { axes: step.axes });
    case 'slab':
      return changePanes(state, target, { slabThicknessMm: step.thicknessMm, slabMode: step.mode });
    case 'interpolation':
      return changeStack(state, target, { interpolation: step.interpolation });
    case 'deriveSeries': {
      const { batch, seriesDescription, derivedSeriesInstanceUID } = step;
      const made = { target, batch, seriesDescription, derivedSeriesInstanceUID };
      return { ...state, derivedSeries: [...state.derivedSeries, made] };
    }
    case 'reset':
      return reset(state, target);
    default:
      return assertNever(step);
  }
}

function panesOf(target: StepTarget): readonly PicturePane[] {
  return target.pane === 'planes' ? planePanes : [target.pane];
}

function changePanes(state: WorkState, target: StepTarget, change: Partial<PaneState>): WorkState {
  const panes = new Map(state.panes);
  for (const pane of panesOf(target))
    panes.set(paneKey(target, pane), { ...paneState(state, target, pane), ...change });
  return { ...state, panes };
}

function changeStack(state: WorkState, target: StepTarget, change: Partial<StackState>): WorkState {
  const stacks = new Map(state.stacks);
  stacks.set(stackKey(target), { ...stackState(state, target), ...change });
  return { ...state, stacks };
}

/** The pane as it was opened; for the linked planes together also their crosshair, directions and interpolation. */
function reset(state: WorkState, target: StepTarget): WorkState {
  const panes = new Map(state.panes);
  for (const pane of panesOf(target)) panes.delete(paneKey(target, pane));
  if (target.pane !== 'planes') return { ...state, panes };
  const stacks = new Map(state.stacks);
  const { layout } = stackState(state, target);
  stacks.delete(stackKey(target));
  return changeStack({ ...state, panes, stacks }, target, { layout });
}
