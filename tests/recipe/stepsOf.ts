// Steps and recipes for these tests.
import { newRecipe, type Recipe, type Step, type StepTarget } from '../../native-free-core/recipe/index.ts';

export const series = '1.2.3';
export const stack: StepTarget = { seriesInstanceUID: series, stack: 0, pane: 'stack' };
export const axial: StepTarget = { ...stack, pane: 'axial' };
export const planes: StepTarget = { ...stack, pane: 'planes' };

export const windowStep = (center: number, width: number, target: StepTarget = stack): Step => ({
  kind: 'window',
  target,
  center,
  width,
  function: 'LINEAR',
});

export function recipeOf(...steps: readonly Step[]): Recipe {
  return { ...newRecipe('1.2', [{ sopInstanceUID: '1.2.3.4', sha256: 'a'.repeat(64) }]), steps };
}

/** One step of every kind. */
export const everyStep: readonly Step[] = [
  { kind: 'layout', target: stack, layout: 'planes' },
  { ...windowStep(40, 400), preset: 'mediastinum' } as Step,
  { kind: 'voiLut', target: stack, index: 1 },
  { kind: 'invert', target: stack, inverted: true },
  { kind: 'orient', target: stack, rotationDeg: 90, flippedHorizontally: true },
  { kind: 'displayedArea', target: stack, zoom: 1.5, centre: [10.5, 20] },
  { kind: 'crosshair', target: planes, centreMm: [1.25, -20, 300] },
  {
    kind: 'turnPlanes',
    target: planes,
    axes: { left: [0.6, 0.8, 0], posterior: [-0.8, 0.6, 0], head: [0, 0, 1] },
    about: 'axial',
    angleDeg: 23,
  },
  { kind: 'slab', target: axial, thicknessMm: 10, mode: 'max' },
  { kind: 'interpolation', target: planes, interpolation: 'cubic' },
  {
    kind: 'deriveSeries',
    target: axial,
    batch: {
      originMm: [0, 0, 0],
      rowDirection: [1, 0, 0],
      columnDirection: [0, 1, 0],
      spacingMm: [0.5, 0.5],
      columns: 100,
      rows: 80,
      incrementMm: 2.5,
      count: 12,
      thicknessMm: 5,
      mode: 'mean',
      interpolation: 'linear',
    },
    seriesDescription: 'Axial 5 mm',
    derivedSeriesInstanceUID: '2.25.1',
  },
  { kind: 'reset', target: stack },
];
