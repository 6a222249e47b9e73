import { describe, expect, it } from 'vitest';
import {
  cross,
  dot,
  type PatientPoint,
  patientToPixel,
  planeNormal,
  type VolumeGrid,
} from '../../native-free-core/geometry/index.ts';
import {
  type BatchManner,
  batchAcross,
  type Curve,
  coverageOf,
  cutPane,
  cutsOfBatch,
  initialAxes,
  planesOfBatch,
  readBatch,
  rotationBatch,
  sectionsBatch,
} from '../../native-free-core/recipe/index.ts';
import { fillVolume } from '../support/fillVolume.ts';

const grid: VolumeGrid = {
  dimensions: [61, 51, 41],
  originMm: [-30, -25, -20],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceStep: [0, 0, 1],
};
const thin: BatchManner = { thicknessMm: 0, mode: 'max', interpolation: 'linear' };
const about = (axis: 'head' | 'left' | 'posterior', stepDeg = 30, count = 12, thicknessMm: number | 'through' = 0) =>
  rotationBatch({
    ...{ grid, axes: initialAxes, centreMm: [2, -3, 4] as const, about: axis, fromDeg: 0, stepDeg, count },
    manner: { ...thin, thicknessMm },
  });

describe('planes about an axis', () => {
  it('begin as one looks at a patient: from the front with the right on the left, or from the left with the front on the left', () => {
    const first = (axis: 'head' | 'left' | 'posterior') => planesOfBatch(about(axis))[0];
    for (const axis of ['head', 'left'] as const) {
      expect(first(axis).rowDirection).toEqual([1, 0, 0]);
      expect(first(axis).columnDirection.map((each) => each + 0)).toEqual([0, 0, -1]);
    }
    expect(first('posterior').rowDirection).toEqual([0, 1, 0]);
  });

  it('show a point at its place by the angle, to 0.05 mm', () => {
    const point: PatientPoint = [12, 5, -6];
    for (const [k, plane] of planesOfBatch(about('head', 10, 36)).entries()) {
      const angle = (10 * k * Math.PI) / 180;
      // About the head through (2, −3): across is the point's part along (cos, sin), down is the way to the feet.
      const across = (12 - 2) * Math.cos(angle) + (5 + 3) * Math.sin(angle);
      const [column, row] = patientToPixel(plane, point);
      const middle = (plane.columns - 1) / 2;
      expect(Math.abs((column - middle) * plane.spacingMm[1] - across)).toBeLessThan(0.05);
      const [, zero] = patientToPixel(plane, [0, 0, 20]);
      expect(Math.abs((row - zero) * plane.spacingMm[0] - 26)).toBeLessThan(0.05);
    }
  });

  it('turn by the angle that is asked, to 0.05°, and all hold the axis', () => {
    const planes = planesOfBatch(about('left', 7.5, 24));
    for (const [k, plane] of planes.entries()) {
      const cosine = dot(planeNormal(plane), planeNormal(planes[0]));
      expect(
        Math.abs((Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI - Math.min(7.5 * k, 360 - 7.5 * k)),
      ).toBeLessThan(0.05);
      const offMm = dot(planeNormal(plane), [plane.originMm[0] - 2, plane.originMm[1] + 3, plane.originMm[2] - 4]);
      expect(Math.abs(offMm)).toBeLessThan(1e-9);
    }
  });

  it('see a ball through the whole volume alike from every side', () => {
    const ball = fillVolume(
      grid,
      ([x, y, z]) => 100 * Math.max(0, Math.min(1, 10.5 - Math.hypot(x - 2, y + 3, z - 4))),
      Float32Array,
    );
    const batch = about('head', 45, 8, 'through');
    const widths = cutsOfBatch(batch).map((cut) => {
      const { values, columns, rows } = cutPane(ball, cut);
      // The middle row of the ball, in millimetres of full brightness.
      const row = Math.round((20 - 4) / batch.spacingMm[0]);
      expect(row).toBeLessThan(rows);
      let sum = 0;
      for (let c = 0; c < columns; c++) sum += Number.isNaN(values[row * columns + c]) ? 0 : values[row * columns + c];
      return (sum / 100) * batch.spacingMm[1];
    });
    for (const mm of widths) expect(Math.abs(mm - 20)).toBeLessThan(0.3);
  });

  it('can be read again from their own JSON, and are refused when they are none', () => {
    const batch = about('posterior');
    const written = JSON.parse(JSON.stringify(batch));
    expect(readBatch(written)).toEqual({ ok: true, value: written });
    expect(readBatch({ ...batch, planes: [] }).ok).toBe(false);
    expect(readBatch({ ...batch, kind: 'spiral' }).ok).toBe(false);
  });
});

describe('what parallel planes cover', () => {
  const batch = (thicknessMm: number, incrementMm: number, extentMm?: number) =>
    batchAcross({ ...thin, thicknessMm, grid, axes: initialAxes, pane: 'axial', incrementMm, extentMm });

  it('is the whole volume when nothing else is asked', () => {
    expect(coverageOf(batch(5, 5), grid)).toMatchObject({ overlapPercent: 0, gapMm: 0, coversVolume: true });
    expect(coverageOf(batch(5, 5), grid).coveredMm).toBe(45);
  });

  it('states overlap as a part of the thickness, and what lies unseen between two pictures', () => {
    expect(coverageOf(batch(5, 2), grid).overlapPercent).toBeCloseTo(60, 9);
    expect(coverageOf(batch(2, 5), grid)).toMatchObject({ overlapPercent: 0, gapMm: 3 });
    expect(coverageOf(batch(0, 5), grid)).toMatchObject({ overlapPercent: 0, gapMm: 0 });
  });

  it('says that a part is not covered', () => {
    expect(coverageOf(batch(5, 5, 20), grid)).toMatchObject({ coveredMm: 25, coversVolume: false });
  });
});

describe('cross-sections along a path', () => {
  const curve: Curve = {
    use: 'arch',
    flattening: 'stretched',
    up: [0, 0, 1],
    heightMm: 20,
    sectionMm: 10,
    pointsMm: [
      [-20, 0, 0],
      [0, 0, 0],
      [20, 0, 0],
    ],
  };

  it('stand every so many millimetres across it, from its beginning, each with a place of its own', () => {
    const batch = sectionsBatch(curve, 8, 0.5, thin);
    const planes = batch ? planesOfBatch(batch) : [];
    expect(planes).toHaveLength(6);
    for (const [k, plane] of planes.entries()) {
      expect(Math.abs(plane.originMm[0] + 20 - 8 * k)).toBeLessThan(0.05);
      expect(Math.abs(dot(cross(plane.rowDirection, plane.columnDirection), [1, 0, 0]))).toBeCloseTo(1, 9);
    }
    expect(batch).toMatchObject({ columns: 21, rows: 41, step: 8 });
  });

  it('are none of a curve that makes no path', () => {
    expect(sectionsBatch({ ...curve, pointsMm: [[0, 0, 0]] }, 2, 1, thin)).toBeUndefined();
  });
});
