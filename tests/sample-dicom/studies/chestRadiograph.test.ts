import { describe, expect, it } from 'vitest';
import { numberOf, tag, textOf } from '../../../native-free-core/dicom/index.ts';
import { known, seriesBytes } from '../generatedSeries.ts';
import { dataSetOf, sampleValues } from '../seriesVoxels.ts';

/** Half a detector element. */
const toleranceMm = 0.1;

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
      expect(Math.abs(detectorMm - one.atDetectorMm)).toBeLessThan(toleranceMm);
      expect(Math.abs(detectorMm / one.magnification - one.value)).toBeLessThan(toleranceMm);
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
