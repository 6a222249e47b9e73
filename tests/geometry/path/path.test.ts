import { describe, expect, it } from 'vitest';
import {
  dot,
  evenPath,
  framesAlong,
  norm,
  type PatientPoint,
  splinePath,
  subtract,
  type Vector3,
} from '../../../native-free-core/geometry/index.ts';

const arc = (count: number, radius = 50): PatientPoint[] =>
  Array.from({ length: count }, (_, k) => {
    const angle = (Math.PI * k) / (count - 1);
    return [radius * Math.cos(angle), -radius * Math.sin(angle), 7];
  });

function pathOf(points: readonly PatientPoint[], stepMm: number, flatten?: Vector3) {
  const spline = splinePath(points);
  const path = spline && evenPath(spline, stepMm, flatten);
  if (!path) throw new Error('no path');
  return path;
}

describe('a path through points set by hand', () => {
  it('follows a half circle of 50 mm through seven points within 0.05 mm, its ends included', () => {
    const { pointsMm } = pathOf(arc(7), 0.5);
    const off = pointsMm.map(([x, y, z]) => Math.hypot(Math.hypot(x, y) - 50, z - 7));
    expect(Math.max(...off)).toBeLessThan(0.05);
  });

  it('is as long as the half circle, and points lie a step apart', () => {
    const path = pathOf(arc(13), 0.5);
    expect(Math.abs(path.lengthMm - Math.PI * 50)).toBeLessThan(0.01);
    const steps = path.pointsMm.slice(1).map((point, k) => norm(subtract(point, path.pointsMm[k])));
    // A chord of 0.5 mm of such an arc is 2e-6 mm shorter than the arc.
    expect(Math.max(...steps.map((step) => Math.abs(step - 0.5)))).toBeLessThan(1e-3);
  });

  it('has the direction of the circle everywhere within 0.05°, its ends within 0.5°', () => {
    const { pointsMm, tangents } = pathOf(arc(25), 0.5);
    const degreesOff = pointsMm.map(([x, y], k) => {
      const radius = Math.hypot(x, y);
      // The circle is run from +x over −y to −x: its direction at (x, y) is (y, −x) / r.
      const along = dot(tangents[k], [y / radius, -x / radius, 0]);
      return (Math.acos(Math.min(1, along)) * 180) / Math.PI;
    });
    expect(Math.max(...degreesOff.slice(20, -20))).toBeLessThan(0.05);
    expect(Math.max(...degreesOff)).toBeLessThan(0.5);
  });

  it('goes through its points exactly, straight between two of them', () => {
    const { pointsMm, lengthMm } = pathOf(
      [
        [0, 0, 0],
        [30, 40, 0],
      ],
      10,
    );
    expect(lengthMm).toBeCloseTo(50, 9);
    for (const [k, point] of pointsMm.entries()) {
      for (const [axis, mm] of [6 * k, 8 * k, 0].entries()) expect(point[axis]).toBeCloseTo(mm, 9);
    }
  });

  it('is measured across the direction along which it is flattened', () => {
    // A staircase of slope one: half of its length squared is height.
    const { lengthMm } = pathOf(
      [
        [0, 0, 0],
        [30, 0, 30],
      ],
      1,
      [0, 0, 1],
    );
    expect(lengthMm).toBeCloseTo(30, 9);
  });

  it('keeps points that are each a hair from the one before, as long as they move', () => {
    const creeping = Array.from({ length: 101 }, (_, k): PatientPoint => [k * 5e-7, 0, 0]);
    expect(splinePath(creeping)?.knotsMm.length).toBeGreaterThan(30);
  });

  it('has a direction also where a flattened path climbs straight up', () => {
    const climbing = pathOf(
      [
        [0, 0, 0],
        [10, 0, 0],
        [10, 0, 10],
        [10, 0, 20],
        [20, 0, 20],
      ],
      0.5,
      [0, 0, 1],
    );
    expect(climbing.tangents.every((tangent) => norm(tangent) > 0.99)).toBe(true);
  });

  it('is none where there is none to make', () => {
    expect(splinePath([])).toBeUndefined();
    expect(splinePath([[1, 2, 3]])).toBeUndefined();
    expect(
      splinePath([
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ).toBeUndefined();
    const upright = splinePath([
      [0, 0, 0],
      [0, 0, 9],
    ]);
    expect(upright && evenPath(upright, 1, [0, 0, 1])).toBeUndefined();
    const spline = splinePath([
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect(spline && evenPath(spline, 1e-9)).toBeUndefined();
    expect(spline && evenPath(spline, 0)).toBeUndefined();
    expect(spline && evenPath(spline, Number.NaN)).toBeUndefined();
    const lost = splinePath([
      [0, 0, 0],
      [1, 0, 0],
      [Number.NaN, 0, 0],
      [3, 0, 0],
    ]);
    expect(lost).toBeUndefined();
    expect(spline && evenPath(spline, -1)).toBeUndefined();
  });
});

describe('what stands upright on a path', () => {
  it('keeps the normal of the plane that the path lies in', () => {
    for (const up of framesAlong(pathOf(arc(9), 1), [0, 0, 1])) expect(up[2]).toBeCloseTo(1, 9);
  });

  it('stays at right angles to the path, and never spins about it: on a helix it turns against the torsion alone', () => {
    const pitch = 30 / (2 * Math.PI);
    const helix = Array.from({ length: 97 }, (_, k): PatientPoint => {
      const angle = (2 * Math.PI * k) / 96;
      return [20 * Math.cos(angle), 20 * Math.sin(angle), pitch * angle];
    });
    const path = pathOf(helix, 0.25);
    const ups = framesAlong(path, [0, 0, 1]);
    expect(Math.max(...ups.map((up, k) => Math.abs(dot(up, path.tangents[k]))))).toBeLessThan(1e-9);
    // Rotation minimising: against the Frenet frame it turns by torsion × length = 2π · pitch / √(r² + pitch²) in a turn.
    const expected = (2 * Math.PI * pitch) / Math.hypot(20, pitch);
    const last = path.pointsMm.length - 1;
    const angleTo = (k: number) => {
      const [x, y] = path.pointsMm[k];
      const inward: Vector3 = [-x / Math.hypot(x, y), -y / Math.hypot(x, y), 0];
      const [tx, ty, tz] = path.tangents[k];
      const binormal: Vector3 = [
        ty * inward[2] - tz * inward[1],
        tz * inward[0] - tx * inward[2],
        tx * inward[1] - ty * inward[0],
      ];
      return Math.atan2(dot(ups[k], binormal), dot(ups[k], inward));
    };
    const share = (last * path.stepMm) / path.lengthMm;
    const turned = Math.abs(angleTo(last) - angleTo(0));
    expect(Math.abs(Math.min(turned, 2 * Math.PI - turned) - expected * share)).toBeLessThan(0.02);
  });
});
