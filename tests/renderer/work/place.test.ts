import { describe, expect, it } from 'vitest';
import type { PlannedStack, SeriesPlan, SeriesRow, StudyRow } from '../../../native-free-core/contract/index.ts';
import { newRecipe, type Recipe, type Step } from '../../../native-free-core/recipe/index.ts';
import { decidedLayout } from '../../../renderer/work/place/decidedLayout.ts';
import { framesOf, rearranged, withActiveAmong, withSeries, withSlice } from '../../../renderer/work/place/frames.ts';
import { hangStudy } from '../../../renderer/work/place/hangStudy.ts';
import { emptyPlaceView, readPlaceView, type Slot } from '../../../renderer/work/place/placeView.ts';
import { resolveSlot } from '../../../renderer/work/place/resolveSlot.ts';

const seriesRow = (seriesInstanceUID: string, modality: string, instanceCount: number, more = {}): SeriesRow => ({
  seriesInstanceUID,
  modality,
  seriesNumber: '1',
  seriesDescription: '',
  bodyPartExamined: '',
  instanceCount,
  isImage: true,
  isDerived: false,
  ...more,
});

const studyOf = (...series: SeriesRow[]): StudyRow => ({
  studyInstanceUID: '1',
  studyDate: '',
  studyTime: '',
  studyDescription: '',
  accessionNumber: '',
  modalities: [],
  seriesCount: series.length,
  instanceCount: 0,
  state: 'toProcess',
  hasWork: false,
  isSample: false,
  series,
});

const names = (slots: readonly Slot[]) => slots.map(({ seriesInstanceUID, slice }) => [seriesInstanceUID, slice]);

describe('hanging a study', () => {
  it('opens the richest acquired cross section, not what was derived from it', () => {
    const study = studyOf(
      seriesRow('topogram', 'CT', 2),
      seriesRow('thin', 'CT', 400),
      seriesRow('mpr', 'CT', 900, { isDerived: true }),
      seriesRow('report', 'SR', 1, { isImage: false }),
    );
    expect(hangStudy(study)).toMatchObject({ arrangement: 'single', tool: 'crosshair' });
    expect(names(hangStudy(study).slots)).toEqual([['thin', undefined]]);
  });

  it('opens the series that was asked for by name', () => {
    const study = studyOf(seriesRow('a', 'CT', 400), seriesRow('b', 'CT', 2));
    expect(names(hangStudy(study, 'b').slots)).toEqual([['b', undefined]]);
  });

  it('hangs radiographs side by side, of two series or of one', () => {
    const two = hangStudy(studyOf(seriesRow('front', 'DX', 1), seriesRow('side', 'DX', 1)));
    expect([two.arrangement, names(two.slots)]).toEqual([
      'two',
      [
        ['front', 0],
        ['side', 0],
      ],
    ]);
    expect(names(hangStudy(studyOf(seriesRow('both', 'CR', 2))).slots)).toEqual([
      ['both', 0],
      ['both', 1],
    ]);
    expect(hangStudy(studyOf(seriesRow('alone', 'CR', 1))).arrangement).toBe('single');
  });

  it('hangs a PET beside its CT, the CT on the left', () => {
    const view = hangStudy(
      studyOf(seriesRow('pet', 'PT', 200), seriesRow('topo', 'CT', 1), seriesRow('ct', 'CT', 200)),
    );
    expect([view.arrangement, names(view.slots).map(([name]) => name)]).toEqual(['two', ['ct', 'pet']]);
  });

  it('leaves the place empty when a study has no picture', () => {
    expect(hangStudy(studyOf(seriesRow('sr', 'SR', 1, { isImage: false }))).slots).toEqual([]);
  });
});

const slot: Slot = { seriesInstanceUID: 'ct', stack: 0, pane: 'stack', slice: 7 };
const single = { ...emptyPlaceView, slots: [slot] };

describe('the frames of an arrangement', () => {
  it('are three linked planes or one stack, as the series is laid out', () => {
    expect(framesOf(single, () => 'planes').map(({ pane }) => pane)).toEqual(['axial', 'coronal', 'sagittal']);
    expect(framesOf({ ...single, slots: [{ ...slot, pane: 'axial' }] }, () => 'stack')).toEqual([slot]);
  });

  it('have one that is active, even when there are fewer of them than before', () => {
    expect(withActiveAmong({ ...single, active: 1 }, 1).active).toBe(0);
    expect(withActiveAmong({ ...single, active: 2 }, 3).active).toBe(2);
    expect(withActiveAmong({ ...single, active: 0 }, 0).active).toBe(0);
  });

  it('keep the three planes and add the stack in a two by two', () => {
    const four = rearranged(
      single,
      'four',
      framesOf(single, () => 'planes'),
    );
    expect(four.slots.map(({ pane }) => pane)).toEqual(['axial', 'coronal', 'sagittal', 'stack']);
  });

  it('go back to the active one when there is room for a single frame', () => {
    const two = {
      ...single,
      arrangement: 'two' as const,
      slots: [slot, { ...slot, seriesInstanceUID: 'pet' }],
      active: 1,
    };
    expect(rearranged(two, 'single', two.slots).slots[0].seriesInstanceUID).toBe('pet');
  });

  it('take a series into the active frame, and a slice into its own', () => {
    const two = { ...single, arrangement: 'two' as const, slots: [slot, slot], active: 1 };
    const opened = withSeries(two, { seriesInstanceUID: 'mr', stack: 0, pane: 'stack' });
    expect(opened.slots.map((each) => each.seriesInstanceUID)).toEqual(['ct', 'mr']);
    expect(withSlice(two, 1, 3).slots.map(({ slice }) => slice)).toEqual([7, 3]);
  });
});

const stackOf = (count: number, more: Partial<PlannedStack> = {}): PlannedStack => ({
  images: Array.from({ length: count }, () => ({}) as PlannedStack['images'][number]),
  grid: {
    dimensions: [2, 2, count],
    originMm: [0, 0, 0],
    columnStep: [1, 0, 0],
    rowStep: [0, 1, 0],
    sliceStep: [0, 0, 1],
  },
  problems: [],
  splitBy: '',
  unit: 'HU',
  valueType: 'int16',
  ...more,
});

describe('planes or stack', () => {
  const empty = newRecipe('1', []);
  const layout = (choice: 'stack' | 'planes'): Step => ({
    kind: 'layout',
    target: { seriesInstanceUID: 'ct', stack: 0, pane: 'planes' },
    layout: choice,
  });
  const recipeOf = (...steps: Step[]): Recipe => ({ ...empty, steps });

  it('opens a regular volume of ten slices or more as planes', () => {
    expect(decidedLayout(empty, slot, stackOf(10), false)).toBe('planes');
    expect(decidedLayout(empty, slot, stackOf(9), false)).toBe('stack');
    expect(decidedLayout(empty, slot, undefined, false)).toBe('stack');
  });

  it('opens what is not a regular volume as a stack; uneven slices can still be cut when asked', () => {
    const uneven = stackOf(20, {
      grid: undefined,
      unevenGrid: { dimensions: [2, 2, 2], columnStep: [1, 0, 0], rowStep: [0, 1, 0], sliceOriginsMm: [] },
    });
    expect(decidedLayout(empty, slot, uneven, false)).toBe('stack');
    expect(decidedLayout(recipeOf(layout('planes')), slot, uneven, false)).toBe('planes');
    expect(decidedLayout(recipeOf(layout('planes')), slot, stackOf(20, { grid: undefined }), false)).toBe('stack');
    expect(decidedLayout(recipeOf(layout('planes')), slot, stackOf(20, { valueType: 'colour' }), false)).toBe('stack');
  });

  it('follows the last decision on that stack, not one on another', () => {
    expect(decidedLayout(recipeOf(layout('stack')), slot, stackOf(20), false)).toBe('stack');
    expect(decidedLayout(recipeOf(layout('stack'), layout('planes')), slot, stackOf(20), false)).toBe('planes');
    expect(decidedLayout(recipeOf(layout('stack')), { ...slot, stack: 1 }, stackOf(20), false)).toBe('planes');
  });
});

describe('a saved place', () => {
  it('is given back when its series are still there', () => {
    expect(readPlaceView(JSON.parse(JSON.stringify(single)), new Set(['ct']))).toEqual(single);
  });

  it('is left aside when it is unsound, or none of its series is there', () => {
    expect(readPlaceView({ ...single, version: 2 }, new Set(['ct']))).toBeUndefined();
    expect(readPlaceView(undefined, new Set(['ct']))).toBeUndefined();
    expect(readPlaceView(single, new Set(['other']))).toBeUndefined();
  });
});

describe('the n-th picture of a series that falls into several stacks', () => {
  it('is looked for in them all', () => {
    const plan = { stacks: [stackOf(1), stackOf(2)] } as unknown as SeriesPlan;
    expect(resolveSlot({ ...slot, slice: 0 }, plan)).toMatchObject({ stack: 0, slice: 0 });
    expect(resolveSlot({ ...slot, slice: 2 }, plan)).toMatchObject({ stack: 1, slice: 1 });
    expect(resolveSlot({ ...slot, slice: undefined }, plan)).toMatchObject({ stack: 0, slice: undefined });
  });
});
