import { describe, expect, it } from 'vitest';
import { dot, type PatientPoint, planeOfBestFit } from '../../../native-free-core/geometry/index.ts';

const fitted = (points: readonly PatientPoint[]) => {
  const found = planeOfBestFit(points);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
};

/** Degrees between two lines. */
const angleDeg = (a: PatientPoint, b: PatientPoint) => (Math.acos(Math.min(1, Math.abs(dot(a, b)))) * 180) / Math.PI;

// numpy 2.4.6, numpy.linalg.svd(points − mean)[2][2], in mm, 2026-11-27. Nine points about a plane, with 0.8 mm of noise.
const points: readonly PatientPoint[] = [
  [13.38, -24.9, 831.17],
  [22.96, 7.55, 835.58],
  [24.24, -6.52, 831.67],
  [25.97, -71.27, 818.57],
  [14.84, -63.03, 823.04],
  [11.81, 3.76, 839.71],
  [8.98, -98.27, 818.58],
  [-16.4, -4.16, 846.71],
  [-5.35, -5.86, 840.78],
];
const numpy = {
  pointMm: [11.158888888888889, -29.188888888888894, 831.7566666666667],
  normal: [0.3086093352122532, -0.1923504175412349, 0.9315372215277088] as const,
  residualMm: 0.7082222350597757,
  farthestMm: 1.2720324670688599,
  farthest: 6,
};

describe('planeOfBestFit', () => {
  it('is the plane of least squares that numpy finds, with its residual and its farthest point', () => {
    const found = fitted(points);
    expect(angleDeg(found.normal, numpy.normal)).toBeLessThan(1e-5);
    for (const axis of [0, 1, 2]) expect(found.pointMm[axis]).toBeCloseTo(numpy.pointMm[axis], 9);
    expect(found.residualMm).toBeCloseTo(numpy.residualMm, 10);
    expect(found.farthestMm).toBeCloseTo(numpy.farthestMm, 10);
    expect(found.farthest).toBe(numpy.farthest);
  });

  it('finds a plane exactly when all points lie in it', () => {
    const inPlane = [
      [0, 0],
      [40, 0],
      [10, 25],
      [-30, 12],
    ].map(([x, y]): PatientPoint => [x, y, 0.75 * x + 100]);
    const found = fitted(inPlane);
    expect(angleDeg(found.normal, [-0.6, 0, 0.8])).toBeLessThan(1e-5);
    expect(found.residualMm).toBeCloseTo(0, 10);
  });

  it('wants four points: three have a plane of their own', () => {
    expect(planeOfBestFit(points.slice(0, 3))).toEqual({
      ok: false,
      problem: { kind: 'tooFewPoints', found: 3, wanted: 4 },
    });
  });

  it('refuses points on one line', () => {
    const line = [0, 10, 20, 30].map((mm): PatientPoint => [mm, 2 * mm, -mm]);
    expect(planeOfBestFit(line)).toMatchObject({ ok: false, problem: { kind: 'pointsCollinear' } });
  });

  it('refuses points that are spread alike in every way, as the corners of a tetrahedron', () => {
    const corners: readonly PatientPoint[] = [
      [20, 20, 20],
      [20, -20, -20],
      [-20, 20, -20],
      [-20, -20, 20],
    ];
    expect(planeOfBestFit(corners)).toMatchObject({ ok: false, problem: { kind: 'pointsShowNoPlane' } });
  });
});
