import { describe, expect, it } from 'vitest';
import { clipLine, type Plane, planeIntersection } from '../../native-free-core/geometry/index.ts';

const axial: Plane = {
  originMm: [-50, -50, 0],
  rowDirection: [1, 0, 0],
  columnDirection: [0, 1, 0],
  spacingMm: [1, 2],
  columns: 51,
  rows: 101,
};
const sagittalAt = (x: number): Plane => ({
  ...axial,
  originMm: [x, 0, 0],
  rowDirection: [0, 1, 0],
  columnDirection: [0, 0, -1],
});

describe('Where a plane cuts a picture', () => {
  it('is a line from edge to edge, half a pixel beyond the outer centres', () => {
    // x = 10 lies 60 mm from the first column: column 30 at 2 mm
    const line = planeIntersection(axial, sagittalAt(10));
    expect(line?.map((end) => end[0])).toEqual([30, 30]);
    expect(line?.map((end) => end[1]).sort((a, b) => a - b)).toEqual([-0.5, 100.5]);
  });

  it('is nothing when the plane passes beside the picture, or is parallel to it', () => {
    expect(planeIntersection(axial, sagittalAt(52))).toBeUndefined();
    expect(planeIntersection(axial, { ...axial, originMm: [0, 0, 5] })).toBeUndefined();
  });

  it('has both ends on both planes, for an oblique plane', () => {
    const oblique: Plane = { ...axial, originMm: [0, 0, 3], rowDirection: [0.6, 0, 0.8], columnDirection: [0, 1, 0] };
    // its normal is [-0.8 0 0.6]: −0.8 x + 0.6 (z − 3) = 0 cuts z = 0 at x = −2.25, column 23.875
    const line = planeIntersection(axial, oblique);
    line?.forEach((end) => {
      expect(end[0]).toBeCloseTo(23.875, 12);
    });
    expect(line).toHaveLength(2);
  });

  it('clips a slanting line at a corner', () => {
    const rectangle = { minimum: [0, 0], maximum: [4, 4] } as const;
    expect(clipLine([3, 0], [1, 1], rectangle)).toEqual([
      [3, 0],
      [4, 1],
    ]);
    expect(clipLine([5, 0], [1, 1], rectangle)).toBeUndefined();
    expect(clipLine([0, 0], [0, 0], rectangle)).toBeUndefined();
  });
});
