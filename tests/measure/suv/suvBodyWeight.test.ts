import { describe, expect, it } from 'vitest';
import { tag } from '../../../native-free-core/dicom/index.ts';
import { readPetAttributes, suvBodyWeight } from '../../../native-free-core/measure/index.ts';
import { readCorpusFile } from '../../support/codecs.ts';
import { corpusJson, hasCorpus } from '../../support/corpus.ts';
import { dataSetOf } from '../../support/dataSetOf.ts';
import type { Row } from '../headerOf.ts';

const injection = (rows: readonly Row[]): Row => [
  tag.radiopharmaceuticalInformationSequence,
  'SQ',
  [
    dataSetOf([
      [tag.radionuclideTotalDose, 'DS', '259000000'],
      [tag.radionuclideHalfLife, 'DS', '6586.2'],
      [tag.radiopharmaceuticalStartTime, 'TM', '091200'],
      ...rows,
    ]),
  ],
];

const pet: readonly Row[] = [
  [tag.units, 'CS', 'BQML'],
  [tag.correctedImage, 'CS', 'DECY\\ATTN'],
  [tag.decayCorrection, 'CS', 'START'],
  [tag.patientWeight, 'DS', '74'],
  [tag.seriesDate, 'DA', '20260901'],
  [tag.seriesTime, 'TM', '101500'],
  injection([]),
];

function suvOf(rows: readonly Row[]) {
  return suvBodyWeight(readPetAttributes(dataSetOf([...pet, ...rows])));
}

function factorOf(rows: readonly Row[]): number {
  const suv = suvOf(rows);
  return suv.ok ? suv.value.factor : expect.unreachable(suv.problem.kind);
}

// 63 minutes after the injection: 259 MBq × 2^(−3780/6586.2) = 173.99 MBq.
const worked = (74 * 1000) / (259e6 * 2 ** (-3780 / 6586.2));

describe('SUV by body weight, the vendor-neutral rule', () => {
  it('follows the worked example: 259 MBq at 09:12, series at 10:15, 74 kg: 15 800 Bq/ml is SUV 6.72', () => {
    const suv = suvOf([]);
    if (!suv.ok) return expect.unreachable(suv.problem.kind);
    expect(suv.value.chain?.decayS).toBe(3780);
    expect((suv.value.chain?.decayedDoseBq ?? 0) / 1e6).toBeCloseTo(173.99, 2);
    expect(suv.value.factor).toBeCloseTo(4.25306e-4, 8);
    expect(15_800 * suv.value.factor).toBeCloseTo(6.72, 2);
  });

  it('decays nothing when the image is corrected to the administration', () => {
    expect(factorOf([[tag.decayCorrection, 'CS', 'ADMIN']])).toBeCloseTo(74_000 / 259e6, 12);
  });

  it('goes over midnight only for a time without a date', () => {
    const late: Row[] = [[tag.seriesTime, 'TM', '003000']];
    const evening = injection([[tag.radiopharmaceuticalStartTime, 'TM', '233000']]);
    const suv = suvOf([...late, evening]);
    expect(suv.ok && suv.value.chain?.decayS).toBe(3600);
    const dated = injection([[tag.radiopharmaceuticalStartDateTime, 'DT', '20260901233000']]);
    expect(suvOf([...late, dated])).toMatchObject({ ok: false, problem: { kind: 'suvTimes' } });
  });

  it('takes the days of a long-lived nuclide from a dated start', () => {
    const zirconium = injection([
      [tag.radionuclideHalfLife, 'DS', '282240'],
      [tag.radiopharmaceuticalStartDateTime, 'DT', '20260827101500'],
    ]);
    const suv = suvOf([zirconium]);
    expect(suv.ok && suv.value.chain?.decayS).toBe(5 * 86_400);
  });

  it('does not believe a series time after the acquisition: GE’s own, else the frame’s reference time', () => {
    const again: Row[] = [
      [tag.seriesTime, 'TM', '150000'],
      [tag.acquisitionDate, 'DA', '20260901'],
      [tag.acquisitionTime, 'TM', '101700'],
    ];
    const ge: Row[] = [
      [0x00090010, 'LO', 'GEMS_PETD_01'],
      [0x0009100d, 'DT', '20260901101500.00'],
    ];
    expect(factorOf([...again, ...ge])).toBeCloseTo(worked, 12);
    // A frame of two minutes that began two minutes into the scan; its mean activity is a little before its middle.
    const lambda = Math.LN2 / 6586.2;
    const meanS = Math.log((lambda * 120) / (1 - Math.exp(-lambda * 120))) / lambda;
    const reference: Row[] = [
      [tag.frameReferenceTime, 'DS', String((120 + meanS) * 1000)],
      [tag.actualFrameDuration, 'IS', '120000'],
    ];
    expect(factorOf([...again, ...reference])).toBeCloseTo(worked, 10);
    expect(suvOf(again)).toMatchObject({ ok: false, problem: { kind: 'suvLacks' } });
  });

  it('knows values that already are SUV, by body weight or unsaid', () => {
    const gml: Row = [tag.units, 'CS', 'GML'];
    expect(factorOf([gml])).toBe(1);
    expect(factorOf([gml, [tag.suvType, 'CS', 'BW']])).toBe(1);
    expect(suvOf([gml, [tag.suvType, 'CS', 'LBM']])).toMatchObject({ ok: false, problem: { kind: 'suvOfOtherType' } });
  });

  it('takes Philips’ private factors for counts', () => {
    const philips = (element: number, value: string): Row[] => [
      [tag.units, 'CS', 'CNTS'],
      [0x70530010, 'LO', 'Philips PET Private Group'],
      [0x70531000 + element, 'DS', value],
    ];
    expect(factorOf(philips(0x00, '0.000551'))).toBe(0.000551);
    expect(factorOf(philips(0x09, '2.5'))).toBeCloseTo(2.5 * worked, 12);
    expect(suvOf([[tag.units, 'CS', 'CNTS']])).toMatchObject({ ok: false, problem: { kind: 'suvUnits' } });
  });

  const refused: readonly (readonly [string, readonly Row[], string])[] = [
    ['no weight', [[tag.patientWeight, 'DS', '0']], 'suvLacks'],
    ['no dose', [injection([[tag.radionuclideTotalDose, 'DS', '']])], 'suvLacks'],
    ['no half-life', [injection([[tag.radionuclideHalfLife, 'DS', '-1']])], 'suvLacks'],
    ['no attenuation correction', [[tag.correctedImage, 'CS', 'DECY']], 'suvNotCorrected'],
    ['no decay correction', [[tag.decayCorrection, 'CS', 'NONE']], 'suvDecay'],
    ['no unit', [[tag.units, 'CS', 'PROPCPS']], 'suvUnits'],
    ['an hour that is none', [[tag.seriesTime, 'TM', '991500']], 'suvLacks'],
  ];
  for (const [title, rows, kind] of refused) {
    it(`refuses: ${title}`, () => expect(suvOf(rows)).toMatchObject({ ok: false, problem: { kind } }));
  }
});

describe.skipIf(!hasCorpus)('SUV of the corpus, against numpy (expected/pet.json)', () => {
  const expected = hasCorpus ? corpusJson('expected/pet.json').series : [];
  const files: Readonly<Record<string, string>> = { 'pet-series-wholebody': 'pet-series-wholebody/1-001.dcm' };

  for (const series of expected) {
    if (series.suvbwFactor === undefined) continue;
    it(series.series, () => {
      const suv = suvBodyWeight(readPetAttributes(readCorpusFile(files[series.series] ?? series.series).dataset));
      if (!suv.ok) return expect.unreachable(suv.problem.kind);
      expect(suv.value.factor / series.suvbwFactor).toBeCloseTo(1, 8);
      expect(suv.value.chain?.decayS).toBe(series.decaySeconds);
      expect(series.maxBqml * suv.value.factor).toBeCloseTo(series.maxSUVbw, 3);
    });
  }
});
