import { describe, expect, it } from 'vitest';
import { tag } from '../../native-free-core/dicom/index.ts';
import { frameScale, measureDistance, regionPosition } from '../../native-free-core/measure/index.ts';
import { dataSetOf } from '../support/dataSetOf.ts';
import { headerOf, type Row } from './headerOf.ts';

type Point = readonly [number, number];

function measured(rows: readonly Row[], from: Point, to: Point) {
  const outcome = measureDistance(frameScale(headerOf(rows)), from, to);
  return outcome.ok ? outcome.value : expect.unreachable(outcome.problem.kind);
}

describe('A distance in millimetres — PS3.3 10.7.1.3: [between rows, between columns]', () => {
  it('takes the first value of Pixel Spacing down the rows', () => {
    const rows: Row[] = [
      [tag.modality, 'CS', 'MR'],
      [tag.pixelSpacing, 'DS', '2\\0.5'],
    ];
    expect(measured(rows, [10, 10], [20, 10])).toMatchObject({ value: 5, unit: 'mm', rule: 'patientPlane' });
    expect(measured(rows, [10, 10], [10, 20])).toMatchObject({ value: 20, unit: 'mm' });
    const slanted = measured(rows, [0, 0], [6, 2]);
    expect(slanted.value).toBe(5);
    expect(slanted.formula).toBe('√((6 × 0.5)² + (2 × 2)²) = 5 mm');
  });

  it('offers the corrected length beside the one at the detector', () => {
    const rows: Row[] = [
      [tag.modality, 'CS', 'DX'],
      [tag.imagerPixelSpacing, 'DS', '0.2\\0.2'],
      [tag.estimatedRadiographicMagnificationFactor, 'DS', '1.6'],
    ];
    const length = measured(rows, [0, 0], [100, 0]);
    expect(length).toMatchObject({ value: 20, rule: 'detectorPlane' });
    expect(length.corrected?.value).toBeCloseTo(12.5, 12);
  });

  it('counts pixels where there is no spacing, a pixel of 4:3 being 4/3 widths high', () => {
    expect(measured([], [0, 0], [3, 4])).toMatchObject({ value: 5, unit: 'px', rule: 'pixelsOnly' });
    expect(measured([[tag.pixelAspectRatio, 'IS', '4\\3']], [0, 0], [4, 3]).value).toBeCloseTo(Math.hypot(4, 4), 12);
  });
});

type Axis = readonly [units: number, delta: number, referencePixel?: number, referenceValue?: number];

function region(place: readonly [number, number, number, number], x: Axis, y: Axis, flags = 0, format = 1) {
  const [x0, y0, x1, y1] = place;
  const rows: Row[] = [
    [tag.regionSpatialFormat, 'US', [format]],
    [tag.regionFlags, 'UL', [flags]],
    [tag.regionLocationMinX0, 'UL', [x0]],
    [tag.regionLocationMinY0, 'UL', [y0]],
    [tag.regionLocationMaxX1, 'UL', [x1]],
    [tag.regionLocationMaxY1, 'UL', [y1]],
    [tag.physicalUnitsXDirection, 'US', [x[0]]],
    [tag.physicalUnitsYDirection, 'US', [y[0]]],
    [tag.physicalDeltaX, 'FD', [x[1]]],
    [tag.physicalDeltaY, 'FD', [y[1]]],
  ];
  if (x[2] !== undefined) rows.push([tag.referencePixelX0, 'UL', [x[2]]]);
  if (y[2] !== undefined) rows.push([tag.referencePixelY0, 'UL', [y[2]]]);
  if (x[3] !== undefined) rows.push([tag.referencePixelPhysicalValueX, 'FD', [x[3]]]);
  if (y[3] !== undefined) rows.push([tag.referencePixelPhysicalValueY, 'FD', [y[3]]]);
  return dataSetOf(rows);
}

const cm = (delta: number): Axis => [3, delta];
const regionsOf = (...items: ReturnType<typeof region>[]): Row[] => [[tag.sequenceOfUltrasoundRegions, 'SQ', items]];

// Above: tissue, 0.05 cm × 0.04 cm. Below: a Doppler strip, 0.01 s × −0.5 cm/s, its baseline 50 rows down its own corner.
const duplex = regionsOf(
  region([0, 0, 299, 199], cm(0.05), cm(0.04)),
  region([0, 200, 299, 299], [4, 0.01, 0, 0], [7, -0.5, 50, 0], 0, 3),
);

describe('Ultrasound regions — PS3.3 C.8.5.5.1', () => {
  it('measures in the region that holds both ends, centimetres said as millimetres', () => {
    const length = measured(duplex, [10, 10], [16, 20]);
    expect(length).toMatchObject({ unit: 'mm', rule: 'ultrasoundRegion', region: 0 });
    expect(length.value).toBeCloseTo(Math.hypot(6 * 0.5, 10 * 0.4), 12);
  });

  it('gives a time and a velocity in a Doppler strip, and the longer run as the value', () => {
    const along = measured(duplex, [100, 240], [180, 240]);
    expect([along.value, along.unit]).toEqual([0.8, 's']);
    const across = measured(duplex, [100, 250], [110, 210]);
    expect([across.value, across.unit]).toEqual([20, 'cm/s']);
    expect(across.components).toEqual({ x: { value: 0.1, unit: 's' }, y: { value: 20, unit: 'cm/s' } });
  });

  it('refuses a line from one region to another, or out of one', () => {
    const scale = frameScale(headerOf(duplex));
    expect(measureDistance(scale, [10, 190], [10, 210])).toEqual({
      ok: false,
      problem: { kind: 'crossesRegions', fromRegion: 1, toRegion: 2 },
    });
    expect(measureDistance(scale, [10, 190], [400, 190])).toMatchObject({ ok: false, problem: { toRegion: 0 } });
  });

  it('counts pixels outside every region', () => {
    expect(measured(duplex, [400, 10], [403, 14])).toMatchObject({ value: 5, unit: 'px', rule: 'pixelsOnly' });
  });

  it('takes the region of high priority where two overlap, else the smaller', () => {
    const small: readonly [number, number, number, number] = [50, 50, 99, 99];
    const under = regionsOf(region([0, 0, 299, 199], cm(0.1), cm(0.1)), region(small, cm(0.02), cm(0.02), 1));
    expect(measured(under, [60, 60], [70, 60]).value).toBeCloseTo(10, 12);
    const over = regionsOf(region([0, 0, 299, 199], cm(0.1), cm(0.1)), region(small, cm(0.02), cm(0.02)));
    expect(measured(over, [60, 60], [70, 60]).value).toBeCloseTo(2, 12);
    // From one side of the smaller to the other.
    expect(measureDistance(frameScale(headerOf(over)), [10, 60], [200, 60]).ok).toBe(false);
    expect(measureDistance(frameScale(headerOf(over)), [10, 10], [200, 10]).ok).toBe(true);
  });

  it('gives the whole picture one scale only when its spatial regions agree', () => {
    expect(frameScale(headerOf(duplex)).spacingMm).toEqual([0.4, 0.5]);
    const other = regionsOf(region([0, 0, 9, 9], cm(0.05), cm(0.05)), region([10, 0, 19, 9], cm(0.04), cm(0.04)));
    expect(frameScale(headerOf(other)).spacingMm).toBeUndefined();
  });

  it('says where a pixel lies from the reference pixel, which counts from the region’s corner', () => {
    const regions = frameScale(headerOf(duplex)).regions ?? [];
    expect(regionPosition(regions, [100, 230])).toEqual({
      number: 2,
      format: 'spectral',
      x: { value: 1, unit: 's' },
      y: { value: 10, unit: 'cm/s' },
    });
    expect(regionPosition(regions, [10, 10])).toMatchObject({ number: 1, format: '2D', x: undefined });
    expect(regionPosition(regions, [400, 10])).toBeUndefined();
  });
});
