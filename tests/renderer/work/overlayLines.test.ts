import { describe, expect, it } from 'vitest';
import type { Plane } from '../../../native-free-core/geometry/index.ts';
import { initialAxes, linkedPlanes, turnAxes } from '../../../native-free-core/recipe/index.ts';
import { obliquity } from '../../../renderer/work/panes/cornersOf.ts';
import { crosshairOn, plannedLines, referenceLines } from '../../../renderer/work/panes/overlayLines.ts';

const grid = {
  dimensions: [41, 31, 21],
  originMm: [-20, -15, 100],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceStep: [0, 0, 2],
} as const;
const centreMm = [0, 0, 120] as const;
const planes = linkedPlanes({ grid, centreMm, axes: initialAxes });

describe('the crosshair on a plane', () => {
  it('crosses where the three planes meet, with a line for each of the two others', () => {
    const { centre, lines } = crosshairOn('axial', planes, centreMm, () => 0);
    expect(centre).toEqual([20, 15]);
    expect(lines.map(({ name }) => name)).toEqual(['coronal', 'sagittal']);
    expect(lines.map(({ direction }) => direction.map(Math.abs))).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('turns the lines of the others in the picture that is turned in', () => {
    const turned = linkedPlanes({ grid, centreMm, axes: turnAxes(initialAxes, 'sagittal', 30) });
    const [axial] = crosshairOn('sagittal', turned, centreMm, () => 0).lines;
    // Clockwise: along the line to the right, down by the tangent of 30°.
    expect(axial.direction[1] / axial.direction[0]).toBeCloseTo(Math.tan(Math.PI / 6), 9);
  });
});

describe('lines of planes on a picture', () => {
  it('show where the pictures of other frames cut it, the active one strong', () => {
    const lines = referenceLines(planes.coronal, [planes.axial, planes.coronal, planes.sagittal], planes.axial);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ weight: 'strong' });
    expect(lines[0].from[1]).toBeCloseTo(20, 9);
  });

  it('show the planes of a planned series, the first and the last strong, not more than can be told apart', () => {
    const batch = {
      ...(planes.axial as Plane),
      originMm: [-20, -15, 100],
      incrementMm: 0.4,
      count: 101,
      thicknessMm: 0,
      mode: 'mean',
      interpolation: 'linear',
    } as const;
    const lines = plannedLines(planes.coronal, batch);
    expect(lines.length).toBeLessThan(30);
    expect(lines.filter(({ weight }) => weight === 'strong').map(({ from }) => Math.round(from[1]))).toEqual([40, 0]);
    expect(plannedLines(planes.axial, batch)).toEqual([]);
    expect(plannedLines(planes.coronal, undefined)).toEqual([]);
  });
});

describe('how oblique a plane is', () => {
  it('is the angle of its normal to the axis that it is named after', () => {
    expect(obliquity('axial', [0, 0, -1])).toBeCloseTo(0, 12);
    expect(obliquity('coronal', [0, 0.8, 0.6])).toBeCloseTo((Math.acos(0.8) * 180) / Math.PI, 9);
  });
});
