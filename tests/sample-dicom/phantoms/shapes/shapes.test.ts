import { describe, expect, it } from 'vitest';
import { normalise, type Vector3 } from '../../../../native-free-core/geometry/index.ts';
import { capsule } from '../../../../sample-dicom/phantoms/shapes/capsule.ts';
import { difference, halfSpace, inset, intersection, union } from '../../../../sample-dicom/phantoms/shapes/combine.ts';
import { smoothLine } from '../../../../sample-dicom/phantoms/shapes/curve.ts';
import { ellipsoid, sphere } from '../../../../sample-dicom/phantoms/shapes/ellipsoid.ts';
import { inclinedDisc } from '../../../../sample-dicom/phantoms/shapes/inclinedDisc.ts';
import { loft } from '../../../../sample-dicom/phantoms/shapes/loft.ts';
import type { Shape } from '../../../../sample-dicom/phantoms/shapes/shape.ts';

const turned = [normalise([3, 4, 0]), normalise([-4, 3, 0]), [0, 0, 1]] as const;

describe('Depth under a surface', () => {
  it('is the distance to the surface of a sphere from outside', () => {
    const ball = sphere([1, 2, 3], 5);
    expect(ball.depthMm(1, 2, 8)).toBeCloseTo(0, 12);
    expect(ball.depthMm(1 + 6, 2 + 8, 3)).toBeCloseTo(-5, 12);
    expect(ball.depthMm(1, 2, 3)).toBe(5);
  });

  it('is zero at the ends of a turned ellipsoid’s axes', () => {
    const body = ellipsoid([0, 0, 0], [10, 5, 2], turned);
    for (const [x, y, z] of [
      [6, 8, 0],
      [-4, 3, 0],
      [0, 0, -2],
    ] as const)
      expect(body.depthMm(x, y, z)).toBeCloseTo(0, 12);
  });

  it('never reaches further outside an ellipsoid than the surface really is', () => {
    const body = ellipsoid([0, 0, 0], [30, 10, 3]);
    // Straight above the broad side the surface is 7 mm away, in front of the tip 12 mm.
    expect(body.depthMm(0, 0, 10)).toBeGreaterThanOrEqual(-7 - 1e-9);
    expect(body.depthMm(42, 0, 0)).toBeGreaterThanOrEqual(-12 - 1e-9);
    expect(body.depthMm(20, 12, 5)).toBeGreaterThanOrEqual(-Math.hypot(20, 12, 5));
  });

  it('is that of the nearest point of a capsule’s axis', () => {
    const body = capsule([0, 0, 0], [10, 0, 0], 2, 4);
    expect(body.depthMm(5, 3, 0)).toBeCloseTo(0, 12);
    expect(body.depthMm(-2, 0, 0)).toBeCloseTo(0, 12);
    expect(body.depthMm(14, 0, 0)).toBeCloseTo(0, 12);
  });

  it('is half the thickness in the middle of an inclined disc, and falls along its normal', () => {
    const normal = normalise([0, -0.6, 0.8]);
    const disc = inclinedDisc({ centreMm: [1, 2, 3], normal, thicknessMm: 8 }, [20, 15]);
    expect(disc.depthMm(1, 2, 3)).toBeCloseTo(4, 12);
    expect(disc.depthMm(1 + 4 * normal[0], 2 + 4 * normal[1], 3 + 4 * normal[2])).toBeCloseTo(0, 12);
    expect(disc.depthMm(1, 2 + 3 * 0.8, 3 + 3 * 0.6)).toBeCloseTo(4, 12);
  });

  it('of a loft follows the cross-sections that were given', () => {
    const body = loft([
      { z: 0, x: 0, y: 0, radiusX: 20, radiusY: 10 },
      { z: 50, x: 5, y: 0, radiusX: 30, radiusY: 10 },
      { z: 100, x: 0, y: 0, radiusX: 20, radiusY: 10 },
    ]);
    expect(body.depthMm(35, 0, 50)).toBeCloseTo(0, 9);
    expect(body.depthMm(5, 10, 50)).toBeCloseTo(0, 9);
    expect(body.depthMm(5, 0, 103)).toBeLessThan(0);
  });
});

describe('Shapes made of shapes', () => {
  const [a, b] = [sphere([0, 0, 0], 5), sphere([6, 0, 0], 5)];
  const isIn = (shape: Shape, x: number) => shape.depthMm(x, 0, 0) > 0;

  it('share, join and remove as sets do', () => {
    const at = [-4, 3, 10];
    expect(at.map((x) => isIn(intersection(a, b), x))).toEqual([false, true, false]);
    expect(at.map((x) => isIn(union([a, b]), x))).toEqual([true, true, true]);
    expect(at.map((x) => isIn(difference(a, b), x))).toEqual([true, false, false]);
  });

  it('are cut by a plane on the side that the normal points to', () => {
    expect([-1, 1].map((x) => isIn(intersection(a, halfSpace([0, 0, 0], [1, 0, 0])), x))).toEqual([true, false]);
  });

  it('shrink and grow by an inset, box and all', () => {
    expect(inset(a, 2).depthMm(3, 0, 0)).toBeCloseTo(a.depthMm(3, 0, 0) - 2, 12);
    expect(inset(a, -2).boxMm).toEqual({ min: [-7, -7, -7], max: [7, 7, 7] });
  });
});

describe('A smooth line', () => {
  it('goes through the points that were given', () => {
    const points: Vector3[] = [
      [0, 0, 0],
      [10, 5, 0],
      [20, 0, 3],
    ];
    const line = smoothLine(points, 4);
    expect([line[0], line[4], line[8]]).toEqual(points);
  });
});
