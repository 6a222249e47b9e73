// Derived series made from real source series, judged by dciodvfy, dcmdump and pydicom.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type DataSet,
  hasElement,
  itemsOf,
  numbersOf,
  readPart10,
  tag,
  tagOfKeyword,
  textOf,
  textsOf,
} from '../../native-free-core/dicom/index.ts';
import { buildDerivedSeries, type DerivedSeries } from '../../native-free-core/objects/index.ts';
import type { Curve } from '../../native-free-core/recipe/index.ts';
import { corpusBytes, corpusPath, hasCorpus } from '../support/corpus.ts';
import { findTool, runTool } from '../support/tool.ts';

const columns = 7;
const rows = 5;
const folder = mkdtempSync(join(tmpdir(), 'derived-'));
afterAll(() => rmSync(folder, { recursive: true }));

function headersOf(series: string): DataSet[] {
  const host = { inflateRaw: () => new Uint8Array() };
  const files = readdirSync(corpusPath(series)).sort().slice(0, 12);
  return files.map((file) => readPart10(corpusBytes(`${series}/${file}`), host).dataset);
}

/** Two planes whose values are a formula of plane and pixel; the first pixel lies outside of the volume. */
function requestFor(source: readonly DataSet[], unit: string, change: Partial<DerivedSeries> = {}): DerivedSeries {
  const valuesOf = (plane: number) =>
    Float32Array.from({ length: rows * columns }, (_, index) =>
      index === 0 ? Number.NaN : valueAt(plane, index, unit),
    );
  return {
    source,
    batch: {
      originMm: [-10.25, 4, 1 / 3],
      ...{ rowDirection: [0.6, 0.8, 0], columnDirection: [0, 0, -1], spacingMm: [0.5, 0.75] },
      ...{ columns, rows, incrementMm: 2.5, count: 2, thicknessMm: 0, mode: 'max', interpolation: 'linear' },
    },
    frames: [0, 1].map((plane) => ({ kind: 'grey', rows, columns, unit, values: valuesOf(plane) })),
    recipeWords: ['Fenêtre 40/400', 'Coupe oblique 23°'],
    recipeJson: '{"version":1,"steps":[]}',
    sourceReferences: source.map((one) => ({
      sopClassUID: textOf(one, tag.sopClassUID),
      sopInstanceUID: textOf(one, tag.sopInstanceUID),
    })),
    uids: { seriesInstanceUID: '2.25.100', sopInstanceUIDs: ['2.25.101', '2.25.102'] },
    dateTime: { date: '20261122', time: '101530' },
    ...{ seriesNumber: 901, seriesDescription: 'Coronale oblique', window: { center: 40, width: 400 } },
    softwareVersion: '0.1.0',
    ...change,
  };
}

/** Two thick pictures about the z axis, a quarter of a turn apart, of a part of the volume. */
function turnFor(source: readonly DataSet[], unit: string): DerivedSeries {
  const exclusion = { outlineMm: [], direction: [0, 0, 1], removes: 'inside' } as const;
  return requestFor(source, unit, {
    batch: {
      kind: 'rotation',
      planes: [
        { originMm: [-3, 1, 2], rowDirection: [1, 0, 0], columnDirection: [0, 0, -1] },
        { originMm: [4, -3, 2], rowDirection: [0, 1, 0], columnDirection: [0, 0, -1] },
      ],
      ...{ spacingMm: [0.5, 0.75], columns, rows, step: 90 },
      ...{ thicknessMm: 40, mode: 'max', interpolation: 'linear', subVolume: { exclusions: [exclusion] } },
    },
  });
}

function curveFor(source: readonly DataSet[], unit: string): DerivedSeries {
  const request = requestFor(source, unit);
  const curve: Curve = {
    use: 'arch',
    flattening: 'stretched',
    up: [0, 0, 1],
    heightMm: 2,
    sectionMm: 20,
    pointsMm: [
      [0, 0, 0],
      [2.6, 0, 0],
    ],
  };
  return {
    ...request,
    batch: { kind: 'curve', curve, pixelMm: 0.4, thicknessMm: 0, mode: 'mean', interpolation: 'linear' },
    frames: request.frames.slice(0, 1),
    uids: { ...request.uids, sopInstanceUIDs: ['2.25.101'] },
  };
}

/** Code values of the Derivation Code Sequence (0008,9215), as dcmdump or pydicom would list them. */
function codesOf(bytes: Uint8Array): string[] {
  const { dataset } = readPart10(bytes, { inflateRaw: () => new Uint8Array() });
  const items = itemsOf(dataset, tagOf('DerivationCodeSequence'));
  return items.map((item) => textOf(item, tagOf('CodeValue')));
}

function tagOf(keyword: string): number {
  const found = tagOfKeyword(keyword);
  if (found === undefined) throw new Error(keyword);
  return found;
}

function valueAt(plane: number, index: number, unit: string): number {
  return unit === 'HU' ? -1000 + index * 61.3 + plane : index * 0.0371 * (plane + 1);
}

function build(request: DerivedSeries): readonly Uint8Array[] {
  const built = buildDerivedSeries(request);
  if (!built.ok) return expect.fail(built.problem.kind);
  return built.value;
}

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

// source series | unit | errors of dciodvfy that the source has already and that no derived image can repair
const seriesRows: readonly (readonly [string, string, readonly string[]])[] = [
  ['ct-series-philips-head', 'HU', []],
  ['mr-toshiba-oblique', '', []],
  // Study ID of 18 characters (SH allows 16): it names the study, so it is inherited as it is.
  ['sts021-pet', 'GML', ['Study ID', 'invalid data values']],
];

describe.runIf(hasCorpus)('A derived series of real sources — PS3.3 A.3, A.4, A.21', () => {
  const dciodvfy = findTool('dciodvfy');
  const dcmdump = findTool('dcmdump');

  it.runIf(dciodvfy).each(seriesRows)('has no error of dciodvfy: %s, thin and as a slab', (series, unit, inherited) => {
    const source = headersOf(series);
    for (const thicknessMm of [0, 10]) {
      const request = requestFor(source, unit);
      const [bytes] = build({ ...request, batch: { ...request.batch, thicknessMm } });
      const { error, output } = runTool(dciodvfy ?? '', [write(`${series}-${thicknessMm}.dcm`, bytes)]);
      const errors = `${error}${output}`.split('\n').filter((line) => line.startsWith('Error'));
      expect(errors.filter((line) => !inherited.some((known) => line.includes(known)))).toEqual([]);
      expect(`${error}${output}`).toMatch(/^(CT|MR|PET)Image$/m);
    }
  });

  it.runIf(dciodvfy).each(seriesRows)(
    'has none as a turn of slabs, nor as a curved picture: %s',
    (series, unit, inherited) => {
      const source = headersOf(series);
      for (const [name, request] of [turnFor(source, unit), curveFor(source, unit)].entries()) {
        const built = build(request);
        for (const bytes of built) {
          const { error, output } = runTool(dciodvfy ?? '', [write(`${series}-${name}-kind.dcm`, bytes)]);
          const errors = `${error}${output}`.split('\n').filter((line) => line.startsWith('Error'));
          expect(errors.filter((line) => !inherited.some((known) => line.includes(known)))).toEqual([]);
          expect(`${error}${output}`).toMatch(name === 0 ? /^(CT|MR|PET)Image$/m : /^SCImage$/m);
        }
      }
    },
  );

  it('has a place of its own for each picture of a turn', () => {
    const request = turnFor(headersOf('ct-series-philips-head'), 'HU');
    const read = build(request).map((bytes) => readPart10(bytes, { inflateRaw: () => new Uint8Array() }).dataset);
    expect(read.map((dataset) => numbersOf(dataset, tag.imageOrientationPatient))).toEqual([
      [1, 0, 0, 0, 0, -1],
      [0, 1, 0, 0, 0, -1],
    ]);
    expect(read.map((dataset) => numbersOf(dataset, tag.imagePositionPatient))).toEqual([
      [-3, 1, 2],
      [4, -3, 2],
    ]);
    expect(numbersOf(read[0], tag.sliceThickness)).toEqual([40]);
    expect(hasElement(read[0], tagOf('SpacingBetweenSlices'))).toBe(false);
  });

  it('says of a sum through a slab that its values are no HU, and how they were made', () => {
    const request = turnFor(headersOf('ct-series-philips-head'), 'HU');
    const [bytes] = build({ ...request, batch: { ...request.batch, mode: 'sum' } });
    const { dataset } = readPart10(bytes, { inflateRaw: () => new Uint8Array() });
    expect(textOf(dataset, tagOf('RescaleType'))).toBe('US');
    expect(codesOf(bytes)).toEqual(['113072', '113042', '113077']);
    // It opens on all of its values: −938.7 to 1085.2 of the two pictures, not on the window of HU.
    const [low, high] = [-1000 + 61.3, -1000 + 34 * 61.3 + 1];
    expect(numbersOf(dataset, tagOf('WindowCenter'))[0]).toBeCloseTo((low + high) / 2, 0);
    expect(numbersOf(dataset, tagOf('WindowWidth'))[0]).toBeCloseTo(high - low, -1);
  });

  it('keeps a curved picture true to size and without a place in the patient', () => {
    const [bytes] = build(curveFor(headersOf('ct-series-philips-head'), 'HU'));
    const { dataset } = readPart10(bytes, { inflateRaw: () => new Uint8Array() });
    expect(textOf(dataset, tag.sopClassUID)).toBe('1.2.840.10008.5.1.4.1.1.7');
    expect(textsOf(dataset, tag.imageType)).toEqual(['DERIVED', 'SECONDARY', 'CURVED_MPR']);
    expect(numbersOf(dataset, tag.pixelSpacing)).toEqual([0.4, 0.4]);
    for (const one of [tag.imagePositionPatient, tag.imageOrientationPatient, tag.frameOfReferenceUID]) {
      expect(hasElement(dataset, one)).toBe(false);
    }
    expect(codesOf(bytes)).toEqual(['113073']);
    expect(textOf(dataset, tagOf('RescaleType'))).toBe('HU');
  });

  it.runIf(dcmdump)('is read by dcmdump with the same geometry, text and rescale', () => {
    const [, second] = build(requestFor(headersOf('ct-series-philips-head'), 'HU'));
    const { output } = runTool(dcmdump ?? '', ['-L', '+U8', write('ct-second.dcm', second)]);
    expect(output).toContain('[DERIVED\\SECONDARY\\MPR]');
    expect(output).toContain('[Fenêtre 40/400 ; Coupe oblique 23°]');
    expect(output).toContain('[PEDA_Coronale oblique]');
    // origin + 2.5 mm along [0.6 0.8 0] × [0 0 -1] = [-0.8 0.6 0]
    expect(output).toContain('[-12.25\\5.5\\0.33333333333333]');
    expect(output).toContain('[0.6\\0.8\\0\\0\\0\\-1]');
    expect(output).toMatch(/RescaleSlope/);
  });

  it.runIf(findTool('python3'))(
    'gives its values back to pydicom: HU to half a unit, SUV to a 65534th of the largest',
    () => {
      for (const [series, unit] of seriesRows) {
        const paths = build(requestFor(headersOf(series), unit)).map((bytes, plane) =>
          write(`${series}-${plane}.py.dcm`, bytes),
        );
        const frames = valuesByPydicom(paths);
        frames.forEach((values, plane) => {
          const largest = valueAt(1, rows * columns - 1, unit);
          const allowed = unit === 'GML' ? largest / 65534 + 1e-9 : 0.5;
          for (let index = 1; index < values.length; index += 1) {
            expect(Math.abs(values[index] - Math.fround(valueAt(plane, index, unit)))).toBeLessThanOrEqual(allowed);
          }
          expect(values).toHaveLength(rows * columns);
        });
      }
    },
  );

  it('marks what lies outside of the volume with the padding value', () => {
    const [bytes] = build(requestFor(headersOf('ct-series-philips-head'), 'HU'));
    const { dataset } = readPart10(bytes, { inflateRaw: () => new Uint8Array() });
    const { offset = 0 } = dataset.elements.get(tag.pixelData) ?? {};
    expect(new DataView(bytes.buffer).getInt16(offset, true)).toBe(-32768);
    expect(numbersOf(dataset, tag.pixelPaddingValue)).toEqual([-32768]);
  });

  it('belongs to the same patient, study and frame of reference, in a new series', () => {
    const source = headersOf('mr-toshiba-oblique');
    const { dataset } = readPart10(build(requestFor(source, ''))[0], { inflateRaw: () => new Uint8Array() });
    for (const one of [
      tag.patientID,
      tag.patientName,
      tag.studyInstanceUID,
      tag.frameOfReferenceUID,
      tag.sopClassUID,
    ]) {
      expect(textOf(dataset, one)).toBe(textOf(source[0], one));
    }
    expect(textOf(dataset, tag.seriesInstanceUID)).toBe('2.25.100');
    expect(textsOf(dataset, tag.imageType)).toEqual(['DERIVED', 'SECONDARY', 'MPR']);
  });

  it('makes the same bytes from the same input', () => {
    const source = headersOf('ct-series-philips-head');
    expect(build(requestFor(source, 'HU'))).toEqual(build(requestFor(source, 'HU')));
  });
});

describe('A derived series', () => {
  it('is refused, with the class by name, where the source class cannot say where a plane lies', () => {
    const image: DataSet = {
      bytes: Uint8Array.from('1.2.840.10008.5.1.4.1.1.6.1\0', (letter) => letter.charCodeAt(0)),
      ...{ isLittleEndian: true, specificCharacterSet: [] },
      elements: new Map([[tag.sopClassUID, { tag: tag.sopClassUID, vr: 'UI', offset: 0, lengthBytes: 28 }]]),
    };
    expect(buildDerivedSeries(requestFor([image], ''))).toEqual({
      ok: false,
      problem: {
        kind: 'cannotDeriveFromClass',
        sopClassUID: '1.2.840.10008.5.1.4.1.1.6.1',
        sopClassName: 'Ultrasound Image Storage',
      },
    });
    expect(buildDerivedSeries(requestFor([], ''))).toEqual({ ok: false, problem: { kind: 'noSourceHeader' } });
  });
});

function valuesByPydicom(paths: readonly string[]): readonly (readonly number[])[] {
  const script = `
import json, sys, struct, pydicom
frames = []
for path in sys.argv[1:]:
    d = pydicom.dcmread(path)
    stored = struct.unpack('<%dh' % (d.Rows * d.Columns), d.PixelData)
    slope, intercept = float(getattr(d, 'RescaleSlope', 1)), float(getattr(d, 'RescaleIntercept', 0))
    frames.append([value * slope + intercept for value in stored])
print(json.dumps(frames))`;
  const { output, error } = runTool('/usr/bin/python3', ['-c', script, ...paths]);
  if (output === '') throw new Error(error);
  return JSON.parse(output);
}
