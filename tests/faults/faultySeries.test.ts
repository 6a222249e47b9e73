// A series that is not one regular volume: said exactly why, and every image can still be looked at.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importReplyShape } from '../../native-free-core/contract/index.ts';
import { serviceForTests, type TestedService } from '../service/serviceForTests.ts';
import { expectSound, showSeries, temporaryFolder } from './faultyImport.ts';
import { makeSlice, seriesUID } from './makeSlice.ts';

type Changes = NonNullable<Parameters<typeof makeSlice>[2]>;

const archive = temporaryFolder();
let tested: TestedService;
let series = 0;
beforeAll(async () => {
  tested = await serviceForTests({ archiveDirectory: archive });
});
afterAll(async () => {
  await tested.close();
  await expectSound(archive);
});

/** Imports slices 1, 2, 3 … of a new series, each with its changes: all must go in and be shown. */
async function stacksOf(changes: readonly Changes[]) {
  series += 1;
  const form = new FormData();
  for (const [index, change] of changes.entries())
    form.append('files', new Blob([new Uint8Array(makeSlice(series, index + 1, change))]), `${index + 1}.dcm`);
  const { files } = importReplyShape.parse(await (await tested.ask('/api/import', 'POST', form)).json());
  expect(files.map(({ outcome }) => outcome)).toEqual(changes.map(() => 'stored'));
  const { plan, thumbnail, streamed } = await showSeries(tested, seriesUID(series));
  expect([plan.notShown, thumbnail, streamed]).toEqual([[], 'image/png', changes.length]);
  expect(plan.stacks.flatMap(({ images }) => images)).toHaveLength(changes.length);
  return plan.stacks;
}

const at = (...heightsMm: number[]): Changes[] => heightsMm.map((z) => ({ ImagePositionPatient: [0, 0, z] }));

describe('A series with a slice missing', () => {
  it('says after which slice, how many, and how wide the gap is', async () => {
    const [stack] = await stacksOf(at(0, 2, 4, 8, 10, 12, 14, 16));
    expect(stack.problems).toEqual([{ kind: 'sliceMissing', afterIndex: 2, gapMm: 4, count: 1 }]);
    expect([stack.grid, stack.unevenGrid?.sliceOriginsMm.length]).toEqual([undefined, 8]);
  });
});

describe('A series with two slices at one place', () => {
  it('says where, and makes no planes of it', async () => {
    const [stack, ...others] = await stacksOf(at(0, 2, 4, 4, 6, 8, 10));
    expect(others).toEqual([]);
    expect(stack.problems).toMatchObject([{ kind: 'duplicatePosition', positionMm: 4, count: 2 }]);
    expect([stack.grid, stack.unevenGrid]).toEqual([undefined, undefined]);
  });
});

describe('A series whose spacing varies', () => {
  it('says from how much to how much, and can be cut from slice to slice', async () => {
    const [stack] = await stacksOf(at(0, 2, 5, 6, 9.5, 10));
    expect(stack.problems).toEqual([{ kind: 'unevenSpacing', smallestMm: 0.5, largestMm: 3.5 }]);
    expect(stack.unevenGrid?.sliceOriginsMm).toHaveLength(6);
  });
});

describe('A mixed series', () => {
  it('of two sizes falls into two stacks that say their sizes', async () => {
    const small: Changes = { Rows: 2, Columns: 2 };
    const stacks = await stacksOf([{}, {}, {}, small, small, small]);
    expect(stacks.map(({ images, splitBy }) => [images.length, splitBy])).toEqual([
      [3, expect.stringContaining('4×4')],
      [3, expect.stringContaining('2×2')],
    ]);
    expect(stacks.every(({ grid }) => grid !== undefined)).toBe(true);
  });

  it('of two sizes and no places is one stack that says both', async () => {
    const lost: Changes = { ImagePositionPatient: [], ImageOrientationPatient: [] };
    const [stack, ...others] = await stacksOf([lost, { ...lost, Rows: 2, Columns: 3 }]);
    expect(others).toEqual([]);
    expect(stack.problems).toEqual([
      { kind: 'noGeometry', images: 2 },
      { kind: 'mixedSizes', sizes: ['4×4', '3×2'] },
    ]);
  });

  it('of two orientations falls into two stacks that say theirs', async () => {
    const sagittal = (x: number): Changes => ({
      ImageOrientationPatient: [0, 1, 0, 0, 0, -1],
      ImagePositionPatient: [x, 0, 0],
    });
    const stacks = await stacksOf([{}, {}, sagittal(0), sagittal(3), sagittal(6)]);
    expect(stacks.map(({ images, splitBy }) => [images.length, splitBy])).toEqual([
      [2, expect.stringContaining('axial')],
      [3, expect.stringContaining('sagittal')],
    ]);
  });

  it('of orientations that all differ is one stack to leaf through', async () => {
    const turned = [
      [1, 0, 0, 0, 1, 0],
      [0.8, 0.6, 0, -0.6, 0.8, 0],
      [0, 1, 0, 0, 0, -1],
      [1, 0, 0, 0, 0, -1],
    ];
    const [stack, ...others] = await stacksOf(turned.map((directions) => ({ ImageOrientationPatient: directions })));
    expect(others).toEqual([]);
    expect(stack.problems).toEqual([{ kind: 'nonParallel', orientations: 4 }]);
  });

  it('of two modalities falls into two stacks, by the kind of object', async () => {
    const mr: Changes = { Modality: 'MR', SOPClassUID: '1.2.840.10008.5.1.4.1.1.4' };
    const stacks = await stacksOf([{}, {}, {}, mr, mr]);
    expect(stacks.map(({ images }) => images.length)).toEqual([3, 2]);
    expect(new Set(stacks.map(({ splitBy }) => splitBy)).size).toBe(2);
  });
});
