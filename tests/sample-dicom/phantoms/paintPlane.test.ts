import { describe, expect, it } from 'vitest';
import { paintPlane } from '../../../sample-dicom/phantoms/paintPlane.ts';
import { phantomToPatient, planeToPhantom, poseAlong } from '../../../sample-dicom/phantoms/pose.ts';
import { fill } from '../../../sample-dicom/phantoms/region.ts';
import { halfSpace } from '../../../sample-dicom/phantoms/shapes/combine.ts';
import { ellipsoid, sphere } from '../../../sample-dicom/phantoms/shapes/ellipsoid.ts';
import { valueIn } from '../../../sample-dicom/phantoms/tissues.ts';

const plane = {
  originMm: [-20, -20, 0],
  rowDirection: [1, 0, 0],
  columnDirection: [0, 1, 0],
  spacingMm: [0.5, 0.5],
  columns: 81,
  rows: 81,
} as const;
const painting = { valueOf: valueIn('hu'), edgeMm: 1 };
const air = () => new Float32Array(81 * 81).fill(-1000);
const middle = 40 * 81 + 40;

describe('Painting a plane', () => {
  it('gives a pixel on the surface half of each side', () => {
    const out = air();
    paintPlane(out, plane, fill('cyst', halfSpace([0, 0, 0], [1, 0, 0])), painting);
    expect(out[middle]).toBeCloseTo((5 - 1000) / 2, 3);
    expect([out[middle - 2], out[middle + 2]]).toEqual([5, -1000]);
  });

  it('lets the later region cover the earlier one', () => {
    const out = air();
    const regions = [...fill('muscle', sphere([0, 0, 0], 10)), ...fill('freshBlood', sphere([0, 0, 0], 4))];
    paintPlane(out, plane, regions, painting);
    expect([out[middle], out[middle + 14], out[middle + 30]]).toEqual([65, 55, -1000]);
  });

  it('covers the area of an ellipse, π·a·b, edges shared', () => {
    const out = new Float32Array(81 * 81);
    paintPlane(out, plane, fill('resinBead', ellipsoid([0, 0, 0], [15, 8, 5])), painting);
    const areaMm2 = out.reduce((sum, value) => sum + value, 0) / 300 / 4;
    expect(Math.abs(areaMm2 / (Math.PI * 15 * 8) - 1)).toBeLessThan(0.005);
  });

  it.each([
    ['a ball', ellipsoid([2, 1, 0], [9, 9, 9])],
    ['a thin and long body', ellipsoid([2, 1, 0], [18, 1.2, 30])],
  ] as const)('paints the same as when every pixel is asked: %s', (_, body) => {
    const { min, max } = body.boxMm;
    const out = new Float32Array(81 * 81);
    paintPlane(out, plane, fill('resinBead', body), painting);
    const asked = out.map((_value, at) => {
      const [x, y] = [-20 + 0.5 * (at % 81), -20 + 0.5 * Math.floor(at / 81)];
      // Half an edge around its box, a body ends.
      if (x < min[0] - 0.5 || x > max[0] + 0.5 || y < min[1] - 0.5 || y > max[1] + 0.5) return 0;
      return 300 * Math.max(0, Math.min(1, 0.5 + body.depthMm(x, y, 0)));
    });
    for (let at = 0; at < out.length; at++) expect(Math.abs(out[at] - asked[at])).toBeLessThan(1e-3);
  });
});

describe('A pose', () => {
  it('sends a point of the phantom to the place where a plane of the patient finds it', () => {
    const pose = poseAlong([10, -20, 300], [1, 0.1, 0.05], [-0.05, 0.06, 1]);
    const originMm = phantomToPatient(pose, [7, 8, 9]);
    const seen = planeToPhantom(pose, { ...plane, originMm });
    seen.originMm.forEach((value, axis) => {
      expect(value).toBeCloseTo([7, 8, 9][axis], 10);
    });
  });
});
