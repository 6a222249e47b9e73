import { describe, expect, it } from 'vitest';
import { type Vector3, type VolumeGrid, voxelToPatient } from '../../native-free-core/geometry/index.ts';
import { halveFrame } from '../../native-free-core/pipeline/halveFrame.ts';
import type { GreyFrame } from '../../native-free-core/pixels/index.ts';
import { halvedGrid, samplePlane, type UnevenGrid } from '../../native-free-core/volume/index.ts';
import { fillVolume } from '../support/fillVolume.ts';

const frame = (rows: number, columns: number, values: number[]): GreyFrame => ({
  ...{ kind: 'grey', rows, columns, unit: 'HU' },
  values: Int16Array.from(values),
});

describe('a picture at half resolution', () => {
  it('is the mean of four pixels, rounded half up, without the odd column and row', () => {
    const out = new Int16Array(2);
    // prettier-ignore
    halveFrame(frame(3, 5, [1, 2, -3, -4, 9, 3, 4, -5, -6, 9, 9, 9, 9, 9, 9]), out);
    // 2.5 → 3, −4.5 → −4
    expect([...out]).toEqual([3, -4]);
  });

  it('keeps parts where values are no whole numbers, and says nothing of what is nowhere', () => {
    const out = new Float32Array(2);
    halveFrame({ ...frame(2, 4, []), values: Float32Array.from([1, 2, 3, 4, 3, 4, Number.NaN, 6]) }, out);
    expect([...out]).toEqual([2.5, Number.NaN]);
  });
});

describe('a lattice at half resolution', () => {
  const grid: VolumeGrid = {
    dimensions: [20, 18, 6],
    originMm: [-3, 4, 5],
    columnStep: [0.7, 0.1, 0],
    rowStep: [-0.1, 0.7, 0],
    sliceStep: [0, 0.2, 2],
  };

  it('has each voxel in the middle of the four that it stands for', () => {
    const half = halvedGrid(grid);
    expect(half.dimensions).toEqual([10, 9, 6]);
    for (const index of [
      [0, 0, 0],
      [9, 8, 5],
      [3, 7, 2],
    ] as const) {
      const corners = [0, 1].flatMap((i) =>
        [0, 1].map((j) => voxelToPatient(grid, [2 * index[0] + i, 2 * index[1] + j, index[2]])),
      );
      const middle = [0, 1, 2].map((axis) => corners.reduce((sum, corner) => sum + corner[axis] / 4, 0));
      const found = voxelToPatient(half, index);
      for (const axis of [0, 1, 2]) expect(found[axis]).toBeCloseTo(middle[axis], 9);
    }
  });

  it('shows a ramp where it is: a plane cut from it has the values of the formula', () => {
    const ramp = ([x, y, z]: Vector3) => 10 * x - 7 * y + 3 * z;
    const whole = fillVolume(grid, ramp, Float32Array);
    const half = halvedGrid(grid);
    const voxels = new Float32Array(10 * 9 * 6);
    for (let k = 0; k < 6; k++) {
      const picture = { ...frame(18, 20, []), values: whole.voxels.subarray(k * 360, (k + 1) * 360) };
      halveFrame(picture, voxels.subarray(k * 90, (k + 1) * 90));
    }
    const plane = {
      originMm: [1, 8, 7.5] as const,
      ...{ rowDirection: [1, 0, 0] as const, columnDirection: [0, 1, 0] as const },
      ...{ spacingMm: [0.5, 0.5] as const, columns: 6, rows: 4 },
    };
    const { values } = samplePlane({ grid: half, voxels, unit: '' }, plane);
    for (const [at, value] of values.entries()) {
      expect(value).toBeCloseTo(ramp([1 + 0.5 * (at % 6), 8 + 0.5 * Math.floor(at / 6), 7.5]), 3);
    }
  });

  it('moves every slice of an uneven stack alike', () => {
    const uneven: UnevenGrid = {
      ...{ dimensions: [4, 4, 2], columnStep: [1, 0, 0], rowStep: [0, 1, 0], gapsAfter: [0] },
      sliceOriginsMm: [
        [0, 0, 0],
        [0, 0, 7],
      ],
    };
    expect(halvedGrid(uneven)).toMatchObject({
      dimensions: [2, 2, 2],
      columnStep: [2, 0, 0],
      gapsAfter: [0],
      sliceOriginsMm: [
        [0.5, 0.5, 0],
        [0.5, 0.5, 7],
      ],
    });
  });
});
