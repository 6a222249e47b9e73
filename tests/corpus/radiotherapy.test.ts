// Dose grids and structure sets against expected/rt.json: a dose is a modality value, its grid a volume (PS3.3 C.8.8.3),
// contours are points of the patient (C.8.8.6). Tolerance: 1e-6 of the maximum, as float32 holds it.
import { describe, expect, it } from 'vitest';
import type { DataSet } from '../../native-free-core/dicom/index.ts';
import { minMax } from '../../native-free-core/pixels/index.ts';
import { samplePlane } from '../../native-free-core/volume/index.ts';
import { corpusJson, hasCorpus } from '../support/corpus.ts';
import { corpusStacks, corpusVolume } from '../support/corpusVolume.ts';
import { corpusDataSet, items, number, numbers, text } from './byKeyword.ts';

// biome-ignore lint/suspicious/noExplicitAny: expected values of another program, read field by field.
type Expected = any;
const objects: readonly Expected[] = hasCorpus ? corpusJson('expected/rt.json') : [];
const ofModality = (modality: string) => objects.filter((one) => one.modality === modality && one.error === undefined);

describe.skipIf(!hasCorpus)('Dose grids of the corpus — PS3.3 C.8.8.3', () => {
  it.each(ofModality('RTDOSE'))('$path', async (expected) => {
    const [stack] = corpusStacks(expected.path);
    expect([stack.images.length, stack.images[0].pixelModule.rows, stack.images[0].pixelModule.columns]).toEqual(
      expected.shapeKRC,
    );
    expect(stack.images[0].modalityLut).toMatchObject({ slope: expected.scaling, unit: expected.units });
    if (expected.points === undefined) return;
    const volume = await corpusVolume(stack);
    const [slices, rows, columns] = expected.shapeKRC;
    const [slice, row, column] = expected.maxAtKRC;
    expect(volume.voxels).toHaveLength(slices * rows * columns);
    const largest = minMax(volume.voxels).max;
    expect(largest).toBeCloseTo(expected.max, 5);
    expect(volume.voxels[(slice * rows + row) * columns + column]).toBe(largest);
    for (const { lps, doseLinear } of expected.points) {
      const found = samplePlane(volume, {
        ...{ originMm: lps, rowDirection: [1, 0, 0], columnDirection: [0, 1, 0] },
        ...{ spacingMm: [1, 1], columns: 1, rows: 1 },
      });
      expect(Math.abs(found.values[0] - doseLinear)).toBeLessThan(2e-6 * expected.max);
    }
  });
});

describe.skipIf(!hasCorpus)('Structure sets of the corpus — PS3.3 C.8.8.5, .6, .8', () => {
  it.each(ofModality('RTSTRUCT'))('$path', ({ path, label, rois }) => {
    const dataset = corpusDataSet(path);
    expect(text(dataset, 'StructureSetLabel')).toBe(label);
    for (const roi of rois)
      expect(regionOf(dataset, roi.number), `${path} ROI ${roi.number}`).toMatchObject(asked(roi));
  });
});

/** What of an expected region is read here; areas and volumes are for who computes them. */
function asked({ name, type, color, contours, geometric, points, bbox }: Expected) {
  return { name, type, color: color ?? [], contours, geometric, points, ...(bbox && { bbox }) };
}

function regionOf(dataset: DataSet, roi: number) {
  const find = (sequence: string, keyword: string) =>
    items(dataset, sequence).find((item) => number(item, keyword) === roi);
  const contourItem = find('ROIContourSequence', 'ReferencedROINumber');
  const contours = contourItem === undefined ? [] : items(contourItem, 'ContourSequence');
  const data = contours.map((contour) => numbers(contour, 'ContourData'));
  const geometric: Record<string, number> = {};
  for (const contour of contours) {
    const type = text(contour, 'ContourGeometricType');
    geometric[type] = (geometric[type] ?? 0) + 1;
  }
  const axis = (offset: number) => data.flatMap((values) => values.filter((_, index) => index % 3 === offset));
  const extremes = [0, 1, 2].map((offset) => axis(offset).reduce(widened, [Infinity, -Infinity]));
  return {
    name: text(find('StructureSetROISequence', 'ROINumber')!, 'ROIName'),
    type: text(find('RTROIObservationsSequence', 'ReferencedROINumber')!, 'RTROIInterpretedType'),
    color: contourItem === undefined ? [] : [...numbers(contourItem, 'ROIDisplayColor')],
    contours: contours.length,
    geometric,
    points: data.reduce((sum, values) => sum + values.length / 3, 0),
    bbox: [0, 1].map((end) => extremes.map((range) => Math.round(range[end] * 1000) / 1000)),
  };
}

function widened(range: readonly number[], value: number): number[] {
  return [Math.min(range[0], value), Math.max(range[1], value)];
}
