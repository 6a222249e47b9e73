import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, openArchive, type QueryKeys, type QueryLevel } from '../../../native-free-core/archive/index.ts';
import { makeInstance, type Wanted } from '../makeInstance.ts';
import { value } from '../temporaryArchive.ts';

// Each study is known by its accession number: the answers below are read off this table.
const studies: readonly Wanted[] = [
  {
    accessionNumber: 'A',
    patientID: 'P1',
    patientName: 'Müller^Anna',
    studyDate: '20250110',
    studyTime: '0830',
    modality: 'CT',
  },
  {
    accessionNumber: 'B',
    patientID: 'P2',
    patientName: 'MULLER^Bernd',
    studyDate: '20250111',
    studyTime: '083059.5',
    modality: 'MR',
  },
  {
    accessionNumber: 'C',
    patientID: 'P3',
    patientName: 'Dupont^Élodie',
    studyDate: '20250201',
    studyTime: '120000',
    modality: 'CT',
  },
  {
    accessionNumber: 'D',
    patientID: 'p1',
    patientName: 'Yamada^Tarou=山田^太郎=やまだ^たろう',
    studyDate: '20241231',
    studyTime: '235959',
    modality: 'PT',
  },
  {
    accessionNumber: 'E[1]',
    patientID: 'P10',
    patientName: 'Doe',
    studyDate: '',
    studyTime: '',
    modality: 'CR',
    referringPhysician: 'Lefèvre^Paul',
  },
];

let directory: string;
let archive: Archive;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'negatoscope-query-'));
  archive = value(await openArchive(directory));
  for (const [number, study] of studies.entries()) {
    const uid = `1.2.${number + 1}`;
    const made = makeInstance({ ...study, studyInstanceUID: uid, sopInstanceUID: `${uid}.1.1`, instanceNumber: '1' });
    value(await archive.store(made, { source: 'import' }));
  }
  const second = {
    ...studies[0],
    studyInstanceUID: '1.2.1',
    seriesInstanceUID: '1.2.1.2',
    modality: 'SR',
    sopInstanceUID: '1.2.1.2.1',
  };
  value(await archive.store(makeInstance({ ...second, instanceNumber: '7' }), { source: 'import' }));
});

afterAll(async () => {
  await archive.close();
  rmSync(directory, { recursive: true });
});

/** The accession numbers that a query finds, in their order. */
async function found(keys: QueryKeys, level: QueryLevel = 'study'): Promise<string> {
  const reply = value(await archive.query(level, keys));
  return reply.matches
    .map((match) => match['00080050'].Value?.[0])
    .sort()
    .join(' ');
}

const everything = 'A B C D E[1]';

describe('Attribute matching — PS3.4 C.2.2.2', () => {
  it.each([
    ['C.2.2.2.1 single value', { PatientID: 'P1' }, 'A'],
    ['C.2.2.2.1 case counts outside names', { PatientID: 'p1' }, 'D'],
    ['C.2.2.2.1 names: neither case nor accents count', { PatientName: 'muller^anna' }, 'A'],
    ['C.2.2.2.1 names: the whole name', { PatientName: 'MULLER' }, ''],
    ['C.2.2.2.1 names: trailing delimiters mean nothing', { PatientName: 'DOE^^^^' }, 'E[1]'],
    ['C.2.2.2.2 list of UIDs, in DIMSE', { StudyInstanceUID: '1.2.1\\1.2.3' }, 'A C'],
    ['C.2.2.2.2 list of UIDs, in QIDO-RS', { StudyInstanceUID: '1.2.1,1.2.3,9.9' }, 'A C'],
    ['C.2.2.2.3 universal: empty', { PatientID: '' }, everything],
    ['C.2.2.2.4 a lone asterisk is universal', { StudyDescription: '*' }, everything],
    ['C.2.2.2.4 asterisk at the end', { PatientName: 'Mul*' }, 'A B'],
    ['C.2.2.2.4 asterisk on both sides', { PatientName: '*elo*' }, 'C'],
    ['C.2.2.2.4 question mark is one letter', { PatientID: 'P?' }, 'A B C'],
    ['C.2.2.2.4 two of them', { PatientID: 'P??' }, 'E[1]'],
    ['C.2.2.2.4 brackets are letters', { AccessionNumber: 'E[*' }, 'E[1]'],
    ['C.2.2.2.4 dates have no wildcards in an identifier', { StudyInstanceUID: '1.2.*' }, ''],
    ['C.2.2.2.5 one date', { StudyDate: '20250110' }, 'A'],
    ['C.2.2.2.5 from a date on', { StudyDate: '20250111-' }, 'B C'],
    ['C.2.2.2.5 up to a date, not those without one', { StudyDate: '-20250110' }, 'A D'],
    ['C.2.2.2.5 between, ends included', { StudyDate: '20250110-20250201' }, 'A B C'],
    ['C.2.2.2.5 a minute is all its seconds', { StudyTime: '0830' }, 'A B'],
    ['C.2.2.2.5 to the fraction', { StudyTime: '083059.4-083059.6' }, 'B'],
    ['C.2.2.2.5 up to a time, not those without one', { StudyTime: '-12' }, 'A B C'],
    ['every key must match', { StudyDate: '2025-'.replace('2025', '20250101'), ModalitiesInStudy: 'CT' }, 'A C'],
    ['C.3.4 one of the modalities of the study', { ModalitiesInStudy: 'SR' }, 'A'],
    ['Modality of a study: one of its modalities', { Modality: 'SR' }, 'A'],
    ['an attribute beside the columns', { ReferringPhysicianName: 'lefevre*' }, 'E[1]'],
    ['PS3.5 6.2.1 the ideographic group', { PatientName: '山田*' }, 'D'],
    ['PS3.5 6.2.1 the phonetic group', { PatientName: 'やまだ^たろう' }, 'D'],
    ['PS3.5 6.2.1 each group in its place', { PatientName: 'yamada*=山田*' }, 'D'],
    ['PS3.5 6.2.1 a group in another place', { PatientName: '山田*=yamada*' }, ''],
  ])('%s', async (_, keys, expected) => {
    expect(await found(keys as QueryKeys)).toBe(expected);
  });

  it('says which value it does not understand, and what it would', async () => {
    const refused = await archive.query('study', { StudyDate: '10/01/2025' });
    expect(refused).toMatchObject({
      ok: false,
      problem: { kind: 'badQueryValue', keyword: 'StudyDate', found: '10/01/2025' },
    });
  });

  it('says which keys it did not use', async () => {
    const reply = value(await archive.query('study', { PatientID: 'P1', SliceThickness: '1', BodyPartExamined: 'X' }));
    expect(reply.ignoredKeys).toEqual(['SliceThickness', 'BodyPartExamined']);
    expect(reply.matches).toHaveLength(1);
  });

  it('takes a value as a value, whatever is in it', async () => {
    expect(await found({ PatientName: "'; DROP TABLE studies; --" })).toBe('');
    expect(await found({})).toBe(everything);
  });
});

describe('Replies — PS3.18 F', () => {
  it('tell the study with its counts, in DICOM JSON', async () => {
    const [match] = value(await archive.query('study', { PatientID: 'P1' })).matches;
    expect(match).toMatchObject({
      '00080020': { vr: 'DA', Value: ['20250110'] },
      '00080061': { vr: 'CS', Value: ['CT', 'SR'] },
      '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Müller^Anna' }] },
      '00100020': { vr: 'LO', Value: ['P1'] },
      '0020000D': { vr: 'UI', Value: ['1.2.1'] },
      '00201206': { vr: 'IS', Value: [2] },
      '00201208': { vr: 'IS', Value: [2] },
    });
  });

  it('tell series and instances with what is above them', async () => {
    const series = value(await archive.query('series', { StudyInstanceUID: '1.2.1', Modality: 'SR' })).matches;
    expect(series).toMatchObject([
      { '0020000E': { Value: ['1.2.1.2'] }, '00201209': { Value: [1] }, '00100020': { Value: ['P1'] } },
    ]);
    const instances = value(await archive.query('instance', { InstanceNumber: '07' })).matches;
    expect(instances).toMatchObject([{ '00080018': { Value: ['1.2.1.2.1'] }, '00200013': { vr: 'IS', Value: [7] } }]);
  });

  it('come in pages that do not overlap', async () => {
    const pages = [0, 2, 4].map((offset) => archive.query('study', {}, { limit: 2, offset }));
    const uids = (await Promise.all(pages)).flatMap((page) =>
      value(page).matches.map((match) => match['0020000D'].Value?.[0]),
    );
    expect(uids).toEqual(['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5']);
  });
});
