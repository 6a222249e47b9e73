import { describe, expect, it } from 'vitest';
import { fittedView } from '../../../../native-free-core/display/index.ts';
import type { Plane } from '../../../../native-free-core/geometry/index.ts';
import { type Curve, initialAxes } from '../../../../native-free-core/recipe/index.ts';
import {
  pathPoints,
  pathSegments,
  sectionSegments,
  unrolledSegments,
} from '../../../../renderer/work/curve/curveLines.ts';
import { marksOfCurve } from '../../../../renderer/work/curve/marksOfCurve.ts';
import { newCurve } from '../../../../renderer/work/reformat/curve/newCurve.ts';

/** From the patient's right to the left, along the front of a jaw. */
const arch: Curve = newCurve(
  'arch',
  [
    [-30, 20, 0],
    [-25, -10, 0],
    [0, -25, 0],
    [25, -10, 0],
    [30, 20, 0],
  ],
  'axial',
  initialAxes,
);

const axial: Plane = {
  originMm: [-50, -50, 0],
  rowDirection: [1, 0, 0],
  columnDirection: [0, 1, 0],
  spacingMm: [1, 1],
  columns: 101,
  rows: 101,
};

const view = fittedView({ columns: 100, rows: 60 });

describe('a new curve', () => {
  it('stands on the plane that it was drawn in: the head up from an axial one, the front from a coronal one', () => {
    const up = (pane: 'axial' | 'coronal' | 'sagittal') => newCurve('free', [], pane, initialAxes).up.map((c) => c + 0);
    expect(up('axial')).toEqual([0, 0, 1]);
    expect(up('coronal')).toEqual([0, -1, 0]);
    expect(up('sagittal')).toEqual([1, 0, 0]);
  });

  it('unrolls an arch as a panoramic, and straightens a vessel', () => {
    expect(arch.flattening).toBe('stretched');
    expect(newCurve('vessel', [], 'axial', initialAxes).flattening).toBe('straightened');
  });
});

describe('a curve on the pictures', () => {
  it('is drawn along its path, faint where the plane is far from it', () => {
    const points = pathPoints(arch);
    const near = pathSegments(points, axial);
    expect(near.length).toBe(points.length - 1);
    expect(near[0].from).toEqual([20, 70]);
    expect(near.every(({ weight }) => weight === undefined)).toBe(true);
    const far = pathSegments(points, { ...axial, originMm: [-50, -50, 40] });
    expect(far.every(({ weight }) => weight === 'faint')).toBe(true);
  });

  it('shows the section across the path, as wide as it is', () => {
    const [line] = sectionSegments(arch, 0, axial);
    const [dx, dy] = [line.to[0] - line.from[0], line.to[1] - line.from[1]];
    expect(Math.hypot(dx, dy)).toBeCloseTo(30, 6);
    // At right angles to the path as it leaves its first point, which is its own first parts' direction.
    const [first, second] = pathPoints(arch);
    const [ax, ay] = [second[0] - first[0], second[1] - first[1]];
    expect(Math.abs(dx * ax + dy * ay) / (30 * Math.hypot(ax, ay))).toBeLessThan(0.03);
    expect(sectionSegments(undefined, 0, axial)).toEqual([]);
  });

  it('stands on the unrolled picture at its place along the path', () => {
    const lines = unrolledSegments(arch, 0.5, 40, 121);
    expect(lines[lines.length - 1]).toMatchObject({ from: [80, -0.5], to: [80, 120.5], weight: 'strong' });
    // A flat path is the middle row.
    expect(lines[0].from[1]).toBeCloseTo(60, 6);
  });

  it('says where its ends are: a panoramic drawn from right to left has the right on the left, the head up', () => {
    const marks = marksOfCurve(arch, view, 'french');
    expect(marks.left).toMatch(/D/);
    expect(marks.right).toMatch(/G/);
    expect(marks.top).toBe('T');
    expect(marks.bottom).toBe('B');
  });

  it('keeps its letters with the picture when that is flipped', () => {
    const flipped = marksOfCurve(arch, { ...view, flippedHorizontally: true }, 'international');
    expect(flipped.left).toMatch(/L/);
    expect(flipped.right).toMatch(/R/);
  });
});
