import { describe, expect, it } from 'vitest';
import { normalise, type Plane, type Vector3, type VolumeGrid } from '../../../native-free-core/geometry/index.ts';
import {
  type CropBox,
  type Exclusion,
  projectSlab,
  type SubVolume,
  samplePlane,
  samplePlaneRows,
  splitRows,
  type UnevenGrid,
} from '../../../native-free-core/volume/index.ts';
import { fillVolume } from '../../support/fillVolume.ts';

const grid: VolumeGrid = {
  dimensions: [30, 28, 20],
  originMm: [-15, -14, -20],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceStep: [0, 0.2, 2],
};
const volume = fillVolume(grid, ([x, y, z]) => x + 100 * y + 10_000 * z, Float32Array);

/** A seeded number between −1 and 1. */
function randomOf(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state / 2 ** 31;
  };
}

function axesOf(random: () => number): [Vector3, Vector3, Vector3] {
  const a = normalise([random() + 0.1, random(), random()]);
  const [x, y, z] = a;
  const [u, v, w] = normalise([random(), random() + 1.5, random()]);
  const b = normalise([y * w - z * v, z * u - x * w, x * v - y * u]);
  return [a, b, [y * b[2] - z * b[1], z * b[0] - x * b[2], x * b[1] - y * b[0]]];
}

function pointOf({ originMm, rowDirection, columnDirection, spacingMm }: Plane, column: number, row: number): Vector3 {
  const along = (axis: 0 | 1 | 2) =>
    originMm[axis] + rowDirection[axis] * column * spacingMm[1] + columnDirection[axis] * row * spacingMm[0];
  return [along(0), along(1), along(2)];
}

/** By hand: is the point kept? Undefined where it lies on the border itself. */
function isKept({ box, exclusions }: SubVolume, point: Vector3): boolean | undefined {
  if (box) {
    const away = Math.max(
      ...box.axes.map((axis, k) => {
        const along = axis.reduce((sum, each, i) => sum + each * (point[i] - box.centreMm[i]), 0);
        return Math.abs(along) - box.halfLengthsMm[k];
      }),
    );
    if (Math.abs(away) < 1e-4) return undefined;
    if (away > 0) return false;
  }
  for (const { outlineMm, direction, removes } of exclusions) {
    const inside = windingOf(outlineMm, direction, point);
    if (inside === undefined) return undefined;
    if (inside === (removes === 'inside')) return false;
  }
  return true;
}

/** The sum of the angles under which a simple outline is seen: ± 2π inside, 0 outside. */
function windingOf(outline: readonly Vector3[], direction: Vector3, point: Vector3): boolean | undefined {
  const flat = outline.map((corner) => {
    const from = [corner[0] - point[0], corner[1] - point[1], corner[2] - point[2]] as const;
    const depth = from.reduce((sum, each, i) => sum + each * direction[i], 0);
    return from.map((each, i) => each - depth * direction[i]);
  });
  let sum = 0;
  for (const [k, a] of flat.entries()) {
    const b = flat[(k + 1) % flat.length];
    const cross = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
    sum += Math.atan2(
      cross.reduce((total, each, i) => total + each * direction[i], 0),
      a[0] * b[0] + a[1] * b[1] + a[2] * b[2],
    );
  }
  const turns = Math.abs(sum) / (2 * Math.PI);
  return Math.abs(turns - Math.round(turns)) > 0.01 ? undefined : Math.round(turns) === 1;
}

function randomCase(seed: number): { plane: Plane; part: SubVolume } {
  const random = randomOf(seed);
  const [row, column] = axesOf(random);
  const axes = axesOf(random);
  const box: CropBox = {
    centreMm: [4 * random(), 4 * random(), 4 * random()],
    axes,
    halfLengthsMm: [6 + 4 * random(), 6 + 4 * random(), 9 + 4 * random()],
  };
  const [direction, u, v] = axesOf(random);
  const outlineMm = Array.from({ length: 7 }, (_, k): Vector3 => {
    const [angle, radius] = [(2 * Math.PI * k) / 7, 7 + 5 * random()];
    const at = (axis: 0 | 1 | 2) => radius * (Math.cos(angle) * u[axis] + Math.sin(angle) * v[axis]);
    return [at(0), at(1), at(2)];
  });
  const exclusion: Exclusion = { outlineMm, direction, removes: seed % 2 === 0 ? 'inside' : 'outside' };
  const plane: Plane = {
    originMm: [0, 1, 2].map((axis) => -17 * row[axis] - 15 * column[axis] + random()) as unknown as Vector3,
    ...{ rowDirection: row, columnDirection: column, spacingMm: [0.9, 0.7], columns: 50, rows: 34 },
  };
  return { plane, part: { box: seed % 3 === 0 ? undefined : box, exclusions: seed % 4 === 1 ? [] : [exclusion] } };
}

describe('a cut of a part of the volume', () => {
  it('keeps and leaves out each sample as it lies, by a hundred random boxes and outlines', () => {
    let [kept, left, wrong] = [0, 0, 0];
    for (let seed = 1; seed <= 100; seed++) {
      const { plane, part } = randomCase(seed);
      const whole = samplePlane(volume, plane).values;
      const cut = samplePlane(volume, plane, { subVolume: part }).values;
      for (let at = 0; at < cut.length; at++) {
        const wanted = isKept(part, pointOf(plane, at % plane.columns, Math.floor(at / plane.columns)));
        if (wanted === undefined || Number.isNaN(whole[at])) continue;
        if (wanted) kept++;
        else left++;
        if (wanted ? cut[at] !== whole[at] : !Number.isNaN(cut[at])) wrong++;
      }
    }
    expect(Math.min(kept, left)).toBeGreaterThan(5_000);
    expect(wrong).toBe(0);
  });

  it('gathers a slab from the samples that are kept, whatever its mode', () => {
    for (const seed of [2, 5, 7, 10, 14]) {
      const { plane, part } = randomCase(seed);
      const normal = [0, 1, 2].map((axis) => {
        const [i, j] = [(axis + 1) % 3, (axis + 2) % 3];
        return plane.rowDirection[i] * plane.columnDirection[j] - plane.rowDirection[j] * plane.columnDirection[i];
      });
      const layers = [-3, -1, 1, 3].map((mm) => {
        const originMm = plane.originMm.map((each, axis) => each + mm * normal[axis]) as unknown as Vector3;
        return samplePlane(volume, { ...plane, originMm }, { subVolume: part }).values;
      });
      for (const mode of ['max', 'min', 'mean', 'sum'] as const) {
        const { values } = projectSlab(volume, plane, { thicknessMm: 8, stepMm: 2, mode, subVolume: part });
        for (let at = 0; at < values.length; at += 3) {
          const inside = layers.map((layer) => layer[at]).filter((value) => !Number.isNaN(value));
          const sum = inside.reduce((total, value) => total + value, 0);
          const wanted = { max: Math.max(...inside), min: Math.min(...inside), mean: sum / inside.length, sum }[mode];
          if (inside.length === 0) expect(values[at]).toBeNaN();
          else expect(Math.abs(values[at] - wanted)).toBeLessThan(Math.max(1e-6 * Math.abs(wanted), 0.1));
        }
      }
    }
  });

  it('is the same whole and by rows, and with every interpolation leaves out the same samples', () => {
    const { plane, part } = randomCase(2);
    const whole = samplePlane(volume, plane, { subVolume: part }).values;
    const shared = new Float32Array(whole.length);
    for (const [first, last] of splitRows(plane, 5)) {
      samplePlaneRows(volume, plane, first, last, shared, { subVolume: part });
    }
    expect(shared).toEqual(whole);
    for (const interpolation of ['nearest', 'cubic', 'sinc'] as const) {
      const { values } = samplePlane(volume, plane, { subVolume: part, interpolation });
      expect(values.map(Number.isNaN as unknown as (value: number) => number)).toEqual(
        whole.map(Number.isNaN as unknown as (value: number) => number),
      );
    }
  });

  it('is empty where the part lies elsewhere, and whole where nothing is left out', () => {
    const { plane } = randomCase(2);
    const far: SubVolume = {
      box: {
        centreMm: [900, 0, 0],
        axes: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        halfLengthsMm: [5, 5, 5],
      },
      exclusions: [],
    };
    expect(samplePlane(volume, plane, { subVolume: far }).values.every(Number.isNaN)).toBe(true);
    const nothing: SubVolume = { exclusions: [] };
    expect(samplePlane(volume, plane, { subVolume: nothing }).values).toEqual(samplePlane(volume, plane).values);
    const empty: SubVolume = { exclusions: [{ outlineMm: [], direction: [0, 0, 1], removes: 'inside' }] };
    expect(samplePlane(volume, plane, { subVolume: empty }).values).toEqual(samplePlane(volume, plane).values);
  });
});

describe('missing slices', () => {
  /** Slices at 0, 2, 4, then 10, 12: two are missing. */
  const heights = [0, 2, 4, 10, 12];
  const uneven: UnevenGrid = {
    dimensions: [8, 8, 5],
    columnStep: [1, 0, 0],
    rowStep: [0, 1, 0],
    sliceOriginsMm: heights.map((z) => [0, 0, z] as const),
    gapsAfter: [2],
  };
  const gappy = fillVolume(uneven, ([, , z]) => z, Float32Array);
  const coronal: Plane = {
    originMm: [3, 3, 13],
    rowDirection: [1, 0, 0],
    columnDirection: [0, 0, -1],
    spacingMm: [0.5, 1],
    columns: 1,
    rows: 29,
  };

  it('are a gap: nothing is made up between the slices on either side, which keep their values', () => {
    const { values } = samplePlane(gappy, coronal);
    for (let row = 0; row < 29; row++) {
      const z = 13 - row * 0.5;
      if (z > 12 || z < 0 || (z > 4 && z < 10)) expect(values[row]).toBeNaN();
      else expect(values[row]).toBeCloseTo(z, 5);
    }
  });

  it('are left out of a slab', () => {
    const axial: Plane = { ...coronal, originMm: [3, 3, 7], columnDirection: [0, 1, 0], rows: 1 };
    // Samples at 3.5 … 10.5: only 3.5 and 10.5 lie beside the gap; 4 to 10 are in it.
    const { values } = projectSlab(gappy, axial, { thicknessMm: 8, stepMm: 1, mode: 'sum' });
    expect(values[0]).toBeCloseTo(14, 5);
  });
});
