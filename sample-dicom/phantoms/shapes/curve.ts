// Smooth lines through given points, by polynomials only: the same bits in every engine.
import { add, type PatientPoint, scale } from '../../../native-free-core/geometry/index.ts';

/** A Catmull-Rom line through the points, `stepsBetween` short segments from each point to the next. */
export function smoothLine(points: readonly PatientPoint[], stepsBetween: number): readonly PatientPoint[] {
  const line: PatientPoint[] = [points[0]];
  for (let k = 0; k + 1 < points.length; k++) {
    const before = points[Math.max(0, k - 1)];
    const after = points[Math.min(points.length - 1, k + 2)];
    for (let step = 1; step <= stepsBetween; step++) {
      line.push(catmullRom([before, points[k], points[k + 1], after], step / stepsBetween));
    }
  }
  return line;
}

/** The value at t (0 … 1) between the second and the third of four values; also for plain numbers. */
export function catmullRomWeights(t: number): readonly [number, number, number, number] {
  const t2 = t * t;
  const t3 = t2 * t;
  return [(-t3 + 2 * t2 - t) / 2, (3 * t3 - 5 * t2 + 2) / 2, (-3 * t3 + 4 * t2 + t) / 2, (t3 - t2) / 2];
}

function catmullRom(around: readonly [PatientPoint, PatientPoint, PatientPoint, PatientPoint], t: number) {
  const weights = catmullRomWeights(t);
  return around.reduce<PatientPoint>((sum, point, k) => add(sum, scale(point, weights[k])), [0, 0, 0]);
}
