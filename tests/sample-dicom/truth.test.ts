import { describe, expect, it } from 'vitest';
import { cross, norm, normalise, scale, subtract, type Vector3 } from '../../native-free-core/geometry/index.ts';
import { sampleNames, truthOf } from '../../sample-dicom/index.ts';
import { betweenEndPlates, fitPlane } from './fitPlane.ts';
import { known, knownAs, volumeOf } from './generatedSeries.ts';
import { connected, deviation, mean, voxelsInBall, voxelVolumeMl } from './seriesVoxels.ts';

const minutes = 60_000;

// quantity                        bound    why
const tolerance = {
  volumeShare: 0.05, //            5 %      voxels cut by the surface, half of them counted
  smallVolumeShare: 0.1, //        10 %     a 10 mm bead holds 300 voxels
  distanceMm: 1.2, //              1.2 mm   a third of a 2 mm slice at each end
  angleDeg: 1.5, //                1.5°     noise and the bone's edge; exercises allow 3°
};

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
