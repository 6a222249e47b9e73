import { describe, expect, it } from 'vitest';
import { tag } from '../../native-free-core/dicom/index.ts';
import { readVoiLuts } from '../../native-free-core/display/index.ts';
import { readCorpusFile } from '../support/codecs.ts';
import { corpusJson, hasCorpus } from '../support/corpus.ts';
import { dataSetOf } from '../support/dataSetOf.ts';

type Row = Parameters<typeof dataSetOf>[0][number];

describe('The windows that a file offers — PS3.3 C.11.2', () => {
  it('are all read, with their explanations and their function', () => {
    const rows: Row[] = [
      [tag.windowCenter, 'DS', '40\\-600'],
      [tag.windowWidth, 'DS', '400\\1500'],
      [tag.windowCenterWidthExplanation, 'LO', 'MEDIASTIN\\POUMON'],
      [tag.voilutFunction, 'CS', 'SIGMOID'],
    ];
    expect(readVoiLuts(dataSetOf(rows), 1)).toEqual([
      { kind: 'window', center: 40, width: 400, function: 'SIGMOID', explanation: 'MEDIASTIN' },
      { kind: 'window', center: -600, width: 1500, function: 'SIGMOID', explanation: 'POUMON' },
    ]);
  });

  it('are LINEAR unless the file says otherwise', () => {
    const rows: Row[] = [
      [tag.windowCenter, 'DS', '1'],
      [tag.windowWidth, 'DS', '2'],
    ];
    expect(readVoiLuts(dataSetOf(rows), 1)).toMatchObject([{ function: 'LINEAR' }]);
  });

  it('leave out what is not a window: no width, a width of zero, a LINEAR width below 1', () => {
    for (const width of ['', '0', '-5', '0.5', 'x']) {
      const rows: Row[] = [
        [tag.windowCenter, 'DS', '1'],
        [tag.windowWidth, 'DS', width],
      ];
      expect(readVoiLuts(dataSetOf(rows), 1)).toEqual([]);
    }
  });

  it('come from the functional group of the frame (C.7.6.16.2.10)', () => {
    const frames = [1, 2].map((frame) => {
      const window = dataSetOf([
        [tag.windowCenter, 'DS', String(frame * 100)],
        [tag.windowWidth, 'DS', '50'],
      ]);
      return dataSetOf([[tag.frameVOILUTSequence, 'SQ', [window]]]);
    });
    const dataset = dataSetOf([[tag.perFrameFunctionalGroupsSequence, 'SQ', frames]]);
    expect(readVoiLuts(dataset, 2)).toMatchObject([{ center: 200, width: 50 }]);
  });

  it('include VOI LUTs, whose first value is signed once an intercept makes values negative', () => {
    const lut = dataSetOf([
      [tag.lutDescriptor, 'US', [2, 65436, 12]],
      [tag.lutExplanation, 'LO', 'NORMAL'],
      [tag.lutData, 'OW', [0, 4095]],
    ]);
    const rows: Row[] = [
      [tag.rescaleIntercept, 'DS', '-1024'],
      [tag.voilutSequence, 'SQ', [lut]],
    ];
    expect(readVoiLuts(dataSetOf(rows), 1)).toEqual([
      { kind: 'lut', firstMapped: -100, bits: 12, table: new Uint16Array([0, 4095]), explanation: 'NORMAL' },
    ]);
  });
});

describe.skipIf(!hasCorpus)('VOI LUTs of real files', () => {
  for (const path of ['photometric/vlut_04.dcm', 'mg/GH133.dcm']) {
    it(`have the descriptors that pydicom finds in ${path}`, () => {
      const { expected } = corpusJson('manifest.json').files.find((entry: { path: string }) => entry.path === path);
      const luts = readVoiLuts(readCorpusFile(path).dataset, 1).filter((voi) => voi.kind === 'lut');
      expect(luts.map((lut) => [lut.table.length, lut.firstMapped, lut.bits])).toEqual(
        expected.voiLut.map((lut: { descriptor: number[] }) => lut.descriptor),
      );
    });
  }
});
