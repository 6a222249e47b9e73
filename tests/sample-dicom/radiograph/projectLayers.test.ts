import { describe, expect, it } from 'vitest';
import { drum } from '../../../sample-dicom/radiograph/drum.ts';
import { projectLayers, shadowOf, type View } from '../../../sample-dicom/radiograph/projectLayers.ts';
import { ball, egg, rod, type Solid } from '../../../sample-dicom/radiograph/solid.ts';

/** A tube 1000 mm in front of a detector of 81 × 81 elements of 1 mm, along y. */
const view: View = {
  sourceMm: [0, 500, 0],
  detector: {
    originMm: [-40, -500, 40],
    rowDirection: [1, 0, 0],
    columnDirection: [0, 0, -1],
    spacingMm: [1, 1],
    columns: 81,
    rows: 81,
  },
};
const middle = 40 * 81 + 40;
const lengthAtMiddle = (bodies: readonly Solid[], without: readonly Solid[] = []) =>
  projectLayers(view, [{ weight: 1, bodies, without }])[middle];

describe('The length of the middle ray', () => {
  it('is the diameter of a ball and of an ellipsoid', () => {
    expect(lengthAtMiddle([ball([0, 0, 0], 12)])).toBeCloseTo(24, 3);
    expect(lengthAtMiddle([egg([0, 10, 0], [5, 17, 9])])).toBeCloseTo(34, 3);
  });

  it('is a chord off the centre: 2·√(r² − d²)', () => {
    expect(lengthAtMiddle([ball([3, 0, 4], 13)])).toBeCloseTo(24, 3);
  });

  it('goes through a rod along it and across it', () => {
    expect(lengthAtMiddle([rod([0, -20, 0], [0, 30, 0], 4)])).toBeCloseTo(58, 3);
    expect(lengthAtMiddle([rod([-30, 0, 0], [30, 0, 0], 4)])).toBeCloseTo(8, 3);
  });

  it('goes through a vertebra between two planes only where the ray is between them', () => {
    const disc = (z: number) => ({ centreMm: [0, 0, z] as const, normal: [0, 0, 1] as const, thicknessMm: 4 });
    expect(lengthAtMiddle([drum(disc(-10), disc(10), [20, 15])])).toBeCloseTo(30, 3);
    expect(lengthAtMiddle([drum(disc(0), disc(20), [20, 15])])).toBe(0);
  });

  it('counts once what two bodies share, and leaves out what others fill', () => {
    const [first, second] = [ball([0, 0, 0], 10), ball([0, 10, 0], 10)];
    expect(lengthAtMiddle([first, second])).toBeCloseTo(30, 3);
    expect(lengthAtMiddle([first], [second])).toBeCloseTo(10, 3);
  });
});

describe('The shadow of a point', () => {
  it('is magnified by the distance of the detector over that of the point', () => {
    const [[x1], [x2]] = [shadowOf(view, [0, 0, 0]), shadowOf(view, [10, 0, 0])];
    expect(x2 - x1).toBeCloseTo(20, 9);
  });
});
