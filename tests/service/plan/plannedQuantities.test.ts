// What the plan tells of millimetres, SUV, real-world values and mosaics, through the service.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeriesPlan, seriesPlanShape } from '../../../native-free-core/contract/index.ts';
import { makeSlice, seriesUID } from '../../faults/makeSlice.ts';
import { corpusPath, hasCorpus } from '../../support/corpus.ts';
import { serviceForTests, type TestedService } from '../serviceForTests.ts';

let tested: TestedService;
beforeAll(async () => {
  tested = await serviceForTests();
});
afterAll(() => tested.close());

async function planOf(series: string, ...files: Uint8Array[]): Promise<SeriesPlan> {
  const form = new FormData();
  for (const [index, bytes] of files.entries()) form.append('files', new Blob([new Uint8Array(bytes)]), String(index));
  expect((await tested.ask('/api/import', 'POST', form)).status).toBe(200);
  const reply = await tested.ask(`/api/series/${series}/plan`);
  return seriesPlanShape.parse(await reply.json());
}

const pet = {
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.128',
  Modality: 'PT',
  Units: 'BQML',
  CorrectedImage: ['DECY', 'ATTN'],
  DecayCorrection: 'START',
  PatientWeight: 74,
  SeriesDate: '20260901',
  SeriesTime: '101500',
  RadiopharmaceuticalInformationSequence: [
    { RadionuclideTotalDose: 259e6, RadionuclideHalfLife: 6586.2, RadiopharmaceuticalStartTime: '091200' },
  ],
};

const mapping = {
  LUTLabel: 'ADC',
  RealWorldValueFirstValueMapped: 0,
  RealWorldValueLastValueMapped: 4095,
  RealWorldValueSlope: 0.5,
  RealWorldValueIntercept: 0,
  MeasurementUnitsCodeSequence: [{ CodeValue: 'um2/s', CodingSchemeDesignator: 'UCUM', CodeMeaning: 'um2/s' }],
};

describe('Quantities in the plan', () => {
  it('tell the SUV factor of a PET image with its chain', async () => {
    const { stacks } = await planOf(seriesUID(71), makeSlice(71, 1, pet), makeSlice(71, 2, pet));
    expect(stacks[0].images[0].suv?.factor).toBeCloseTo(4.25306e-4, 8);
    expect(stacks[0].images[1].suv?.chain?.decayS).toBe(3780);
    expect(stacks[0].suvProblem).toBeUndefined();
  });

  it('tell why a PET image has no SUV, and nothing of the kind for CT', async () => {
    const { stacks } = await planOf(seriesUID(72), makeSlice(72, 1, { ...pet, PatientWeight: 0 }));
    expect(stacks[0].suvProblem).toEqual({ kind: 'suvLacks', keyword: 'PatientWeight (0010,1030)' });
    expect(stacks[0].images[0].suv).toBeUndefined();
    const ct = await planOf(seriesUID(73), makeSlice(73, 1));
    expect([ct.stacks[0].suvProblem, ct.stacks[0].images[0].suv]).toEqual([undefined, undefined]);
  });

  it('list a mapping once for all the images that share it, with the way back to stored values', async () => {
    const mapped = { RescaleSlope: 2, RescaleIntercept: -10, RealWorldValueMappingSequence: [mapping] };
    const { stacks } = await planOf(seriesUID(74), makeSlice(74, 1, mapped), makeSlice(74, 2, mapped));
    expect(stacks[0].realWorldValueMappings).toHaveLength(1);
    expect(stacks[0].images.map(({ realWorld }) => realWorld)).toEqual(
      [1, 2].map(() => ({ storedLine: { slope: 2, intercept: -10, isWhole: true }, mappings: [0] })),
    );
  });

  it.skipIf(!hasCorpus)('show a mosaic as a volume, with every tile a picture of its own', async () => {
    const bytes = new Uint8Array(readFileSync(corpusPath('mr-siemens-mosaic/IM-0001-0001.dcm')));
    const { stacks } = await planOf('1.3.12.2.1107.5.2.43.67060.2017102109011643015351538.0.0.0', bytes);
    expect(stacks).toHaveLength(1);
    expect(stacks[0].grid?.dimensions).toEqual([64, 64, 36]);
    expect(stacks[0].images[0]).toMatchObject({ rows: 64, columns: 64, numberOfFrames: 36 });
    expect(stacks[0].problems).toMatchObject([{ kind: 'mosaicOfSlices', tiles: 36 }]);
  });
});
