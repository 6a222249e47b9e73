import { describe, expect, it } from 'vitest';
import { itemsOf, tag } from '../../native-free-core/dicom/index.ts';
import { realWorldValue, storedLine, storedValueOf } from '../../native-free-core/measure/index.ts';
import { readRealWorldValueMappings } from '../../native-free-core/pixels/index.ts';
import { readCorpusFile } from '../support/codecs.ts';
import { corpusJson, hasCorpus } from '../support/corpus.ts';
import { dataSetOf } from '../support/dataSetOf.ts';
import { headerOf, type Row } from './headerOf.ts';

const code = (attribute: number, value: string, meaning = ''): Row => [
  attribute,
  'SQ',
  [
    dataSetOf([
      [tag.codeValue, 'SH', value],
      [tag.codeMeaning, 'LO', meaning],
    ]),
  ],
];

const linear: readonly Row[] = [
  [tag.lutLabel, 'SH', 'ADC'],
  [tag.realWorldValueFirstValueMapped, 'US', [0]],
  [tag.realWorldValueLastValueMapped, 'US', [4095]],
  [tag.realWorldValueSlope, 'FD', [0.5]],
  [tag.realWorldValueIntercept, 'FD', [-10]],
  code(tag.measurementUnitsCodeSequence, 'um2/s'),
  [
    tag.quantityDefinitionSequence,
    'SQ',
    [dataSetOf([code(tag.conceptCodeSequence, '113041', 'Apparent Diffusion Coefficient')])],
  ],
];

const mappings = (...items: (readonly Row[])[]): Row => [tag.realWorldValueMappingSequence, 'SQ', items.map(dataSetOf)];

function only(rows: readonly Row[]) {
  const [mapping, ...more] = headerOf(rows).realWorldValueMappings;
  expect(more).toEqual([]);
  return mapping;
}

describe('Real World Value Mapping — PS3.3 C.7.6.16.2.11', () => {
  it('maps stored values along a line, both ends included and nothing beyond', () => {
    const mapping = only([mappings(linear)]);
    expect(mapping).toMatchObject({ label: 'ADC', unit: 'um2/s', quantity: 'Apparent Diffusion Coefficient' });
    expect(realWorldValue(mapping, 0)).toEqual({ value: -10, unit: 'um2/s' });
    expect(realWorldValue(mapping, 4095)).toEqual({ value: 2037.5, unit: 'um2/s' });
    expect(realWorldValue(mapping, 4096)).toBeUndefined();
    expect(realWorldValue(mapping, -1)).toBeUndefined();
  });

  it('maps by a table from the first value mapped; one that is too short is no mapping', () => {
    const table = (last: number): Row[] => [
      [tag.realWorldValueFirstValueMapped, 'SS', [-1]],
      [tag.realWorldValueLastValueMapped, 'SS', [last]],
      [tag.realWorldValueLUTData, 'FD', [0.25, 7, 1e6]],
    ];
    const signed: Row = [tag.pixelRepresentation, 'US', [1]];
    const mapping = only([signed, mappings(table(1))]);
    expect([-1, 0, 1].map((stored) => realWorldValue(mapping, stored)?.value)).toEqual([0.25, 7, 1e6]);
    expect(headerOf([signed, mappings(table(2))]).realWorldValueMappings).toEqual([]);
  });

  it('takes the ends of float pixels in double precision, and the sign that the pixels have', () => {
    const double: Row[] = [
      [tag.doubleFloatRealWorldValueFirstValueMapped, 'FD', [-0.5]],
      [tag.doubleFloatRealWorldValueLastValueMapped, 'FD', [0.5]],
      [tag.realWorldValueSlope, 'FD', [2]],
      [tag.realWorldValueIntercept, 'FD', [1]],
    ];
    expect(realWorldValue(only([mappings(double)]), 0.25)?.value).toBe(1.5);
    // −1000 written as US.
    const mixed = [...linear.slice(2), [tag.realWorldValueFirstValueMapped, 'US', [64536]]] as Row[];
    expect(only([[tag.pixelRepresentation, 'US', [1]], mappings(mixed)]).firstValueMapped).toBe(-1000);
  });

  it('reads several of one frame, from its own functional group before the shared one', () => {
    const shared = dataSetOf([mappings(linear)]);
    const own = dataSetOf([mappings(linear, [...linear, [tag.lutLabel, 'SH', 'eADC']])]);
    const rows: Row[] = [
      [tag.numberOfFrames, 'IS', '2'],
      [tag.pixelData, 'OW', new Array(12).fill(0)],
      [tag.sharedFunctionalGroupsSequence, 'SQ', [shared]],
      [tag.perFrameFunctionalGroupsSequence, 'SQ', [dataSetOf([]), own]],
    ];
    expect(headerOf(rows, 1).realWorldValueMappings.map(({ label }) => label)).toEqual(['ADC']);
    expect(headerOf(rows, 2).realWorldValueMappings.map(({ label }) => label)).toEqual(['ADC', 'eADC']);
  });

  it('goes back from a modality value to the stored one, which is what is mapped', () => {
    const header = headerOf([
      [tag.rescaleSlope, 'DS', '0.1'],
      [tag.rescaleIntercept, 'DS', '-1024'],
    ]);
    const line = storedLine(header) ?? expect.unreachable();
    for (const stored of [0, 1, 3333, 65535])
      expect(storedValueOf(line, Math.fround(stored * 0.1 - 1024))).toBe(stored);
  });
});

describe.skipIf(!hasCorpus)('The mapping object of the corpus, against the manifest', () => {
  it('has its slope, range and unit', () => {
    const entry = corpusJson('manifest.json').files.find((file: { path: string }) => file.path === 'sr/rwvm.dcm');
    const { dataset } = readCorpusFile('sr/rwvm.dcm');
    const found = itemsOf(dataset, tag.referencedImageRealWorldValueMappingSequence).flatMap((item) =>
      readRealWorldValueMappings(item, false),
    );
    const flat = found.map(({ label, firstValueMapped: first, lastValueMapped: last, map, unit }) => ({
      ...{ label, first, last, unit },
      ...(map.kind === 'linear' && { slope: map.slope, intercept: map.intercept }),
    }));
    expect(entry.expected.rwv).toHaveLength(1);
    expect(flat).toEqual(entry.expected.rwv);
  });
});
