// The bytes of runRecipe against the plainest possible reference, written here from the definitions: trilinear
// interpolation of eight voxels, n samples along the normal, and the LINEAR function of PS3.3 C.11.2.1.2.1.
import { describe, expect, it } from 'vitest';
import {
  type PatientPoint,
  type Plane,
  patientToVoxel,
  pixelToPatient,
  planeNormal,
  type VolumeGrid,
} from '../../native-free-core/geometry/index.ts';
import {
  initialAxes,
  planesOf,
  type Recipe,
  type RecipePicture,
  type RecipeSource,
  runRecipe,
  type Step,
  type StepTarget,
  stateOf,
  turnAxes,
} from '../../native-free-core/recipe/index.ts';
import type { Volume } from '../../native-free-core/volume/index.ts';
import { fillVolume } from '../support/fillVolume.ts';
import { axial, planes, recipeOf, stack, windowStep } from './stepsOf.ts';

const grid: VolumeGrid = {
  dimensions: [24, 20, 16],
  originMm: [-11, -9, 50],
  columnStep: [1, 0, 0],
  rowStep: [0, 0.9, -0.2],
  sliceStep: [0, 0.1, 1.5],
};
const volume = fillVolume(grid, ([x, y, z]) => Math.round(90 * x + 31 * y * y - 17 * z + (x * y * z) / 9), Int16Array);
const file = {
  voi: [{ kind: 'window', center: 500, width: 2000, function: 'LINEAR', explanation: '' }],
  isInverted: false,
} as const;
const source: RecipeSource = { kind: 'volume', volume, file };
const coronal: StepTarget = { ...stack, pane: 'coronal' };

const turned: Step = {
  kind: 'turnPlanes',
  target: planes,
  axes: turnAxes(turnAxes(initialAxes, 'sagittal', 20), 'axial', 35),
  about: 'axial',
  angleDeg: 35,
};
const recipe = recipeOf(
  { kind: 'layout', target: stack, layout: 'planes' },
  windowStep(200, 1500, planes),
  turned,
  { kind: 'crosshair', target: planes, centreMm: [1.3, -2.1, 60.7] },
  { kind: 'slab', target: coronal, thicknessMm: 5, mode: 'mean' },
  { kind: 'slab', target: axial, thicknessMm: 4, mode: 'max' },
  { kind: 'invert', target: coronal, inverted: true },
);

function run(work: Recipe, target: StepTarget, from: RecipeSource = source, upTo?: number): RecipePicture {
  const picture = runRecipe(work, target, from, upTo);
  if (!picture.ok) throw new Error(picture.problem.kind);
  return picture.value;
}

describe('runRecipe', () => {
  it.each([
    ['a thin oblique plane', { ...stack, pane: 'sagittal' } as const, 1, 'max', false],
    ['an oblique MIP', axial, 4, 'max', false],
    ['an inverted oblique mean', coronal, 5, 'mean', true],
  ] as const)('gives the bytes of the plain reference for %s', (_, target, samples, mode, isInverted) => {
    const picture = run(recipe, target);
    const plane = planesOf(stateOf(recipe), stack, grid)[target.pane as 'axial'];
    expect(picture).toMatchObject({ rows: plane.rows, columns: plane.columns, plane });
    const reference = referenceGreys(volume, plane, samples, 0.94, mode, isInverted);
    expect(reference.filter((grey) => grey !== 0 && grey !== 255).length).toBeGreaterThan(100);
    expect(picture.rgba.filter((_byte, index) => index % 4 === 0)).toEqual(new Uint8ClampedArray(reference));
  });

  it('gives the same bytes again, from a recipe that went through JSON and from memory that is shared', () => {
    const shared = new Int16Array(new SharedArrayBuffer(volume.voxels.byteLength));
    shared.set(volume.voxels);
    const again: Recipe = JSON.parse(JSON.stringify(recipe));
    const other: RecipeSource = { kind: 'volume', volume: { ...volume, voxels: shared }, file };
    expect(run(again, coronal, other).rgba).toEqual(run(recipe, coronal).rgba);
  });

  it('shows the picture at any step', () => {
    const before = run(recipe, axial, source, 0);
    expect(before.plane?.rowDirection).toEqual([1, 0, 0]);
    expect(before.rgba).toEqual(run(recipeOf(), axial).rgba);
    expect(run(recipe, axial, source, 5).rgba).not.toEqual(run(recipe, axial, source, 6).rgba);
  });

  it('shows a stored frame by the file’s window, then by the work’s', () => {
    const frame = { kind: 'grey', rows: 1, columns: 3, values: new Int16Array([-499, 500, 1500]), unit: 'HU' } as const;
    const greys = (work: Recipe, display: RecipeSource['file'] = file) =>
      [0, 4, 8].map((at) => run(work, stack, { kind: 'stack', frame, file: display }).rgba[at]);
    expect(greys(recipeOf())).toEqual([0, 128, 255]);
    expect(greys(recipeOf(windowStep(500, 2)))).toEqual([0, 255, 255]);
    expect(greys(recipeOf({ kind: 'invert', target: stack, inverted: true }))).toEqual([255, 127, 0]);
    const monochrome1 = { ...file, isInverted: true };
    expect(greys(recipeOf(), monochrome1)).toEqual([255, 127, 0]);
    expect(greys(recipeOf({ kind: 'invert', target: stack, inverted: true }), monochrome1)).toEqual([0, 128, 255]);
    expect(greys(recipeOf(), { voi: [], isInverted: false })).toEqual([0, 127, 255]);
  });

  it('says which pane it cannot show', () => {
    const problem = { kind: 'paneNotShown', pane: 'planes', source: 'volume' };
    expect(runRecipe(recipe, planes, source)).toEqual({ ok: false, problem });
    expect(runRecipe(recipe, stack, source)).toMatchObject({ problem: { kind: 'paneNotShown', pane: 'stack' } });
    const frame = { kind: 'grey', rows: 1, columns: 1, values: new Int16Array(1), unit: '' } as const;
    expect(runRecipe(recipe, axial, { kind: 'stack', frame, file })).toMatchObject({ problem: { source: 'stack' } });
  });
});

/** `aboutMm`: spacing of the samples; the smallest voxel spacing, given by the caller as a check. */
function referenceGreys(
  { voxels }: Volume,
  plane: Plane,
  samples: number,
  aboutMm: number,
  mode: 'max' | 'mean',
  isInverted: boolean,
): number[] {
  const stepMm = Math.hypot(0.9, -0.2);
  expect(stepMm).toBeCloseTo(0.92, 2);
  expect(aboutMm).toBeGreaterThan(0.9);
  const normal = planeNormal(plane);
  const greys: number[] = [];
  for (let row = 0; row < plane.rows; row++) {
    for (let column = 0; column < plane.columns; column++) {
      const middle = pixelToPatient(plane, [column, row]);
      const found = Array.from({ length: samples }, (_, s): number => {
        const offMm = (s - (samples - 1) / 2) * stepMm;
        return trilinear(
          voxels,
          [0, 1, 2].map((axis) => middle[axis] + offMm * normal[axis]) as [number, number, number],
        );
      }).filter((value) => !Number.isNaN(value));
      const sum = found.reduce((total, value) => total + value, 0);
      const value = mode === 'max' ? Math.max(...found) : sum / found.length;
      greys.push(found.length === 0 ? 0 : linearGrey(Math.fround(value), isInverted));
    }
  }
  return greys;
}

function trilinear(voxels: ArrayLike<number>, point: PatientPoint): number {
  const index = patientToVoxel(grid, point);
  if (index.some((at, axis) => at < 0 || at > grid.dimensions[axis] - 1)) return Number.NaN;
  const low = index.map(Math.floor);
  let value = 0;
  for (const [di, dj, dk] of [
    [0, 0, 0],
    [1, 0, 0],
    [0, 1, 0],
    [1, 1, 0],
    [0, 0, 1],
    [1, 0, 1],
    [0, 1, 1],
    [1, 1, 1],
  ]) {
    const weight = [di, dj, dk].reduce(
      (w, d, axis) => w * (d === 1 ? index[axis] - low[axis] : 1 - index[axis] + low[axis]),
      1,
    );
    if (weight > 0) value += weight * voxels[((low[2] + dk) * 20 + low[1] + dj) * 24 + low[0] + di];
  }
  return value;
}

/** PS3.3 C.11.2.1.2.1 with centre 200, width 1500, to 8 bits. */
function linearGrey(value: number, isInverted: boolean): number {
  const y = ((value - 199.5) / 1499 + 0.5) * 255;
  const grey = Math.floor(Math.min(255, Math.max(0, y)) + 0.5);
  return isInverted ? 255 - grey : grey;
}
