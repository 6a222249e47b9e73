import { describe, expect, it } from 'vitest';
import {
  cross,
  dot,
  orientationLetters,
  type Plane,
  pixelToPatient,
  planeNormal,
  type VolumeGrid,
} from '../../native-free-core/geometry/index.ts';
import {
  batchAcross,
  initialAxes,
  linkedPlanes,
  planesOfBatch,
  turnAxes,
} from '../../native-free-core/recipe/index.ts';

const grid: VolumeGrid = {
  dimensions: [41, 31, 21],
  originMm: [-20, -15, 100],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceStep: [0, 0, 2],
};
const centreMm = [3, 4, 110] as const;
const planes = linkedPlanes({ grid, centreMm, axes: initialAxes });

/** Letters at the right and at the bottom of the picture. */
const letters = (plane: Plane) =>
  [plane.rowDirection, plane.columnDirection].map((way) => orientationLetters(way, 'international'));

describe('linkedPlanes', () => {
  it('looks at the patient in the radiological convention', () => {
    expect(letters(planes.axial)).toEqual(['L', 'P']);
    expect(letters(planes.coronal)).toEqual(['L', 'F']);
    expect(letters(planes.sagittal)).toEqual(['P', 'F']);
  });

  it('passes through the crosshair and covers the whole volume in square pixels of the smallest voxel', () => {
    expect(planes.axial).toMatchObject({ originMm: [-20, -15, 110], columns: 41, rows: 31, spacingMm: [1, 1] });
    expect(planes.coronal).toMatchObject({ originMm: [-20, 4, 140], columns: 41, rows: 41, spacingMm: [1, 1] });
    expect(planes.sagittal).toMatchObject({ originMm: [3, -15, 140], columns: 31, rows: 41, spacingMm: [1, 1] });
  });

  it('keeps its pixels where they are while the crosshair moves', () => {
    const moved = linkedPlanes({ grid, centreMm: [3.3, -7.7, 111.1], axes: initialAxes });
    expect(moved.axial.originMm.slice(0, 2)).toEqual(planes.axial.originMm.slice(0, 2));
    expect(moved.axial.originMm[2]).toBeCloseTo(111.1, 12);
  });

  it('covers the corners of the volume when turned, and still passes through the crosshair', () => {
    const axes = turnAxes(turnAxes(initialAxes, 'axial', 23), 'sagittal', -40);
    for (const plane of Object.values(linkedPlanes({ grid, centreMm, axes }))) {
      const offset = centreMm.map((mm, axis) => mm - plane.originMm[axis]);
      expect(dot([offset[0], offset[1], offset[2]], planeNormal(plane))).toBeCloseTo(0, 9);
      const last = pixelToPatient(plane, [plane.columns - 1, plane.rows - 1]);
      for (const corner of [
        [-20, -15, 100],
        [20, 15, 140],
      ] as const) {
        for (const way of [plane.rowDirection, plane.columnDirection]) {
          expect(dot(corner, way)).toBeGreaterThanOrEqual(dot(plane.originMm, way) - 1e-9);
          expect(dot(corner, way)).toBeLessThanOrEqual(dot(last, way) + 1);
        }
      }
    }
  });

  it('keeps the picture of the pane that is turned in, and the two others upright', () => {
    for (const pane of ['axial', 'coronal', 'sagittal'] as const) {
      const turned = linkedPlanes({ grid, centreMm, axes: turnAxes(initialAxes, pane, 25) });
      for (const way of ['rowDirection', 'columnDirection'] as const) {
        for (const axis of [0, 1, 2]) expect(turned[pane][way][axis]).toBeCloseTo(planes[pane][way][axis], 12);
      }
    }
    const oblique = linkedPlanes({ grid, centreMm, axes: turnAxes(turnAxes(initialAxes, 'axial', 20), 'coronal', 15) });
    expect(letters(oblique.axial)[0].startsWith('L')).toBe(true);
    // Rows as near to right–left as the planes allow: none of it is left for the columns.
    expect(oblique.axial.columnDirection[0]).toBeCloseTo(0, 12);
    expect(oblique.coronal.columnDirection[0]).toBeCloseTo(0, 12);
    expect(oblique.sagittal.columnDirection[1]).toBeCloseTo(0, 12);
  });

  it('makes larger pixels rather than more than 1024 along a side', () => {
    const long = linkedPlanes({ grid: { ...grid, dimensions: [41, 31, 2001] }, centreMm, axes: initialAxes });
    expect(long.coronal.rows).toBe(1024);
    expect(long.coronal.spacingMm[0]).toBeCloseTo(4000 / 1023, 12);
    expect(long.axial.spacingMm).toEqual(long.coronal.spacingMm);
  });
});

describe('turnAxes', () => {
  it('turns clockwise as the pane is seen, and leaves that pane where it is', () => {
    for (const [pane, right, down] of [
      ['axial', 'left', 'posterior'],
      ['coronal', 'left', 'head'],
      ['sagittal', 'posterior', 'head'],
    ] as const) {
      const turned = turnAxes(initialAxes, pane, 30);
      // What pointed to the right of the screen now points down, by sine 30°; 'head' is up.
      const sign = down === 'head' ? -1 : 1;
      expect(sign * dot(turned[right], initialAxes[down])).toBeCloseTo(0.5, 12);
      expect(dot(turned[right], initialAxes[right])).toBeCloseTo(Math.sqrt(0.75), 12);
    }
    expect(turnAxes(initialAxes, 'axial', 30).head).toEqual([0, 0, 1]);
  });

  it('stays orthonormal and right-handed after a thousand turns', () => {
    let axes = initialAxes;
    for (let k = 0; k < 1000; k++) axes = turnAxes(axes, (['axial', 'coronal', 'sagittal'] as const)[k % 3], 7.3);
    const product = cross(axes.left, axes.posterior);
    for (const axis of [0, 1, 2]) expect(product[axis]).toBeCloseTo(axes.head[axis], 14);
    for (const way of Object.values(axes)) expect(dot(way, way)).toBeCloseTo(1, 14);
  });
});

describe('batchAcross', () => {
  const options = {
    grid,
    axes: initialAxes,
    pane: 'coronal',
    thicknessMm: 0,
    mode: 'max',
    interpolation: 'linear',
  } as const;

  it('lays planes from one end of the volume to the other', () => {
    const batch = batchAcross({ ...options, incrementMm: 5 });
    expect(batch).toMatchObject({ count: 7, columns: 41, rows: 41, spacingMm: [1, 1] });
    expect(planesOfBatch(batch).map(({ originMm }) => originMm[1])).toEqual([-15, -10, -5, 0, 5, 10, 15]);
  });

  it('shares what is left over between both ends', () => {
    const heights = planesOfBatch(batchAcross({ ...options, incrementMm: 8 })).map(({ originMm }) => originMm[1]);
    expect(heights).toEqual([-12, -4, 4, 12]);
  });

  it('keeps to the extent asked for, around the centre', () => {
    const batch = batchAcross({ ...options, incrementMm: 2, extentMm: 4, centreMm });
    expect(planesOfBatch(batch).map(({ originMm }) => originMm[1])).toEqual([2, 4, 6]);
  });
});
