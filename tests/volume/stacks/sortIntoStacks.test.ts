import { describe, expect, it } from 'vitest';
import type { Vector3 } from '../../../native-free-core/geometry/index.ts';
import { type Stack, type StackableImage, sortIntoStacks } from '../../../native-free-core/volume/index.ts';

interface Slice {
  readonly at?: Vector3;
  readonly number?: number;
  readonly row?: Vector3;
  readonly column?: Vector3;
  readonly size?: readonly [columns: number, rows: number];
  readonly split?: Readonly<Record<string, string>>;
  readonly frame?: number;
  readonly instance?: string;
}

function image({
  at,
  number,
  row = [1, 0, 0],
  column = [0, 1, 0],
  size = [8, 6],
  split = {},
  ...rest
}: Slice): StackableImage {
  const [columns, rows] = size;
  const directions = { rowDirection: row, columnDirection: column, spacingMm: [0.5, 0.5] as const };
  return {
    sopInstanceUID: rest.instance ?? `1.2.${number ?? 0}`,
    sopClassUID: '1.2.840.10008.5.1.4.1.1.2',
    frameNumber: rest.frame ?? 1,
    instanceNumber: number === undefined ? '' : String(number),
    pixelModule: { columns, rows, samplesPerPixel: 1 },
    plane: at === undefined ? undefined : { originMm: at, ...directions, columns, rows },
    splitAttributes: split,
  };
}

const axialAt = (heightsMm: readonly number[]) => heightsMm.map((z, k) => image({ at: [0, 0, z], number: 100 - k }));
const kinds = (stacks: readonly Stack[]) => stacks.map(({ problems }) => problems.map(({ kind }) => kind));
const numbers = (stack: Stack) => stack.images.map(({ instanceNumber }) => Number(instanceNumber));

describe('sortIntoStacks: order — PS3.3 C.7.6.2.1.1', () => {
  it('goes up along row × column direction, whatever the instance numbers say', () => {
    const [stack] = sortIntoStacks(axialAt([4, 0, 2, 6]));
    expect(stack.images.map(({ plane }) => plane?.originMm[2])).toEqual([0, 2, 4, 6]);
    expect(stack.grid).toMatchObject({ dimensions: [8, 6, 4], originMm: [0, 0, 0], columnStep: [0.5, 0, 0] });
    expect(stack.grid?.sliceStep).toEqual([0, 0, 2]);
    expect(stack.problems).toEqual([]);
  });

  it('goes by instance number, then frame, only where there is no geometry', () => {
    const [stack] = sortIntoStacks([image({ number: 3 }), image({ number: 10 }), image({ number: 2 })]);
    expect(numbers(stack)).toEqual([2, 3, 10]);
    expect(stack.grid).toBeUndefined();
    expect(stack.problems).toEqual([{ kind: 'noGeometry', images: 3 }]);
  });

  it('keeps clips whole and single pictures together', () => {
    const clip = [3, 1, 2].map((frame) => image({ number: 7, frame, instance: '1.7' }));
    const stacks = sortIntoStacks([image({ number: 9, size: [4, 4] }), ...clip, image({ number: 1 })]);
    expect(stacks.map(({ images }) => images.length).sort()).toEqual([2, 3]);
    const shown = stacks.find(({ images }) => images.length === 3);
    expect(shown?.images.map(({ frameNumber }) => frameNumber)).toEqual([1, 2, 3]);
    expect(stacks.flatMap(({ problems }) => problems)).toContainEqual({ kind: 'mixedSizes', sizes: ['8×6', '4×4'] });
  });
});

describe('sortIntoStacks: what makes a stack', () => {
  it('splits by orientation and by size', () => {
    const sagittal = [0, 1].map((x) => image({ at: [x, 0, 0], row: [0, 1, 0], column: [0, 0, -1], number: x }));
    const large = [0, 2].map((z) => image({ at: [0, 0, z], size: [16, 16], number: z }));
    const stacks = sortIntoStacks([...axialAt([0, 1, 2]), ...sagittal, ...large]);
    expect(stacks.map(({ images, splitBy }) => [images.length, splitBy])).toEqual([
      [2, 'ImageOrientationPatient sagittal'],
      [2, 'ImageOrientationPatient axial · PixelSpacing 16×16, 0.5\\0.5 mm'],
      [3, 'ImageOrientationPatient axial · PixelSpacing 8×6, 0.5\\0.5 mm'],
    ]);
  });

  it('takes directions within a tenth of a degree for parallel', () => {
    const tilted: Vector3 = [Math.cos(0.001), Math.sin(0.001), 0];
    expect(sortIntoStacks([image({ at: [0, 0, 0] }), image({ at: [0, 0, 1], row: tilted })])).toHaveLength(1);
  });

  it('leaves images that are each alone in their orientation together, to leaf through', () => {
    const radial = [0, 0.5, 1, 1.5].map((angle, k) =>
      image({ at: [0, 0, 0], row: [Math.cos(angle), Math.sin(angle), 0], column: [0, 0, -1], number: 4 - k }),
    );
    const [stack, ...others] = sortIntoStacks(radial);
    expect(others).toEqual([]);
    expect(stack.problems).toEqual([{ kind: 'nonParallel', orientations: 4 }]);
    expect(numbers(stack)).toEqual([1, 2, 3, 4]);
  });

  it('splits images at one place by the attribute that separates them, smallest value first', () => {
    const echoes = [0, 1, 2].flatMap((z) =>
      ['80', '9', '30'].map((echo, k) =>
        image({
          at: [0, 0, z],
          number: 10 * z + k,
          split: { AcquisitionTime: `${z}${k}`, EchoTime: echo, FlipAngle: '90' },
        }),
      ),
    );
    const stacks = sortIntoStacks(echoes);
    expect(stacks.map(({ splitBy }) => splitBy)).toEqual(['EchoTime 9', 'EchoTime 30', 'EchoTime 80']);
    for (const { grid } of stacks) expect(grid?.dimensions).toEqual([8, 6, 3]);
  });

  it('splits by two attributes where one is not enough', () => {
    const images = [0, 1].flatMap((z) =>
      ['0', '1000'].flatMap((b) =>
        ['M', 'P'].map((type, k) =>
          image({ at: [0, 0, z], number: k, split: { DiffusionBValue: b, ImageType: type } }),
        ),
      ),
    );
    expect(sortIntoStacks(images).map(({ splitBy }) => splitBy)).toEqual([
      'DiffusionBValue 0 · ImageType M',
      'DiffusionBValue 0 · ImageType P',
      'DiffusionBValue 1000 · ImageType M',
      'DiffusionBValue 1000 · ImageType P',
    ]);
  });

  it('prefers what every image tells, then what some tell, to the bare number of a dimension', () => {
    const splits: readonly Readonly<Record<string, string>>[] = [
      { DiffusionBValue: '0' },
      { DiffusionBValue: '1300', DiffusionGradientOrientation: '1\\0\\0' },
      { DiffusionBValue: '1300', DiffusionGradientOrientation: '0\\1\\0' },
    ];
    const frames = [0, 2].flatMap((z) =>
      splits.map((split, k) =>
        image({ at: [0, 0, z], number: 3 * z + k, split: { ...split, 'DimensionIndexValues[4]': String(k + 1) } }),
      ),
    );
    expect(sortIntoStacks(frames).map(({ splitBy }) => splitBy)).toEqual([
      'DiffusionBValue 0',
      'DiffusionBValue 1300 · DiffusionGradientOrientation 0\\1\\0',
      'DiffusionBValue 1300 · DiffusionGradientOrientation 1\\0\\0',
    ]);
  });

  it('makes repeats without any telling attribute into volumes, in the order of their numbers', () => {
    const repeats = [0, 1, 2].flatMap((z) => [2, 0, 1].map((turn) => image({ at: [0, 0, z], number: 10 * turn + z })));
    const stacks = sortIntoStacks(repeats);
    expect(stacks.map(numbers)).toEqual([
      [0, 1, 2],
      [10, 11, 12],
      [20, 21, 22],
    ]);
    expect(stacks.map(({ splitBy }) => splitBy)).toEqual(['Repeat 1', 'Repeat 2', 'Repeat 3']);
  });

  it('says which images share a place when the rest of the series does not repeat', () => {
    const images = [...axialAt([0, 1, 2, 3, 4]), image({ at: [0, 0, 2.001], number: 7 })];
    const [stack, ...others] = sortIntoStacks(images);
    expect(others).toEqual([]);
    expect(stack.images).toHaveLength(6);
    expect(stack.grid).toBeUndefined();
    expect(stack.problems).toEqual([
      { kind: 'duplicatePosition', positionMm: 2, count: 2, sopInstanceUIDs: ['1.2.7', '1.2.98'] },
    ]);
  });
});

describe('sortIntoStacks: regularity', () => {
  it('allows spacings that differ by one hundredth or by 0.01 mm', () => {
    expect(kinds(sortIntoStacks(axialAt([0, 5, 10.04, 15, 20])))).toEqual([[]]);
    expect(kinds(sortIntoStacks(axialAt([0, 0.5, 1.008, 1.5])))).toEqual([[]]);
    expect(kinds(sortIntoStacks(axialAt([0, 5, 10.2, 15, 20])))).toEqual([['unevenSpacing']]);
  });

  it('tells a missing slice from uneven spacing, with the place and the gap', () => {
    const [missing] = sortIntoStacks(axialAt([0, 2, 4, 6, 12, 14]));
    expect(missing.problems).toEqual([{ kind: 'sliceMissing', afterIndex: 3, gapMm: 6, count: 2 }]);
    expect(missing.grid).toBeUndefined();
    expect(missing.unevenGrid?.sliceOriginsMm).toHaveLength(6);
    const [uneven] = sortIntoStacks(axialAt([0, 1, 5, 12]));
    expect(uneven.problems).toEqual([{ kind: 'unevenSpacing', smallestMm: 1, largestMm: 7 }]);
    expect(uneven.unevenGrid).toBeDefined();
  });

  it('calls small differences uneven once they add up to a tenth of a slice', () => {
    const creeping = Array.from({ length: 40 }, (_, k) => k * 5 + (k < 20 ? k * 0.04 : (40 - k) * 0.04));
    expect(kinds(sortIntoStacks(axialAt(creeping)))).toEqual([['unevenSpacing']]);
  });

  it('makes a tilted gantry into a regular, sheared volume, and says so', () => {
    const images = [0, 1, 2, 3].map((k) => image({ at: [0, -0.5 * k, 2 * k], number: k }));
    const [stack] = sortIntoStacks(images);
    expect(stack.grid?.sliceStep).toEqual([0, -0.5, 2]);
    expect(stack.problems).toEqual([{ kind: 'gantryTilt', shearMm: 0.5, spacingMm: 2 }]);
  });

  it('finds slices that are not in line', () => {
    const images = [0, 1, 0, 0].map((x, k) => image({ at: [x, 0, 2 * k], number: k }));
    expect(sortIntoStacks(images)[0].problems).toEqual([{ kind: 'slicesDisplaced', largestMm: 1 }]);
  });

  it('says of a single slice that it is one', () => {
    expect(sortIntoStacks(axialAt([3]))[0]).toMatchObject({ problems: [{ kind: 'singleSlice' }], splitBy: '' });
  });

  it('splits a nuclear medicine clip by all its vectors but the one that changes fastest', () => {
    const clip = Array.from({ length: 8 }, (_, k) =>
      image({
        number: 1,
        instance: '1.9',
        frame: k + 1,
        split: {
          EnergyWindowVector: String(1 + (k >> 2)),
          DetectorVector: String(1 + ((k >> 1) & 1)),
          RotationVector: '1',
          AngularViewVector: String(1 + (k & 1)),
        },
      }),
    );
    const stacks = sortIntoStacks(clip);
    expect(stacks.map(({ splitBy }) => splitBy)).toEqual([
      'EnergyWindowVector 1 · DetectorVector 1',
      'EnergyWindowVector 1 · DetectorVector 2',
      'EnergyWindowVector 2 · DetectorVector 1',
      'EnergyWindowVector 2 · DetectorVector 2',
    ]);
    expect(stacks[1].images.map(({ frameNumber }) => frameNumber)).toEqual([3, 4]);
  });

  it('makes volumes of reconstructed slices, one for each energy window', () => {
    const clip = [1, 2].flatMap((window) =>
      [1, 2, 3].map((slice) =>
        image({
          at: [0, 0, slice * 4],
          number: 1,
          instance: '1.9',
          frame: 3 * window + slice - 3,
          split: { EnergyWindowVector: String(window), SliceVector: String(slice) },
        }),
      ),
    );
    const stacks = sortIntoStacks(clip);
    expect(stacks.map(({ splitBy }) => splitBy)).toEqual(['EnergyWindowVector 1', 'EnergyWindowVector 2']);
    expect(stacks.map(({ grid }) => grid?.dimensions[2])).toEqual([3, 3]);
  });

  it('gives back every image exactly once', () => {
    const mixed = [
      ...axialAt([0, 1, 1, 7, 2]),
      image({ number: 5 }),
      image({ at: [0, 0, 0], row: [0, 1, 0], column: [0, 0, 1] }),
    ];
    const found = sortIntoStacks(mixed).flatMap(({ images }) => images);
    expect(new Set(found)).toEqual(new Set(mixed));
    expect(found).toHaveLength(mixed.length);
    expect(sortIntoStacks([])).toEqual([]);
  });
});
