import { describe, expect, it } from 'vitest';
import { tag } from '../../native-free-core/dicom/index.ts';
import {
  decodeFrame,
  type ImageHeader,
  modalityPadding,
  modalityValueType,
  readImageHeader,
  type StoredSamples,
  toModalityValues,
} from '../../native-free-core/pixels/index.ts';
import { decoders, readCorpusFile } from '../support/codecs.ts';
import { corpusJson, hasCorpus } from '../support/corpus.ts';
import { dataSetOf } from '../support/dataSetOf.ts';

type Row = Parameters<typeof dataSetOf>[0][number];

function headerWith(extra: readonly Row[], bits: readonly [number, number] = [16, 0]): ImageHeader {
  const outcome = readImageHeader(
    dataSetOf([
      [tag.rows, 'US', [1]],
      [tag.columns, 'US', [3]],
      [tag.bitsAllocated, 'US', [bits[0]]],
      [tag.pixelRepresentation, 'US', [bits[1]]],
      [tag.pixelData, 'OW', [0, 0, 0]],
      ...extra,
    ]),
    '1.2.840.10008.1.2.1',
    1,
  );
  return outcome.ok ? outcome.value : expect.unreachable(outcome.problem.kind);
}

const rescale = (slope: string, intercept: string): Row[] => [
  [tag.rescaleIntercept, 'DS', intercept],
  [tag.rescaleSlope, 'DS', slope],
];

function stored(samples: StoredSamples) {
  return { rows: 1, columns: samples.length, samplesPerPixel: 1, samples, photometricInterpretation: 'MONOCHROME2' };
}

describe('Modality LUT — PS3.3 C.11.1', () => {
  it('turns stored values into Hounsfield units, whole numbers in Int16', () => {
    const header = headerWith([[tag.modality, 'CS', 'CT'], ...rescale('1', '-1024')]);
    const frame = toModalityValues(stored(new Uint16Array([0, 1024, 4095])), header);
    expect(frame.values).toEqual(new Int16Array([-1024, 0, 3071]));
    expect(frame.unit).toBe('HU');
  });

  it('keeps values that are no whole numbers as Float32', () => {
    const header = headerWith([[tag.modality, 'CS', 'PT'], [tag.units, 'CS', 'BQML'], ...rescale('0.5', '0')]);
    const frame = toModalityValues(stored(new Uint16Array([1, 2, 3])), header);
    expect(frame.values).toEqual(new Float32Array([0.5, 1, 1.5]));
    expect(frame.unit).toBe('BQML');
  });

  it('leaves unsigned 16-bit samples without a rescale as they are', () => {
    const frame = toModalityValues(stored(new Uint16Array([0, 40000, 65535])), headerWith([]));
    expect(frame.values).toEqual(new Uint16Array([0, 40000, 65535]));
  });

  it('is exact where a value does not fit Int16, and holds it at the end where a volume asks for one type', () => {
    const header = headerWith(rescale('1', '-1024'), [16, 1]);
    const samples = new Int16Array([-32768, 0, 100]);
    expect(modalityValueType(header)).toBe('int16');
    expect(toModalityValues(stored(samples), header).values).toEqual(new Float32Array([-33792, -1024, -924]));
    expect(toModalityValues(stored(samples), header, 'int16').values).toEqual(new Int16Array([-32768, -1024, -924]));
  });

  it('writes into the array that is brought', () => {
    const volume = new Int16Array(9);
    const header = headerWith(rescale('1', '-1024'));
    toModalityValues(stored(new Uint16Array([1, 2, 3])), header, 'int16', volume.subarray(3, 6));
    expect([...volume]).toEqual([0, 0, 0, -1023, -1022, -1021, 0, 0, 0]);
  });

  it('maps through a Modality LUT Sequence: first entry below, last beyond (C.11.1.1.1)', () => {
    const lut = dataSetOf([
      [tag.lutDescriptor, 'SS', [3, -1, 16]],
      [tag.modalityLUTType, 'LO', 'OD'],
      [tag.lutData, 'OW', [500, 600, 700]],
    ]);
    const header = headerWith([[tag.modalityLUTSequence, 'SQ', [lut]]], [16, 1]);
    const frame = toModalityValues(stored(new Int16Array([-5, -1, 0, 1, 9])), header);
    expect([...frame.values]).toEqual([500, 500, 600, 700, 700]);
    expect(frame.unit).toBe('OD');
  });

  it('reads the padding range in either order, and gives it in modality values', () => {
    const header = headerWith(
      [...rescale('1', '-1024'), [tag.pixelPaddingValue, 'US', [63536]], [tag.pixelPaddingRangeLimit, 'SS', [-1990]]],
      [16, 1],
    );
    // 63536 is −2000 written as unsigned, as many writers do.
    expect(header.padding).toEqual({ from: -2000, to: -1990 });
    expect(modalityPadding(header)).toEqual({ from: -3024, to: -3014 });
  });

  it('finds padding again among values that a slope has made fractional', () => {
    const header = headerWith([...rescale('0.3', '0.1'), [tag.pixelPaddingValue, 'SS', [-2000]]], [16, 1]);
    const { values } = toModalityValues(stored(new Int16Array([-2000])), header);
    const { from, to } = modalityPadding(header)!;
    expect(values[0] >= from && values[0] <= to).toBe(true);
  });

  it('takes a CT for Hounsfield units unless its Rescale Type says otherwise (C.8.2.1)', () => {
    const ct = (type: Row[]) => headerWith([[tag.modality, 'CS', 'CT'], ...rescale('1', '-1024'), ...type]).modalityLut;
    expect(ct([]).unit).toBe('HU');
    expect(ct([[tag.rescaleType, 'LO', '']]).unit).toBe('HU');
    expect(ct([[tag.rescaleType, 'LO', 'US']]).unit).toBe('');
  });

  it('scales a dose grid by its own factor (C.8.8.3)', () => {
    const header = headerWith([
      [tag.doseGridScaling, 'DS', '0.25'],
      [tag.doseUnits, 'CS', 'GY'],
    ]);
    const frame = toModalityValues(stored(new Uint16Array([4, 8])), header);
    expect([...frame.values]).toEqual([1, 2]);
    expect(frame.unit).toBe('GY');
  });
});

describe.skipIf(!hasCorpus)('Modality LUT of a real file', () => {
  it('has the entries that pydicom finds (photometric/mlut_18.dcm)', async () => {
    const path = 'photometric/mlut_18.dcm';
    const { expected } = corpusJson('manifest.json').files.find((entry: { path: string }) => entry.path === path);
    const file = readCorpusFile(path);
    const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
    if (!header.ok || header.value.modalityLut.kind !== 'lut') return expect.unreachable('no Modality LUT');
    const { lut } = header.value.modalityLut;
    expect([lut.table.length, lut.firstMapped, lut.bits]).toEqual(expected.modalityLut[0].descriptor);
    const decoded = await decodeFrame(file, header.value.pixelModule, 1, decoders);
    if (!decoded.ok) return expect.unreachable(decoded.problem.kind);
    const frame = toModalityValues(decoded.value, header.value);
    expect(frame.values[1000]).toBe(lut.table[decoded.value.samples[1000] + 2048]);
  });
});
