import { describe, expect, it } from 'vitest';
import { itemsOf, numberOf, tag, textOf } from '../../native-free-core/dicom/index.ts';
import { cross, dot, norm, normalise, scale, subtract, type Vector3 } from '../../native-free-core/geometry/index.ts';
import { generateSample, type SampleName, sampleNames, type Truth, truthOf } from '../../sample-dicom/index.ts';
import {
  connected,
  dataSetOf,
  deviation,
  type FoundVoxel,
  mean,
  readSeries,
  type SeriesVoxels,
  sampleValues,
  seriesUidOf,
  voxelsInBall,
  voxelVolumeMl,
} from './seriesVoxels.ts';

const minutes = 60_000;

// quantity                        bound    why
const tolerance = {
  volumeShare: 0.05, //            5 %      voxels cut by the surface, half of them counted
  smallVolumeShare: 0.1, //        10 %     a 10 mm bead holds 300 voxels
  distanceMm: 1.2, //              1.2 mm   a third of a 2 mm slice at each end
  angleDeg: 1.5, //                1.5°     noise and the bone's edge; exercises allow 3°
  detectorMm: 0.1, //              half a detector element
};

const generated = new Map<SampleName, ReadonlyMap<string, readonly Uint8Array[]>>();

function seriesBytes(sample: SampleName): ReadonlyMap<string, readonly Uint8Array[]> {
  const known = generated.get(sample);
  if (known) return known;
  const series = new Map<string, Uint8Array[]>();
  for (const { bytes } of generateSample(sample)) {
    const uid = seriesUidOf(bytes);
    series.set(uid, [...(series.get(uid) ?? []), bytes]);
  }
  generated.set(sample, series);
  return series;
}

const volumes = new Map<string, SeriesVoxels>();

function volumeOf(sample: SampleName, seriesInstanceUID: string): SeriesVoxels {
  const known = volumes.get(seriesInstanceUID) ?? readSeries(seriesBytes(sample).get(seriesInstanceUID) ?? []);
  volumes.set(seriesInstanceUID, known);
  return known;
}

function known<Kind extends Truth['kind']>(sample: SampleName, kind: Kind): Extract<Truth, { kind: Kind }>[] {
  return truthOf(sample).filter((one): one is Extract<Truth, { kind: Kind }> => one.kind === kind);
}

function knownAs<Kind extends Truth['kind']>(sample: SampleName, kind: Kind, id: string) {
  const one = known(sample, kind).find((each) => each.id === id);
  if (!one) throw new Error(`${sample} knows no ${kind} ${id}`);
  return one;
}

const angleDeg = (a: Vector3, b: Vector3) => (Math.asin(Math.min(1, norm(cross(a, b)))) * 180) / Math.PI;

describe('The truth of every sample', () => {
  it('is plain data with an unmistakable name, a unit and a formula in both languages', () => {
    for (const sample of sampleNames) {
      const truths = truthOf(sample);
      expect(JSON.parse(JSON.stringify(truths))).toEqual(truths);
      expect(new Set(truths.map(({ id }) => id)).size).toBe(truths.length);
      for (const { unit, formula, label } of truths) {
        expect(
          Math.min(unit.length, formula.fr.length, formula.en.length, label.fr.length, label.en.length),
        ).toBeGreaterThan(0);
      }
    }
  });
});

describe.each(['head-ct', 'trunk-ct', 'brain-mr', 'pet-ct'] as const)('Values of %s', (sample) => {
  it('are the tissue’s in a ball around each point, with the grain that is told', { timeout: 3 * minutes }, () => {
    for (const { id, seriesInstanceUID, atMm, radiusMm, value, noise } of known(sample, 'value')) {
      const values = voxelsInBall(volumeOf(sample, seriesInstanceUID), atMm, radiusMm).map((voxel) => voxel.value);
      expect(values.length, id).toBeGreaterThan(4);
      // Neighbours share their grain, so about a quarter of the voxels count.
      const bound = (4 * noise) / Math.sqrt(values.length / 4) + 0.5;
      expect(Math.abs(mean(values) - value), `${id}: ${mean(values)} for ${value}`).toBeLessThan(bound);
      // Clipped at −1024, air has less grain than the rest.
      if (values.length > 60 && value > -900) {
        expect(deviation(values) / noise, `${id}: grain`).toBeGreaterThan(0.75);
        expect(deviation(values) / noise, `${id}: grain`).toBeLessThan(1.25);
      }
    }
  });
});

describe('Volumes', () => {
  it.each([
    ['head-ct', 'haemorrhage-volume', tolerance.volumeShare],
    ['trunk-ct', 'nodule-volume', tolerance.volumeShare],
    ['trunk-ct', 'liver-lesion-volume', tolerance.volumeShare],
    ['trunk-ct', 'bead-volume', tolerance.smallVolumeShare],
    ['brain-mr', 'plaque-volume', tolerance.smallVolumeShare],
  ] as const)(
    '%s: counted voxels of %s agree with the closed formula',
    { timeout: 3 * minutes },
    (sample, id, share) => {
      const { seriesInstanceUID, centreMm, radiiMm, value, insideValue, outsideValue } = knownAs(sample, 'volume', id);
      const series = volumeOf(sample, seriesInstanceUID);
      const threshold = (insideValue + outsideValue) / 2;
      const isInside = (voxel: number) => voxel > threshold === insideValue > outsideValue;
      const body = connected(voxelsInBall(series, centreMm, Math.max(...radiiMm) + 2), isInside);
      expect(Math.abs(body.length * voxelVolumeMl(series) - value) / value).toBeLessThan(share);
    },
  );
});

describe('Planes', () => {
  const discs = known('trunk-ct', 'plane');

  it('has six lumbar discs, no two of them parallel', () => {
    expect(discs.length).toBe(6);
    for (const a of discs) for (const b of discs) if (a !== b) expect(angleDeg(a.normal, b.normal)).toBeGreaterThan(2);
  });

  it.each(discs.map((disc) => [disc.label.en, disc] as const))(
    '%s: a plane fitted to its voxels is the one told',
    (_, disc) => {
      const series = volumeOf('trunk-ct', disc.seriesInstanceUID);
      const near = voxelsInBall(series, disc.centreMm, 25).filter(({ away: [x, y] }) => {
        const [u, v] = [x / 18, y / 12];
        return u * u + v * v < 1;
      });
      // The disc is darker than the end plates on both sides; half way between them is its plane.
      const rough = fitPlane(connected(near, (value) => value < 140).map(({ away }) => away));
      const { normal, offsetMm } = fitPlane(betweenEndPlates(near, rough, disc.thicknessMm));
      expect(angleDeg(normal, disc.normal)).toBeLessThan(tolerance.angleDeg);
      expect(Math.abs(offsetMm)).toBeLessThan(0.5);
    },
  );

  it('tells the head’s midsagittal plane: both lenses lie mirrored about it', () => {
    const plane = knownAs('head-ct', 'plane', 'midsagittal');
    const lenses = knownAs('head-ct', 'distance', 'between-lenses');
    const series = volumeOf('head-ct', plane.seriesInstanceUID);
    const centroid = (at: Vector3) => {
      const lens = connected(voxelsInBall(series, at, 6), (value) => value > 55);
      return [0, 1, 2].map((k) => at[k] + mean(lens.map(({ away }) => away[k]))) as unknown as Vector3;
    };
    const between = subtract(centroid(lenses.toMm), centroid(lenses.fromMm));
    expect(angleDeg(normalise(between), plane.normal)).toBeLessThan(tolerance.angleDeg);
    expect(Math.abs(norm(between) - lenses.value)).toBeLessThan(tolerance.distanceMm);
    expect(angleDeg(plane.normal, [1, 0, 0])).toBeGreaterThan(4);
  });

  it('tells the oblique plane of the MR slices as the header does', () => {
    const plane = knownAs('brain-mr', 'plane', 'slice-plane');
    const { axes } = volumeOf('brain-mr', plane.seriesInstanceUID);
    expect(angleDeg(axes[2], plane.normal)).toBeLessThan(1e-6);
  });
});

describe('Distances between two edges', () => {
  it.each([
    ['head-ct', 'haemorrhage-length'],
    ['trunk-ct', 'bead-diameter'],
    ['trunk-ct', 'cyst-diameter'],
  ] as const)('%s: the profile along %s is as long as told', { timeout: 3 * minutes }, (sample, id) => {
    const { fromMm, toMm, value, seriesInstanceUID } = knownAs(sample, 'distance', id);
    const series = volumeOf(sample, seriesInstanceUID);
    const along = normalise(subtract(toMm, fromMm));
    const at = (mm: number) => {
      const point = subtract(fromMm, scale(along, -mm)) as Vector3;
      return mean(voxelsInBall(series, point, 1.6).map((voxel) => voxel.value));
    };
    const inside = at(value / 2);
    const [start, end] = [edge(at, inside, value / 2, -1), edge(at, inside, value / 2, 1)];
    expect(Math.abs(end - start - value)).toBeLessThan(tolerance.distanceMm);
  });
});

describe('Uptake of the PET', () => {
  it('is found from the header alone: activity, weight, dose and decay', { timeout: 3 * minutes }, () => {
    const known_ = known('pet-ct', 'uptake');
    const bytes = seriesBytes('pet-ct').get(known_[0].seriesInstanceUID) ?? [];
    const dataset = dataSetOf(bytes[0]);
    const [injection] = itemsOf(dataset, 0x00540016);
    const secondsOf = (time: string) =>
      Number(time.slice(0, 2)) * 3600 + Number(time.slice(2, 4)) * 60 + Number(time.slice(4, 6));
    const waited = secondsOf(textOf(dataset, tag.seriesTime) ?? '') - secondsOf(textOf(injection, 0x00181072) ?? '');
    const decayed = (numberOf(injection, 0x00181074) ?? 0) * 2 ** (-waited / (numberOf(injection, 0x00181075) ?? 1));
    const perActivity = ((numberOf(dataset, 0x00101030) ?? 0) * 1000) / decayed;
    expect(waited).toBe(3600);
    const series = volumeOf('pet-ct', known_[0].seriesInstanceUID);
    for (const { id, centreMm, radiusMm, value, activityBqPerMl, noise } of known_) {
      const activities = voxelsInBall(series, centreMm, radiusMm).map((voxel) => voxel.value);
      const bound = 0.01 + (4 * noise) / value / Math.sqrt(activities.length / 4);
      expect(Math.abs((mean(activities) * perActivity) / value - 1), id).toBeLessThan(bound);
      expect(Math.abs(activityBqPerMl * perActivity - value)).toBeLessThan(1e-4 * value);
    }
  });

  it('has a slope of its own in every slice', () => {
    const uid = known('pet-ct', 'uptake')[0].seriesInstanceUID;
    const slopes = (seriesBytes('pet-ct').get(uid) ?? []).map((bytes) => numberOf(dataSetOf(bytes), tag.rescaleSlope));
    expect(new Set(slopes).size).toBeGreaterThan(100);
  });
});

describe('Radiographs', () => {
  const beads = known('chest-radiograph', 'projectedLength');

  it.each(beads.map((one) => [one.id, one] as const))(
    '%s: the beads are seen where they are told, magnified',
    (_, one) => {
      const [bytes] = seriesBytes('chest-radiograph').get(one.seriesInstanceUID) ?? [];
      const dataset = dataSetOf(bytes);
      const columns = numberOf(dataset, tag.columns) ?? 0;
      const isInverted = textOf(dataset, tag.photometricInterpretation) === 'MONOCHROME1';
      const values = sampleValues(bytes);
      const [from, to] = [one.fromPixel, one.toPixel].map(([x, y]) => brightSpot(values, columns, x, y, isInverted));
      const detectorMm = 0.2 * Math.hypot(to[0] - from[0], to[1] - from[1]);
      expect(Math.abs(detectorMm - one.atDetectorMm)).toBeLessThan(tolerance.detectorMm);
      expect(Math.abs(detectorMm / one.magnification - one.value)).toBeLessThan(tolerance.detectorMm);
      expect(one.magnification).toBeCloseTo(numberOf(dataset, 0x00181114) ?? 0, 4);
    },
  );

  it('carries the lead letter in its upper left corner', () => {
    for (const [bytes] of seriesBytes('chest-radiograph').values()) {
      const dataset = dataSetOf(bytes);
      const isInverted = textOf(dataset, tag.photometricInterpretation) === 'MONOCHROME1';
      const values = sampleValues(bytes).map((value) => (isInverted ? 4095 - value : value));
      let lead = 0;
      for (let row = 100; row < 260; row++) {
        for (let column = 100; column < 260; column++) if (values[row * 2150 + column] > 1400) lead++;
      }
      expect(lead).toBeGreaterThan(1000);
    }
  });
});

/** Least squares: the place along the slices' normal as a function of the two other directions. */
function fitPlane(points: readonly Vector3[]): FittedPlane {
  const middle = [0, 1, 2].map((k) => mean(points.map((point) => point[k]))) as unknown as Vector3;
  const moment = (a: number, b: number) => mean(points.map((point) => (point[a] - middle[a]) * (point[b] - middle[b])));
  const [xx, xy, yy, xz, yz] = [moment(0, 0), moment(0, 1), moment(1, 1), moment(0, 2), moment(1, 2)];
  const determinant = xx * yy - xy * xy;
  const slopeX = (xz * yy - yz * xy) / determinant;
  const slopeY = (yz * xx - xz * xy) / determinant;
  const normal = normalise([-slopeX, -slopeY, 1]);
  return { normal, offsetMm: dot(middle, normal) };
}

interface FittedPlane {
  readonly normal: Vector3;
  readonly offsetMm: number;
}

/** In every column of voxels: half way between the bright end plates under and over a rough plane. */
function betweenEndPlates(voxels: readonly FoundVoxel[], rough: FittedPlane, thicknessMm: number): readonly Vector3[] {
  const columns = Map.groupBy(voxels, ({ index: [i, j] }) => `${i} ${j}`);
  return [...columns.values()].flatMap((column) => {
    const plate = (way: 1 | -1) => {
      const side = column
        .map(({ away, value }) => ({ away, value, over: way * (dot(away, rough.normal) - rough.offsetMm) }))
        .filter(({ over }) => over > 1 && over < thicknessMm / 2 + 5);
      const weights = side.map(({ value }) => Math.max(0, value - 300));
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return sum === 0 ? Number.NaN : side.reduce((total, { away }, k) => total + away[2] * weights[k], 0) / sum;
    };
    const height = (plate(1) + plate(-1)) / 2;
    const [x, y] = column[0].away;
    return Number.isNaN(height) ? [] : [[x, y, height] as const];
  });
}

/** Where the profile crosses half way between inside and outside, seen from the middle. */
function edge(at: (mm: number) => number, inside: number, middleMm: number, way: 1 | -1): number {
  const outside = at(middleMm + way * (middleMm + 3));
  const half = (inside + outside) / 2;
  for (let mm = 0; mm < middleMm + 3; mm += 0.05) {
    const here = middleMm + way * mm;
    if (at(here) > half !== inside > half) return here;
  }
  return Number.NaN;
}

/** Centre of what is brighter than its surroundings within 3 mm of a pixel. */
function brightSpot(
  values: Float32Array,
  columns: number,
  x: number,
  y: number,
  isInverted: boolean,
): [number, number] {
  let [sum, sumX, sumY] = [0, 0, 0];
  for (let row = Math.round(y) - 15; row <= Math.round(y) + 15; row++) {
    for (let column = Math.round(x) - 15; column <= Math.round(x) + 15; column++) {
      const value = values[row * columns + column];
      const excess = Math.max(0, (isInverted ? 4095 - value : value) - 300);
      sum += excess;
      sumX += excess * column;
      sumY += excess * row;
    }
  }
  return [sumX / sum, sumY / sum];
}
