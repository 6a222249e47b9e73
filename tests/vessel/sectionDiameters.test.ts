import { describe, expect, it } from 'vitest';
import type { GreyFrame } from '../../native-free-core/pixels/index.ts';
import { sectionDiameters } from '../../native-free-core/vessel/index.ts';

const size = 81;
const spacingMm = [0.5, 0.5] as const;

/** A picture by formula over mm from its middle, averaged over 5 × 5 points of each pixel. */
function picture(value: (x: number, y: number) => number): GreyFrame {
  const values = new Float32Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      let sum = 0;
      for (let v = -2; v <= 2; v++)
        for (let u = -2; u <= 2; u++) sum += value((column - 40 + u / 5) * 0.5, (row - 40 + v / 5) * 0.5);
      values[row * size + column] = sum / 25;
    }
  return { kind: 'grey', rows: size, columns: size, values, unit: 'HU' };
}

const disc = (x: number, y: number, radius: number) => (Math.hypot(x, y) < radius ? 300 : 40);

/** Domain notes, 3.2: a diameter is good within 1 mm. */
const toleranceMm = 0.25;

describe('the diameters of a section', () => {
  it('are those of a disc, wherever in it the click was', () => {
    for (const centre of [
      [40, 40],
      [46, 37],
    ] as const) {
      const found = sectionDiameters(
        picture((x, y) => disc(x, y, 6)),
        spacingMm,
        centre,
      );
      if (!found.ok) throw new Error(found.problem.kind);
      const { smallestMm, largestMm, equivalentMm, areaMm2 } = found.value;
      for (const mm of [smallestMm, largestMm, equivalentMm]) expect(Math.abs(mm - 12)).toBeLessThan(toleranceMm);
      expect(Math.abs(areaMm2 - Math.PI * 36)).toBeLessThan(4);
    }
  });

  it('are both those of an ellipse that lies askew', () => {
    const ellipse = (x: number, y: number) => {
      const [u, v] = [0.8 * x + 0.6 * y, -0.6 * x + 0.8 * y];
      return Math.hypot(u / 8, v / 4) < 1 ? 300 : 40;
    };
    const found = sectionDiameters(picture(ellipse), spacingMm, [40, 40]);
    if (!found.ok) throw new Error(found.problem.kind);
    expect(Math.abs(found.value.largestMm - 16)).toBeLessThan(0.4);
    expect(Math.abs(found.value.smallestMm - 8)).toBeLessThan(0.4);
    expect(Math.abs(found.value.equivalentMm - 2 * Math.sqrt(32))).toBeLessThan(0.3);
  });

  it('are not those of the bone beside it', () => {
    const beside = (x: number, y: number) => (x > 9 ? 900 : disc(x, y, 5));
    const found = sectionDiameters(picture(beside), spacingMm, [40, 40]);
    if (!found.ok) throw new Error(found.problem.kind);
    expect(Math.abs(found.value.equivalentMm - 10)).toBeLessThan(0.5);
  });

  it('are right between lung, soft tissue and a vertebra that it leans on', () => {
    const between = (x: number, y: number) => {
      if (Math.hypot(x, y) < 6) return 180;
      if (Math.hypot(x + 16, y) < 10) return 500;
      return x - y > 2 ? -850 : 30;
    };
    const found = sectionDiameters(picture(between), spacingMm, [41, 40]);
    if (!found.ok) throw new Error(found.problem.kind);
    expect(Math.abs(found.value.equivalentMm - 12)).toBeLessThan(0.5);
  });

  it('are refused where the border is not seen', () => {
    const open = sectionDiameters(
      picture((x, y) => (y > -5 ? 300 : disc(x, y, 3))),
      spacingMm,
      [40, 40],
    );
    expect(open).toMatchObject({ ok: false, problem: { kind: 'sectionOutlineOpen' } });
  });
});
