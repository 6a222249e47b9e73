import { describe, expect, it } from 'vitest';
import { paneState, type Step, stackState, stateOf } from '../../native-free-core/recipe/index.ts';
import { axial, everyStep, planes, recipeOf, stack, windowStep } from './stepsOf.ts';

describe('applyStep', () => {
  it('gives every step its place in the state', () => {
    const state = stateOf(recipeOf(...everyStep.slice(0, -1)));
    expect(paneState(state, stack, 'stack')).toEqual({
      voi: { kind: 'voiLut', index: 1 },
      isInverted: true,
      rotationDeg: 90,
      isFlippedHorizontally: true,
      zoom: 1.5,
      centre: [10.5, 20],
      slabThicknessMm: 0,
      slabMode: 'max',
    });
    expect(paneState(state, stack, 'axial')).toMatchObject({ slabThicknessMm: 10, slabMode: 'max', isInverted: false });
    expect(stackState(state, stack)).toMatchObject({ layout: 'planes', crosshairMm: [1.25, -20, 300] });
    expect(stackState(state, stack)).toMatchObject({ interpolation: 'cubic', axes: { left: [0.6, 0.8, 0] } });
    expect(state.derivedSeries).toMatchObject([{ seriesDescription: 'Axial 5 mm', target: axial }]);
  });

  it('sends a step on the linked planes to all three, and leaves other panes, stacks and series alone', () => {
    const state = stateOf(recipeOf(windowStep(1, 2, planes), windowStep(3, 4, axial)));
    expect(paneState(state, stack, 'axial').voi).toMatchObject({ center: 3 });
    expect(paneState(state, stack, 'coronal').voi).toMatchObject({ center: 1 });
    expect(paneState(state, stack, 'sagittal').voi).toMatchObject({ center: 1 });
    expect(paneState(state, stack, 'stack').voi).toBeUndefined();
    expect(paneState(state, { ...stack, stack: 1 }, 'axial').voi).toBeUndefined();
    expect(paneState(state, { ...stack, seriesInstanceUID: '1.2.4' }, 'axial').voi).toBeUndefined();
  });

  it('resets a pane to how it was opened; on the linked planes also their crosshair and directions', () => {
    const reset = (target: Step['target']): Step => ({ kind: 'reset', target });
    const untouched = stateOf(recipeOf());
    const one = stateOf(recipeOf(...everyStep.slice(0, -1), reset(stack)));
    expect(paneState(one, stack, 'stack')).toEqual(paneState(untouched, stack, 'stack'));
    expect(stackState(one, stack).crosshairMm).toEqual([1.25, -20, 300]);
    const all = stateOf(recipeOf(...everyStep.slice(0, -1), reset(planes)));
    expect(stackState(all, stack)).toEqual({ ...stackState(untouched, stack), layout: 'planes' });
    expect(paneState(all, stack, 'axial')).toEqual(paneState(untouched, stack, 'axial'));
  });

  it('is a fold: the state after n steps is the state of the recipe cut at n', () => {
    const recipe = recipeOf(...everyStep);
    for (let n = 0; n <= everyStep.length; n++) {
      expect(stateOf(recipe, n)).toEqual(stateOf(recipeOf(...everyStep.slice(0, n))));
    }
  });
});
