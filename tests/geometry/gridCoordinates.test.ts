import { describe, expect, it } from 'vitest';
import {
  gridBoxMm,
  gridCentreMm,
  gridExtentMm,
  gridSpacingMm,
  patientToVoxel,
  sliceDistanceMm,
  slicePlane,
  type VolumeGrid,
  voxelToPatient,
} from '../../native-free-core/geometry/index.ts';

/** A tilted gantry: the slice step leans by 3 mm for 4 mm of height, so that it is 5 mm long. */
const sheared: VolumeGrid = {
  dimensions: [4, 3, 2],
  originMm: [100, 50, -10],
  columnStep: [0.5, 0, 0],
  rowStep: [0, 2, 0],
  sliceStep: [0, 3, 4],
};

describe('Voxels and patient', () => {
  it('has the centre of the first voxel at index 0', () => {
    expect(voxelToPatient(sheared, [0, 0, 0])).toEqual([100, 50, -10]);
    expect(voxelToPatient(sheared, [2, 1, 1])).toEqual([101, 55, -6]);
  });

  it('comes back from any point, whatever the lattice leans', () => {
    for (const index of [
      [0, 0, 0],
      [1.25, -3, 7.5],
      [3, 2, 1],
    ] as const) {
      const back = patientToVoxel(sheared, voxelToPatient(sheared, index));
      back.forEach((value, axis) => {
        expect(value).toBeCloseTo(index[axis], 12);
      });
    }
  });

  it('tells the step from slice to slice from the distance between their planes', () => {
    expect(gridSpacingMm(sheared)).toEqual([0.5, 2, 5]);
    expect(sliceDistanceMm(sheared)).toBe(4);
  });

  it('has a box that reaches half a voxel beyond the outer centres', () => {
    // y: rows −0.5…2.5 × 2 mm, and slices −0.5…1.5 × 3 mm of lean: 50 − 1 − 1.5 … 50 + 5 + 4.5
    expect(gridBoxMm(sheared)).toEqual({ minimumMm: [99.75, 47.5, -12], maximumMm: [101.75, 59.5, -4] });
    expect(gridCentreMm(sheared)).toEqual([100.75, 53.5, -8]);
    expect(gridExtentMm(sheared, [0, 1, 0])).toBe(12);
  });

  it('gives the plane of a stored slice', () => {
    expect(slicePlane(sheared, 1)).toEqual({
      originMm: [100, 53, -6],
      rowDirection: [1, 0, 0],
      columnDirection: [0, 1, 0],
      spacingMm: [2, 0.5],
      columns: 4,
      rows: 3,
    });
  });
});
