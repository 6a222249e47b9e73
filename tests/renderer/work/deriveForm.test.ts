import { describe, expect, it } from 'vitest';
import type { PlannedStack, SeriesPlan } from '../../../native-free-core/contract/index.ts';
import {
  applyStep,
  type Curve,
  initialAxes,
  initialState,
  pictureCount,
  planesOfBatch,
  turnAxes,
} from '../../../native-free-core/recipe/index.ts';
import {
  batchOf,
  formOfKind,
  initialForm,
  nextSeriesNumber,
  sourceReferencesOf,
  windowOf,
} from '../../../renderer/work/volet/deriveForm.ts';
import { readNumber } from '../../../renderer/work/volet/NumberBox.tsx';
import { dateTimeOf, newUID } from '../../../renderer/work/volet/newIdentifiers.ts';

const image = (sopInstanceUID: string, frameNumber = 1) =>
  ({ sopInstanceUID, sopClassUID: 'CT', frameNumber }) as PlannedStack['images'][number];

const stack: PlannedStack = {
  images: [image('1'), image('2', 1), image('2', 2)],
  grid: {
    dimensions: [41, 31, 21],
    originMm: [-20, -15, 100],
    columnStep: [1, 0, 0],
    rowStep: [0, 1, 0],
    sliceStep: [0, 0, 2],
  },
  problems: [],
  splitBy: '',
  unit: 'HU',
  valueType: 'int16',
};
const target = { seriesInstanceUID: '1.2', stack: 0 };

describe('the planes that the form stands for', () => {
  it('run from one end of the volume to the other, so far apart', () => {
    const batch = batchOf({ ...initialForm, pane: 'axial', incrementMm: 5 }, initialState, target, stack);
    expect(batch && planesOfBatch(batch).map(({ originMm }) => originMm[2])).toEqual([
      100, 105, 110, 115, 120, 125, 130, 135, 140,
    ]);
  });

  it('lie about the crosshair when an extent is given, parallel to the plane as it is turned', () => {
    const turned = applyStep(initialState, {
      kind: 'turnPlanes',
      target: { ...target, pane: 'planes' },
      axes: turnAxes(initialAxes, 'sagittal', 30),
      about: 'sagittal',
      angleDeg: 30,
    });
    const placed = applyStep(turned, {
      kind: 'crosshair',
      target: { ...target, pane: 'planes' },
      centreMm: [0, 0, 120],
    });
    const batch = batchOf({ ...initialForm, incrementMm: 2, extentMm: 8 }, placed, target, stack);
    expect(batch).toMatchObject({ count: 5, incrementMm: 2 });
    const [first] = batch ? planesOfBatch(batch) : [];
    expect(Math.abs(first.columnDirection[2])).toBeCloseTo(0.5, 12);
  });

  it('turn about the crosshair over the angle that is asked; a whole turn does not show its beginning twice', () => {
    const form = formOfKind(initialForm, 'rotation');
    const whole = batchOf(form, initialState, target, stack);
    expect(whole).toMatchObject({ kind: 'rotation', mode: 'max', step: 10 });
    expect(whole && pictureCount(whole)).toBe(36);
    const half = batchOf({ ...form, overDeg: 90, stepDeg: 30 }, initialState, target, stack);
    expect(half && pictureCount(half)).toBe(4);
    // Through the whole volume, whatever the angle: twice the farthest corner from the axis, 20 and 15 mm away.
    expect(whole?.thicknessMm).toBeCloseTo(2 * Math.hypot(20, 15), 9);
    expect(batchOf({ ...form, isThrough: false, thicknessMm: 5 }, initialState, target, stack)?.thicknessMm).toBe(5);
  });

  it('cross the curve of the work, and unroll it; without a curve there are none', () => {
    const curve: Curve = {
      use: 'free',
      flattening: 'stretched',
      up: [0, 0, 1],
      heightMm: 20,
      sectionMm: 10,
      pointsMm: [
        [-15, 0, 120],
        [15, 0, 120],
      ],
    };
    const drawn = applyStep(initialState, { kind: 'curve', target: { ...target, pane: 'planes' }, curve });
    const form = { ...formOfKind(initialForm, 'sections'), everyMm: 3 };
    expect(batchOf(form, initialState, target, stack)).toBeUndefined();
    expect(batchOf(form, drawn, target, stack)).toMatchObject({ kind: 'sections', step: 3, columns: 21, rows: 21 });
    const sections = batchOf(form, drawn, target, stack);
    expect(sections && pictureCount(sections)).toBe(11);
    expect(batchOf(formOfKind(form, 'curve'), drawn, target, stack)).toMatchObject({
      kind: 'curve',
      curve,
      pixelMm: 1,
    });
  });

  it('are cut from the part of the volume that the work has chosen, and with its tilt', () => {
    const exclusion = { outlineMm: [], direction: [0, 0, 1], removes: 'inside' } as const;
    const narrowed = applyStep(initialState, { kind: 'exclude', target: { ...target, pane: 'planes' }, exclusion });
    const ignored = applyStep(narrowed, { kind: 'tilt', target: { ...target, pane: 'planes' }, isCorrected: false });
    expect(batchOf(initialForm, ignored, target, stack)).toMatchObject({
      subVolume: { exclusions: [exclusion] },
      isTiltIgnored: true,
    });
  });

  it('are none without a volume or without a distance', () => {
    expect(batchOf(initialForm, initialState, target, { ...stack, grid: undefined })).toBeUndefined();
    expect(batchOf({ ...initialForm, incrementMm: 0 }, initialState, target, stack)).toBeUndefined();
  });
});

describe('what a new series says of itself', () => {
  it('opens with the window that the work has chosen, else with that of the file', () => {
    const voi = [{ kind: 'window', center: 40, width: 400, function: 'LINEAR', explanation: '' }] as const;
    const plan = { stacks: [{ ...stack, images: [{ ...image('1'), voi }] }] } as unknown as SeriesPlan;
    expect(windowOf(initialState, target, 'axial', plan)).toEqual({ center: 40, width: 400 });
    const bone = applyStep(initialState, {
      kind: 'window',
      target: { ...target, pane: 'planes' },
      ...{ center: 500, width: 2000, function: 'LINEAR' },
    });
    expect(windowOf(bone, target, 'curved', plan)).toEqual({ center: 500, width: 2000 });
  });

  it('names each source object once, also when several frames come from one', () => {
    expect(sourceReferencesOf(stack).map(({ sopInstanceUID }) => sopInstanceUID)).toEqual(['1', '2']);
  });

  it('takes a number beyond those of the study', () => {
    expect(nextSeriesNumber(['1', '5', ''])).toBe(1001);
    expect(nextSeriesNumber(['1', '1001'])).toBe(1002);
    expect(nextSeriesNumber([])).toBe(1001);
  });

  it('has UIDs made of random UUIDs, of at most 64 characters — PS3.5 B.2', () => {
    const uids = Array.from({ length: 50 }, newUID);
    expect(new Set(uids).size).toBe(50);
    for (const uid of uids) {
      expect(uid).toMatch(/^2\.25\.(0|[1-9]\d*)$/);
      expect(uid.length).toBeLessThanOrEqual(64);
      // Version 4, variant 1 of ITU-T X.667.
      const hexadecimal = BigInt(uid.slice(5)).toString(16).padStart(32, '0');
      expect([hexadecimal[12], '89ab'.includes(hexadecimal[16])]).toEqual(['4', true]);
    }
  });

  it('is dated in the local time of the station', () => {
    expect(dateTimeOf(new Date(2026, 2, 5, 9, 7, 3))).toEqual({ date: '20260305', time: '090703' });
  });
});

describe('a number that is typed', () => {
  it('is read as its language writes it', () => {
    expect(['1 234,5', '\u22123,5', '1.5', '12', '.5'].map((text) => readNumber(text, 'fr'))).toEqual([
      1234.5, -3.5, 1.5, 12, 0.5,
    ]);
    expect(readNumber('1,234.5', 'en')).toBe(1234.5);
  });

  it('is nothing when it is not a number', () => {
    for (const text of ['', 'abc', '1e9', '--2', '3 mm']) expect(readNumber(text, 'fr')).toBeUndefined();
  });
});
