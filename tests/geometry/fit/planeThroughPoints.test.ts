import { describe, expect, it } from 'vitest';
import {
  dot,
  norm,
  type PatientPoint,
  planeThroughPoints,
  subtract,
} from '../../../native-free-core/geometry/index.ts';

const through = (a: PatientPoint, b: PatientPoint, c: PatientPoint) => {
  const found = planeThroughPoints(a, b, c);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
};

describe('planeThroughPoints', () => {
  it('finds the plane x/2 + y/3 + z/6 = 10 from where it meets the three axes', () => {
    const { normal, pointMm } = through([20, 0, 0], [0, 30, 0], [0, 0, 60]);
    const length = Math.hypot(1 / 2, 1 / 3, 1 / 6);
    const sign = Math.sign(normal[0]);
    const expected = [1 / 2, 1 / 3, 1 / 6].map((part) => (sign * part) / length);
    for (const axis of [0, 1, 2]) expect(normal[axis]).toBeCloseTo(expected[axis], 14);
    expect(pointMm[0] / 2 + pointMm[1] / 3 + pointMm[2] / 6).toBeCloseTo(10, 12);
  });

  it('holds its three points and has a unit normal', () => {
    const points: readonly [PatientPoint, PatientPoint, PatientPoint] = [
      [12.5, -80, 930.25],
      [-44, 3, 925],
      [31, 60.5, 951],
    ];
    const { normal, pointMm } = through(...points);
    expect(norm(normal)).toBeCloseTo(1, 14);
    for (const point of points) expect(dot(subtract(point, pointMm), normal)).toBeCloseTo(0, 10);
  });

  it('tells the height of the triangle over its longest side: what the plane hangs on', () => {
    // A right triangle of 30, 40 and 50 mm: its height over the 50 is 30·40/50.
    expect(through([0, 0, 0], [30, 0, 0], [0, 40, 0]).leverMm).toBeCloseTo(24, 12);
  });

  it('refuses two points at one place, by their numbers', () => {
    expect(planeThroughPoints([0, 0, 0], [50, 0, 0], [0.3, 0.4, 0])).toEqual({
      ok: false,
      problem: { kind: 'pointsCoincide', first: 1, second: 3, distanceMm: 0.5 },
    });
  });

  it('refuses three points on one line, and says how far from it they lie', () => {
    expect(planeThroughPoints([0, 0, 0], [50, 0, 0], [100, 0, 0])).toEqual({
      ok: false,
      problem: { kind: 'pointsCollinear', offLineMm: 0 },
    });
    // 1.5 mm aside of a line of 100 mm: one millimetre more would turn the plane by 30°.
    const aside = planeThroughPoints([0, 0, 0], [50, 1.5, 0], [100, 0, 0]);
    expect(aside).toMatchObject({ ok: false, problem: { kind: 'pointsCollinear' } });
    expect(planeThroughPoints([0, 0, 0], [50, 3, 0], [100, 0, 0]).ok).toBe(true);
  });

  it('takes the small triangle of a semicircular canal', () => {
    expect(through([0, 3, 0], [3, 0, 0], [0, -3, 0]).normal.map(Math.abs)).toEqual([0, 0, 1]);
  });
});
