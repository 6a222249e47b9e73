import { describe, expect, it } from 'vitest';
import type { Archive, StudyListQuery } from '../../../native-free-core/archive/index.ts';
import { makeInstance } from '../makeInstance.ts';
import { storeMade, temporaryArchive, value } from '../temporaryArchive.ts';

async function archiveOfFour(): Promise<Archive> {
  const archive = await temporaryArchive();
  const store = (number: string, patientName: string, studyDate: string, modality: string, studyDescription: string) =>
    storeMade(archive, {
      patientID: `P${number}`,
      patientName,
      studyDate,
      modality,
      studyDescription,
      accessionNumber: `ACC${number}`,
      studyInstanceUID: `1.2.${number}`,
      sopInstanceUID: `1.2.${number}.1.1`,
    });
  await store('1', 'Müller^Anna', '20250301', 'CT', 'Crâne sans injection');
  await store('2', 'Dupont^Élodie', '20250115', 'MR', 'Genou');
  await store('3', 'Œuvrard^Zoé', '20250201', 'CT', 'Thorax');
  await store('4', 'van den Berg^Jan', '20240630', 'CR', 'Thorax face');
  return archive;
}

async function listed(archive: Archive, query: StudyListQuery): Promise<string> {
  const { patients } = value(await archive.studyList(query));
  return patients.flatMap(({ studies }) => studies.map((study) => study.studyInstanceUID.slice(4))).join(' ');
}

describe('The study list', () => {
  it('finds without accents, case or whole words, over names, numbers, descriptions and dates', async () => {
    const archive = await archiveOfFour();
    const finds = {
      muller: '1',
      MÜLLER: '1',
      elodie: '2',
      'élo dup': '2',
      oeuvrard: '3',
      zoe: '3',
      crane: '1',
      'berg thorax': '4',
      P3: '3',
      acc2: '2',
      20250115: '2',
      '15/01/2025': '2',
      202502: '3',
      nobody: '',
      '"*(': '1 3 2 4',
    };
    for (const [search, expected] of Object.entries(finds))
      expect(await listed(archive, { search }), search).toBe(expected);
  });

  it('filters by modality and by date, ends included', async () => {
    const archive = await archiveOfFour();
    expect(await listed(archive, { modality: 'CT' })).toBe('1 3');
    expect(await listed(archive, { modality: 'MR,CR' })).toBe('2 4');
    expect(await listed(archive, { from: '20250115', to: '20250201' })).toBe('3 2');
    expect(await listed(archive, { search: 'thorax', modality: 'CT' })).toBe('3');
  });

  it('sorts by name without accents, by date, by modality, both ways', async () => {
    const archive = await archiveOfFour();
    expect(await listed(archive, {})).toBe('1 3 2 4');
    expect(await listed(archive, { sort: 'patientName' })).toBe('2 1 3 4');
    expect(await listed(archive, { sort: 'studyDate' })).toBe('4 2 3 1');
    expect(await listed(archive, { sort: 'modality' })).toBe('4 3 1 2');
    expect(await listed(archive, { sort: 'patientName', descending: 'true' })).toBe('4 3 1 2');
  });

  it('counts all that match beside the page, and names every modality', async () => {
    const archive = await archiveOfFour();
    const page = value(await archive.studyList({ limit: 2, offset: 1 }));
    expect(page.patients.map(({ patientID }) => patientID)).toEqual(['P3', 'P2']);
    expect([page.studyCount, page.modalities]).toEqual([4, ['CR', 'CT', 'MR']]);
  });

  it('puts the studies of one patient together, with their series in order', async () => {
    const archive = await temporaryArchive();
    const store = (studyInstanceUID: string, number: string, studyDate: string, source: 'sample' | 'derived') =>
      archive.store(
        makeInstance({
          studyInstanceUID,
          studyDate,
          seriesNumber: number,
          seriesInstanceUID: `${studyInstanceUID}.${number}`,
          sopInstanceUID: `${studyInstanceUID}.${number}.1`,
        }),
        { source },
      );
    await store('1.1', '10', '20250101', 'sample');
    await store('1.1', '9', '20250101', 'derived');
    await store('1.2', '1', '20250601', 'derived');
    const { patients } = value(await archive.studyList({}));
    expect(patients).toHaveLength(1);
    expect(patients[0].studies.map((study) => [study.studyInstanceUID, study.isSample])).toEqual([
      ['1.2', false],
      ['1.1', true],
    ]);
    expect(patients[0].studies[1]).toMatchObject({
      seriesCount: 2,
      instanceCount: 2,
      modalities: ['CT'],
      state: 'toProcess',
    });
    expect(patients[0].studies[1].series).toMatchObject([
      { seriesNumber: '9', isDerived: true, isImage: true, instanceCount: 1 },
      { seriesNumber: '10', isDerived: false },
    ]);
    expect(value(await archive.study('1.1')).patient.patientKey).toBe(patients[0].patientKey);
  });
});

describe('The bin', () => {
  it('takes a series out of lists and counts, keeps it, and gives it back', async () => {
    const archive = await archiveOfFour();
    await storeMade(archive, {
      studyInstanceUID: '1.2.2',
      patientID: 'P2',
      patientName: 'Dupont^Élodie',
      seriesInstanceUID: '1.9',
      sopInstanceUID: '1.9.1',
      modality: 'SR',
    });
    value(await archive.moveSeriesToBin('1.9'));
    expect(value(await archive.study('1.2.2')).study).toMatchObject({
      seriesCount: 1,
      instanceCount: 1,
      modalities: ['MR'],
    });
    expect(value(await archive.studyList({})).modalities).toEqual(['CR', 'CT', 'MR']);
    expect(value(await archive.query('series', { SeriesInstanceUID: '1.9' })).matches).toEqual([]);
    expect(value(await archive.verify()).objects).toBe(5);
    value(await archive.restoreSeries('1.9'));
    expect(value(await archive.study('1.2.2')).study).toMatchObject({
      seriesCount: 2,
      instanceCount: 2,
      modalities: ['MR', 'SR'],
    });
  });

  it('takes a study out of the list when nothing of it is left, and storing it again brings it back', async () => {
    const archive = await archiveOfFour();
    value(await archive.moveSeriesToBin('1.2.4.1'));
    expect(await listed(archive, {})).toBe('1 3 2');
    const again = {
      patientID: 'P4',
      patientName: 'van den Berg^Jan',
      studyDate: '20240630',
      modality: 'CR',
      studyDescription: 'Thorax face',
      accessionNumber: 'ACC4',
      studyInstanceUID: '1.2.4',
      sopInstanceUID: '1.2.4.1.1',
    };
    expect((await storeMade(archive, again)).outcome).toBe('duplicate');
    expect(await listed(archive, {})).toBe('1 3 2 4');
  });
});
