// Slice order, spacing, points and reformats of the corpus's series, against values that numpy and scipy computed
// (expected/volumes.json and its note). Tolerances:
//   order                exact           positions are facts
//   spacing              1e-5 mm         decimals of the file's positions
//   linear               0.02 unit       references are rounded to 0.01; plus float32 of large PET values
//                        0.05 unit       where positions are rounded (MR): we lay one lattice through all slices
//   nearest              exact           half-way (within 0.001 mm) may go either way; float32 of large PET values
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Plane } from '../../native-free-core/geometry/index.ts';
import { samplePlane } from '../../native-free-core/volume/index.ts';
import { corpusBytes, corpusJson, hasCorpus } from '../support/corpus.ts';
import { corpusStacks, corpusVolume } from '../support/corpusVolume.ts';

interface Reformat {
  readonly name: string;
  readonly origin: readonly [number, number, number];
  readonly row: readonly [number, number, number];
  readonly col: readonly [number, number, number];
  readonly spacing: number;
  readonly width: number;
  readonly height: number;
  readonly interpolation: 'nearest' | 'linear';
  readonly scheme: 'lattice' | 'normal';
  readonly file: string;
}

interface Group {
  readonly instances: number;
  readonly positions: number;
  readonly stackDepth: readonly number[];
  readonly sorted: readonly (string | number)[];
  readonly spacing?: { readonly mean: number; readonly min: number; readonly max: number; readonly uniform: boolean };
  readonly shear?: { readonly tilted: boolean };
  readonly volume?: {
    readonly points: readonly {
      readonly lps: readonly [number, number, number];
      readonly linear: number;
      readonly nearest: number;
    }[];
    readonly reformats: readonly Reformat[];
  };
}

interface ExpectedSeries {
  readonly series: string;
  readonly notPartOfVolume?: readonly string[];
  readonly enhanced?: boolean;
  readonly orientations: number;
  readonly groups: readonly Group[];
}

const series: readonly ExpectedSeries[] = hasCorpus ? corpusJson('expected/volumes.json').volumes : [];
const volumes = series.filter(({ groups }) => groups[0].volume !== undefined);

describe.skipIf(!hasCorpus)('sortIntoStacks on the corpus', () => {
  it.each(series)('sorts $series along its normals', ({ series: path, notPartOfVolume, orientations, groups }) => {
    const stacks = corpusStacks(path, notPartOfVolume);
    expect(stacks).toHaveLength(groups.reduce((count, { stackDepth }) => count + stackDepth[0], 0));
    expect(groups).toHaveLength(orientations);
    for (const group of groups) {
      const nameOf = (image: { frameNumber: number; sopInstanceUID: string }) =>
        typeof group.sorted[0] === 'number' ? image.frameNumber - 1 : image.sopInstanceUID;
      const ofGroup = stacks.filter(({ images }) => group.sorted.includes(nameOf(images[0])));
      expect(ofGroup).toHaveLength(group.stackDepth[0]);
      for (const { images } of ofGroup) expect(images).toHaveLength(group.positions);
      // The reference lists every image of the first place, then of the second …
      const sorted = ofGroup[0].images.flatMap((_, k) => ofGroup.map(({ images }) => nameOf(images[k])));
      expect(sorted).toEqual(group.sorted);
    }
  });

  it.each(volumes)('measures the spacing of $series', ({ series: path, groups: [{ spacing, shear, positions }] }) => {
    const [stack] = corpusStacks(path);
    expect(stack.grid !== undefined).toBe(spacing?.uniform);
    expect(stack.problems.some(({ kind }) => kind === 'gantryTilt')).toBe(shear?.tilted && spacing?.uniform);
    const heights = stack.images.map(({ plane }) => heightOf(plane!));
    expect((heights[positions - 1] - heights[0]) / (positions - 1)).toBeCloseTo(spacing!.mean, 5);
    if (spacing?.uniform) return;
    const uneven = stack.problems.find(({ kind }) => kind === 'unevenSpacing');
    expect(uneven).toMatchObject({ smallestMm: round(spacing!.min), largestMm: round(spacing!.max) });
  });
});

describe.skipIf(!hasCorpus)('samplePlane on the corpus', () => {
  it.each(volumes)('gives the points and planes of $series', async ({ series: path, groups: [{ volume: truth }] }) => {
    const volume = await corpusVolume(corpusStacks(path)[0]);
    const bound = path.startsWith('mr-ge-fmri') || path.startsWith('enhanced-mr') ? 0.05 : 0.02;
    for (const point of truth!.points) {
      const plane = pointPlane(point.lps);
      expect(Math.abs(samplePlane(volume, plane).values[0] - point.linear)).toBeLessThan(bound);
      expect(samplePlane(volume, plane, { interpolation: 'nearest' }).values[0]).toBeCloseTo(point.nearest, 3);
    }
    for (const reformat of truth!.reformats.filter(({ scheme }) => scheme === 'lattice')) {
      const reference = floatsOf(reformat.file);
      const choices = reformat.interpolation === 'linear' ? [planeOf(reformat)] : nearly(planeOf(reformat));
      const pictures = choices.map(
        (plane) => samplePlane(volume, plane, { interpolation: reformat.interpolation }).values,
      );
      expect(pictures[0]).toHaveLength(reference.length);
      expect(differing(pictures, reference, bound), reformat.name).toBe(0);
    }
  });
});

function heightOf({ originMm, rowDirection: r, columnDirection: c }: Plane): number {
  const normal = [r[1] * c[2] - r[2] * c[1], r[2] * c[0] - r[0] * c[2], r[0] * c[1] - r[1] * c[0]];
  return normal.reduce((sum, component, axis) => sum + component * originMm[axis], 0);
}

function round(mm: number): number {
  return Math.round(mm * 1000) / 1000;
}

function pointPlane(lps: readonly [number, number, number]): Plane {
  return { originMm: lps, rowDirection: [1, 0, 0], columnDirection: [0, 1, 0], spacingMm: [1, 1], columns: 1, rows: 1 };
}

function planeOf({ origin, row, col, spacing, width, height }: Reformat): Plane {
  const directions = { rowDirection: row, columnDirection: col };
  return { originMm: origin, ...directions, spacingMm: [spacing, spacing], columns: width, rows: height };
}

function floatsOf(path: string): Float32Array {
  const bytes = gunzipSync(corpusBytes(path));
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** The plane, and the same one moved by 0.001 mm along each axis of the patient. */
function nearly(plane: Plane): Plane[] {
  const [x, y, z] = plane.originMm;
  const moved = [0.001, -0.001].flatMap((mm): [number, number, number][] => [
    [x + mm, y, z],
    [x, y + mm, z],
    [x, y, z + mm],
  ]);
  return [plane, ...moved.map((originMm) => ({ ...plane, originMm }))];
}

/** Pixels that agree with the reference in none of the pictures: by value, or by being outside. */
function differing(pictures: readonly ArrayLike<number>[], reference: Float32Array, bound: number): number {
  const agrees = (value: number, k: number) =>
    Number.isNaN(reference[k]) ? Number.isNaN(value) : Math.abs(value - reference[k]) <= bound;
  return reference.reduce((count, _, k) => (pictures.some((values) => agrees(values[k], k)) ? count : count + 1), 0);
}
