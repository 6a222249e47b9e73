import { describe, expect, it } from 'vitest';
import {
  axesOfAngles,
  initialAxes,
  type PlaneAxes,
  planeProtocols,
  readRecipe,
  stateOf,
} from '../../../../../native-free-core/recipe/index.ts';
import { wordsOf } from '../../../../../renderer/words/index.ts';
import { planeFrame } from '../../../../../renderer/work/panes/planeFrame.ts';
import type { Slot } from '../../../../../renderer/work/place/placeView.ts';
import { angleTexts } from '../../../../../renderer/work/reformat/planes/angleTexts.ts';
import { placementOf, sketchFor, toolOf } from '../../../../../renderer/work/reformat/planes/placeTool.ts';
import { anglesStep, patientAxesStep, placementStep } from '../../../../../renderer/work/reformat/planes/planeSteps.ts';
import { recipeOf } from '../../../../recipe/stepsOf.ts';
import { grid, seriesInstanceUID, stack } from './planesDesk.tsx';

const slot: Slot = { seriesInstanceUID, stack: 0, pane: 'axial' };
const startOf = (axes: PlaneAxes) => {
  const target = { seriesInstanceUID, stack: 0, pane: 'planes' } as const;
  const turn = {
    kind: 'placePlanes',
    target,
    axes,
    centreMm: [1, 2, 3],
    pane: 'axial',
    by: 'angles',
    pointsMm: [],
  } as const;
  return { ...planeFrame(stateOf(recipeOf(turn)), slot, 'axial', stack, grid).start, window: undefined };
};

describe('the steps that put planes', () => {
  it('keep the crosshair where it is when angles are typed', () => {
    const step = anglesStep(startOf(initialAxes), { tiltDeg: 10, obliquityDeg: 0, rollDeg: 0 });
    expect(step).toMatchObject({ centreMm: [1, 2, 3], pane: 'axial', by: 'angles' });
  });

  it('lead back to the patient’s axes once, and say nothing where the planes are there', () => {
    const tilted = startOf(axesOfAngles({ tiltDeg: 10, obliquityDeg: 5, rollDeg: -3 }, 'axial'));
    expect(patientAxesStep(tilted)).toMatchObject({ axes: initialAxes, centreMm: [1, 2, 3] });
    expect(patientAxesStep(startOf(initialAxes))).toBeUndefined();
  });

  it('are read back from a saved work as they were', () => {
    const steps = [
      anglesStep(startOf(initialAxes), { tiltDeg: 33.3, obliquityDeg: -71, rollDeg: 12 })!,
      ...planeProtocols.map((protocol) => {
        const tool = { kind: 'protocol', protocol } as const;
        const sketch = {
          ...sketchFor(tool, slot),
          pointsMm: protocol.landmarks.map((_, k): [number, number, number] => [k, k * k, 3]),
        };
        return placementStep(tool, sketch, { axes: initialAxes, centreMm: [0, 0, 0], pane: protocol.pane });
      }),
    ];
    const read = readRecipe(JSON.parse(JSON.stringify(recipeOf(...steps))));
    expect(read.ok && read.value.steps).toEqual(steps);
  });
});

describe('the tools', () => {
  it('are known again by the sketch that they asked for, and by no other', () => {
    const tools = [
      { kind: 'threePoints' as const },
      { kind: 'twoPoints' as const },
      { kind: 'bestFit' as const },
      ...planeProtocols.map((protocol) => ({ kind: 'protocol' as const, protocol })),
    ];
    for (const tool of tools) expect(toolOf(sketchFor(tool, slot))).toEqual(tool);
    expect(toolOf({ ...sketchFor(tools[0], slot), purpose: 'curve' })).toBeUndefined();
  });

  it('say how many points are missing', () => {
    const sketch = { ...sketchFor({ kind: 'bestFit' }, slot), pointsMm: [[0, 0, 0] as const] };
    expect(placementOf({ kind: 'bestFit' }, sketch, { axes: initialAxes, grid })).toEqual({
      ok: false,
      problem: { kind: 'tooFewPoints', found: 1, wanted: 4 },
    });
  });
});

describe('the angles in words', () => {
  it('are the two that make the plane, with a sign and a tenth, in both languages', () => {
    const axes = axesOfAngles({ tiltDeg: 12.34, obliquityDeg: -20, rollDeg: -3.5 }, 'axial');
    expect(angleTexts(axes, 'axial', wordsOf('fr'), 'fr')).toBe('bascule 12,3° · roulis −3,5°');
    expect(angleTexts(axes, 'axial', wordsOf('en'), 'en')).toBe('tilt 12.3° · roll −3.5°');
  });

  it('have no sign at nought', () => {
    expect(
      angleTexts(axesOfAngles({ tiltDeg: -0.01, obliquityDeg: 0, rollDeg: 0 }, 'axial'), 'axial', wordsOf('en'), 'en'),
    ).toBe('tilt 0.0° · roll 0.0°');
  });
});
