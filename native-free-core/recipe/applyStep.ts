// One step of the recipe: from state to state, nothing else. Undo and replay are folds of this function.
import { assertNever } from '../outcome.ts';
import type { SubVolume } from '../volume/index.ts';
import type { CropBox, Exclusion, Step, StepTarget } from './step.ts';
import {
  curvePanes,
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
    case 'placePlanes':
      return changeStack(state, target, { axes: step.axes, crosshairMm: step.centreMm });
    case 'cropBox':
      return changeStack(state, target, { subVolume: withBox(stackState(state, target).subVolume, step.box) });
    case 'exclude':
      return changeStack(state, target, {
        subVolume: withExclusion(stackState(state, target).subVolume, step.exclusion),
      });
    case 'tilt':
      return changeStack(state, target, { isTiltIgnored: !step.isCorrected });
    case 'curve':
      return changeStack(state, target, { curve: step.curve });
    case 'section':
      return changeStack(state, target, { sectionMm: step.positionMm });
    case 'slab':
      return changePanes(state, target, {
        slabThicknessMm: step.thicknessMm,
        slabMode: step.mode,
        slabStepMm: step.stepMm,
      });
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
  return target.pane === 'planes' ? [...planePanes, ...curvePanes] : [target.pane];
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

function withBox(subVolume: SubVolume | undefined, box: CropBox | undefined): SubVolume | undefined {
  return orWhole({ box, exclusions: subVolume?.exclusions ?? [] });
}

function withExclusion(subVolume: SubVolume | undefined, exclusion: Exclusion | undefined): SubVolume | undefined {
  const exclusions = exclusion ? [...(subVolume?.exclusions ?? []), exclusion] : [];
  return orWhole({ box: subVolume?.box, exclusions });
}

function orWhole(subVolume: SubVolume): SubVolume | undefined {
  return subVolume.box || subVolume.exclusions.length > 0 ? subVolume : undefined;
}

/** The pane as it was opened; for the planes together also crosshair, directions, curve, part and interpolation. */
function reset(state: WorkState, target: StepTarget): WorkState {
  const panes = new Map(state.panes);
  for (const pane of panesOf(target)) panes.delete(paneKey(target, pane));
  if (target.pane !== 'planes') return { ...state, panes };
  const stacks = new Map(state.stacks);
  const { layout } = stackState(state, target);
  stacks.delete(stackKey(target));
  return changeStack({ ...state, panes, stacks }, target, { layout });
}
