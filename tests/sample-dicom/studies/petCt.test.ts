import { describe, expect, it } from 'vitest';
import { itemsOf, numberOf, tag, textOf } from '../../../native-free-core/dicom/index.ts';
import { known, seriesBytes, volumeOf } from '../generatedSeries.ts';
import { dataSetOf, mean, voxelsInBall } from '../seriesVoxels.ts';

const minutes = 60_000;

describe('Uptake of the PET', () => {
  it('is found from the header alone: activity, weight, dose and decay', { timeout: 3 * minutes }, () => {
    const balls = known('pet-ct', 'uptake');
    const bytes = seriesBytes('pet-ct').get(balls[0].seriesInstanceUID) ?? [];
    const dataset = dataSetOf(bytes[0]);
    const [injection] = itemsOf(dataset, 0x00540016);
    const secondsOf = (time: string) =>
      Number(time.slice(0, 2)) * 3600 + Number(time.slice(2, 4)) * 60 + Number(time.slice(4, 6));
    const waited = secondsOf(textOf(dataset, tag.seriesTime) ?? '') - secondsOf(textOf(injection, 0x00181072) ?? '');
    const decayed = (numberOf(injection, 0x00181074) ?? 0) * 2 ** (-waited / (numberOf(injection, 0x00181075) ?? 1));
    const perActivity = ((numberOf(dataset, 0x00101030) ?? 0) * 1000) / decayed;
    expect(waited).toBe(3600);
    const series = volumeOf('pet-ct', balls[0].seriesInstanceUID);
    for (const { id, centreMm, radiusMm, value, activityBqPerMl, noise } of balls) {
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
