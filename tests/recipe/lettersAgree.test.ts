// Left is left: what the letters at the four sides of a picture say, its pixels must say too. The phantom's value is the
// place along one axis of the patient, so each side shows how far left, back or high it lies. Flips and turns are done
// here on the matrix itself (PS3.3 C.10.6: flip first, then turn clockwise), apart from what the screen does.
import { describe, expect, it } from 'vitest';
import { marksOfPlane } from '../../native-free-core/display/index.ts';
import type { Vector3, VolumeGrid } from '../../native-free-core/geometry/index.ts';
import {
  axesOfAngles,
  crosshairOf,
  cutOfPane,
  cutPane,
  type PlaneAxes,
  type PlanePane,
  paneState,
  planePanes,
  stateOf,
  type WorkState,
} from '../../native-free-core/recipe/index.ts';
import { viewOf } from '../../renderer/work/panes/viewOf.ts';
import { fillVolume } from '../support/fillVolume.ts';
import { planes, recipeOf, stack } from './stepsOf.ts';

const grid: VolumeGrid = {
  dimensions: [33, 33, 33],
  originMm: [-16, -16, -16],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceStep: [0, 0, 1],
};
const phantoms = ([0, 1, 2] as const).map((axis) => fillVolume(grid, (point) => point[axis], Float32Array));

/** Letter of the positive and of the negative way of x, y and z. */
const letters = ['LR', 'PA', 'HF'] as const;

/** Under this slope, in mm per mm, a side has no letter of that axis that the pixels could be asked about. */
const leastSlope = 0.001;

const turns = [0, 90, 180, 270] as const;

describe('The letters at the sides of a linked plane', () => {
  it('agree with its pixels for 200 directions, in each pane, however it is flipped and turned', () => {
    const chance = seeded(4);
    let sides = 0;
    for (let k = 0; k < 200; k += 1) {
      const axes = randomAxes(chance);
      const rotationDeg = turns[k % 4];
      const flippedHorizontally = k % 8 >= 4;
      for (const pane of planePanes) {
        const wrong = disagreement(stateWith(axes, pane, rotationDeg, flippedHorizontally), pane);
        expect(
          wrong.texts,
          `axes ${JSON.stringify(axes)}, ${pane}, ${rotationDeg}°, flip ${flippedHorizontally}`,
        ).toEqual([]);
        sides += wrong.sides;
      }
    }
    // Each picture has four sides, each with one letter at least.
    expect(sides).toBeGreaterThanOrEqual(200 * 3 * 4);
  });

  it('agree for planes placed by angles, in the usual convention', () => {
    for (const tiltDeg of [-30, 0, 30]) {
      for (const obliquityDeg of [-25, 0, 25]) {
        const axes = axesOfAngles({ tiltDeg, obliquityDeg, rollDeg: 10 }, 'axial');
        for (const pane of planePanes) {
          const state = stateWith(axes, pane, 0, false);
          expect(disagreement(state, pane).texts).toEqual([]);
          const { right, bottom } = marksOf(state, pane);
          expect(right[0] + bottom[0]).toBe({ axial: 'LP', coronal: 'LF', sagittal: 'PF' }[pane]);
        }
      }
    }
  });
});

function stateWith(
  axes: PlaneAxes,
  pane: PlanePane,
  rotationDeg: (typeof turns)[number],
  flippedHorizontally: boolean,
): WorkState {
  return stateOf(
    recipeOf(
      { kind: 'placePlanes', target: planes, axes, centreMm: [0, 0, 0], pane, by: 'angles', pointsMm: [] },
      { kind: 'orient', target: { ...stack, pane }, rotationDeg, flippedHorizontally },
    ),
  );
}

function marksOf(state: WorkState, pane: PlanePane) {
  const { plane } = cutOfPane(state, stack, pane, grid);
  return marksOfPlane(plane, viewOf(paneState(state, stack, pane), plane), 'international');
}

/** Letters that the pixels contradict, and letters that are missing; and how many sides were looked at. */
function disagreement(state: WorkState, pane: PlanePane) {
  const marks = marksOf(state, pane);
  const { rotationDeg, isFlippedHorizontally } = paneState(state, stack, pane);
  const slopes = phantoms.map((volume) => {
    const shown = turned(flipped(middleOf(state, pane, volume), isFlippedHorizontally), rotationDeg);
    return { right: slopeToRight(shown), bottom: slopeToRight(turned(shown, 270)) };
  });
  const towards = {
    right: slopes.map(({ right }) => right),
    left: slopes.map(({ right }) => -right),
    bottom: slopes.map(({ bottom }) => bottom),
    top: slopes.map(({ bottom }) => -bottom),
  };
  const texts: string[] = [];
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const expected = [0, 1, 2]
      .filter((axis) => Math.abs(towards[side][axis]) > leastSlope)
      .sort((a, b) => Math.abs(towards[side][b]) - Math.abs(towards[side][a]))
      .map((axis) => letters[axis][towards[side][axis] > 0 ? 0 : 1])
      .join('');
    if (!marks[side].startsWith(expected)) texts.push(`${side}: ${marks[side]}, pixels say ${expected}`);
  }
  return { texts, sides: 4 };
}

/** 15 × 15 pixels about the crosshair, all of them inside the volume. */
function middleOf(state: WorkState, pane: PlanePane, volume: (typeof phantoms)[number]): number[][] {
  const cut = cutOfPane(state, stack, pane, grid);
  const { columns, rows, values } = cutPane(volume, cut);
  const [x, y, z] = crosshairOf(state, stack, grid);
  expect([x, y, z]).toEqual([0, 0, 0]);
  const { originMm, rowDirection, columnDirection } = cut.plane;
  const along = (way: Vector3) => -(originMm[0] * way[0] + originMm[1] * way[1] + originMm[2] * way[2]);
  const column = Math.round(along(rowDirection));
  const row = Math.round(along(columnDirection));
  expect(column >= 7 && row >= 7 && column + 7 < columns && row + 7 < rows).toBe(true);
  return Array.from({ length: 15 }, (_, j) =>
    Array.from({ length: 15 }, (_, i) => values[(row - 7 + j) * columns + column - 7 + i]),
  );
}

function flipped(matrix: number[][], isFlipped: boolean): number[][] {
  return isFlipped ? matrix.map((row) => [...row].reverse()) : matrix;
}

/** A quarter turn clockwise at a time: the first column, read upwards, becomes the first row. */
function turned(matrix: number[][], rotationDeg: number): number[][] {
  let result = matrix;
  for (let quarter = 0; quarter < rotationDeg / 90; quarter += 1) {
    const last = result;
    result = last[0].map((_, i) => last.map((row) => row[i]).reverse());
  }
  return result;
}

/** Mean growth of the value per pixel from left to right. */
function slopeToRight(matrix: number[][]): number {
  const last = matrix[0].length - 1;
  return matrix.reduce((sum, row) => sum + (row[last] - row[0]) / last, 0) / matrix.length;
}

/** Directions of every way, not only near the patient's own: from a random unit quaternion. */
function randomAxes(chance: () => number): PlaneAxes {
  const parts = [0, 1, 2, 3].map(() => chance() * 2 - 1);
  const length = Math.hypot(...parts);
  const [w, x, y, z] = parts.map((part) => part / length);
  return {
    left: [1 - 2 * (y * y + z * z), 2 * (x * y + w * z), 2 * (x * z - w * y)],
    posterior: [2 * (x * y - w * z), 1 - 2 * (x * x + z * z), 2 * (y * z + w * x)],
    head: [2 * (x * z + w * y), 2 * (y * z - w * x), 1 - 2 * (x * x + y * y)],
  };
}

/** Numerical Recipes' linear congruence: the same 200 directions in every run. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
