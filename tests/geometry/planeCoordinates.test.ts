import { describe, expect, it } from 'vitest';
import {
  distanceToPlaneMm,
  type Plane,
  patientToPixel,
  pixelToPatient,
  planeCentreMm,
  planeNormal,
} from '../../native-free-core/geometry/index.ts';

/** Turned by the angle whose cosine is 0.6 and sine 0.8 about the head axis; rows 2 mm apart, columns 0.5 mm. */
const plane: Plane = {
  originMm: [10, -20, 30],
  rowDirection: [0.6, 0.8, 0],
  columnDirection: [0, 0, -1],
  spacingMm: [2, 0.5],
  columns: 5,
  rows: 3,
};

describe('Pixels and patient — PS3.3 C.7.6.2.1.1', () => {
  it('has the centre of the first pixel at Image Position (Patient)', () => {
    expect(pixelToPatient(plane, [0, 0])).toEqual([10, -20, 30]);
  });

  it('goes along the row by the spacing of columns, along the column by the spacing of rows', () => {
    // 10 columns × 0.5 mm = 5 mm along [0.6 0.8 0]; 4 rows × 2 mm = 8 mm along [0 0 -1]
    const point = pixelToPatient(plane, [10, 4]);
    expect(point[0]).toBeCloseTo(13, 12);
    expect(point[1]).toBeCloseTo(-16, 12);
    expect(point[2]).toBeCloseTo(22, 12);
  });

  it('finds the pixel of a point, also of one beside the plane, and how far beside', () => {
    const normal = planeNormal(plane);
    expect(normal[0]).toBeCloseTo(-0.8, 12);
    expect(normal[1]).toBeCloseTo(0.6, 12);
    const pixel = patientToPixel(plane, [13 - 0.8 * 7, -16 + 0.6 * 7, 22]);
    expect(pixel[0]).toBeCloseTo(10, 12);
    expect(pixel[1]).toBeCloseTo(4, 12);
    expect(distanceToPlaneMm(plane, [13 - 0.8 * 7, -16 + 0.6 * 7, 22])).toBeCloseTo(7, 12);
  });

  it('has its centre in the middle of the pixel centres', () => {
    expect(planeCentreMm(plane)).toEqual(pixelToPatient(plane, [2, 1]));
  });
});
