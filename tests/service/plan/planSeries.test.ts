// The plan of a series, held against what other programs found in the corpus.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeriesPlan, seriesPlanShape } from '../../../native-free-core/contract/index.ts';
import { corpusJson, corpusPath, hasCorpus } from '../../support/corpus.ts';
import { makeInstance, seriesUID } from '../makeInstance.ts';
import { serviceForTests, type TestedService } from '../serviceForTests.ts';

let tested: TestedService;
beforeAll(async () => {
  tested = await serviceForTests();
});
afterAll(() => tested.close());

async function planOf(series: string): Promise<SeriesPlan> {
  const reply = await tested.ask(`/api/series/${series}/plan`);
  expect(reply.status).toBe(200);
  return seriesPlanShape.parse(await reply.json());
}

async function importFiles(...files: Uint8Array[]) {
  const form = new FormData();
  for (const [index, bytes] of files.entries()) form.append('files', new Blob([new Uint8Array(bytes)]), String(index));
  expect((await tested.ask('/api/import', 'POST', form)).status).toBe(200);
}

describe('The plan of a series', () => {
  it('puts its images in the order of their places and tells all that the screen needs', async () => {
    await importFiles(...[3, 1, 2].map((number) => makeInstance({ number })));
    const { stacks, notShown, inputs, modality } = await planOf(seriesUID);
    expect(modality).toBe('CT');
    expect(notShown).toEqual([]);
    expect(inputs).toHaveLength(3);
    expect(stacks).toHaveLength(1);
    expect(stacks[0]).toMatchObject({ valueType: 'int16', unit: 'HU', splitBy: '', problems: [] });
    expect(stacks[0].images.map(({ sopInstanceUID }) => sopInstanceUID)).toEqual(
      [1, 2, 3].map((n) => `${seriesUID}.${n}`),
    );
    expect(stacks[0].grid).toEqual({
      dimensions: [4, 4, 3],
      originMm: [0, 0, 1],
      columnStep: [2, 0, 0],
      rowStep: [0, 2, 0],
      sliceStep: [0, 0, 1],
      frameOfReferenceUID: '2.25.1001.9',
    });
    expect(stacks[0].images[0]).toMatchObject({
      frameNumber: 1,
      numberOfFrames: 1,
      rows: 4,
      columns: 4,
      photometricInterpretation: 'MONOCHROME2',
      isInverted: false,
      scale: { rule: 'patientPlane', spacingMm: [2, 2] },
      lossyCompression: '',
      voi: [{ kind: 'window', center: 40, width: 400, function: 'LINEAR', explanation: '' }],
    });
  });

  it('is made anew when an instance arrives', async () => {
    const series = '2.25.1001.2';
    await importFiles(makeInstance({ series, number: 1 }), makeInstance({ series, number: 2 }));
    expect((await planOf(series)).stacks[0].images).toHaveLength(2);
    await importFiles(makeInstance({ series, number: 3 }));
    expect((await planOf(series)).stacks[0].images).toHaveLength(3);
  });

  it('is the same when it is read from the disk', async () => {
    const made = await planOf(seriesUID);
    const directory = tested.directory;
    await tested.service.close();
    tested = { ...(await serviceForTests({ archiveDirectory: directory })), directory };
    expect(await planOf(seriesUID)).toEqual(made);
  });

  it('of an unknown series is a problem', async () => {
    const reply = await tested.ask('/api/series/1.2.3/plan');
    expect(reply.status).toBe(404);
    expect(await reply.json()).toEqual({ problem: { kind: 'unknownSeries', seriesInstanceUID: '1.2.3' } });
  });
});

describe.skipIf(!hasCorpus)('The plan of the corpus’s series', () => {
  const folders = ['ct-series-philips-head', 'ct-series-ge-tilt', 'pet-series-wholebody'];

  beforeAll(async () => {
    const paths = [...folders, 'sr', 'us', 'broken'].map((folder) => corpusPath(folder));
    const job = await tested.ended(await tested.ask('/api/import-paths', 'POST', { paths }));
    expect(job.state).toBe('done');
  });

  /** By QIDO-RS: the series that holds an instance. */
  async function seriesOf(sopInstanceUID: string): Promise<string> {
    const found = await (await tested.ask(`/dicom-web/instances?SOPInstanceUID=${sopInstanceUID}`)).json();
    return found[0]['0020000E'].Value[0];
  }

  it.each(folders)('%s: the order, the spacing and the regularity that pydicom and numpy found', async (folder) => {
    const [group] = corpusJson('expected/volumes.json').volumes.find(
      ({ series }: { series: string }) => series === folder,
    ).groups;
    const { stacks } = await planOf(await seriesOf(group.sorted[0]));
    expect(stacks).toHaveLength(1);
    expect(stacks[0].images.map(({ sopInstanceUID }) => sopInstanceUID)).toEqual(group.sorted);
    expect(stacks[0].images[0].plane).toMatchObject({ spacingMm: group.pixelSpacing, originMm: group.firstPosition });
    expect(stacks[0].grid !== undefined).toBe(group.spacing.uniform);
    expect(stacks[0].unevenGrid !== undefined).toBe(!group.spacing.uniform);
  });

  it('holds rescaled PET in floating point with its unit, and CT in whole numbers', async () => {
    const volumes = corpusJson('expected/volumes.json').volumes;
    const first = (name: string) =>
      volumes.find(({ series }: { series: string }) => series === name).groups[0].sorted[0];
    const pet = await planOf(await seriesOf(first('pet-series-wholebody')));
    expect(pet.stacks[0]).toMatchObject({ valueType: 'float32', unit: 'BQML' });
    const ct = await planOf(await seriesOf(first('ct-series-ge-tilt')));
    expect(ct.stacks[0]).toMatchObject({ valueType: 'int16', unit: 'HU' });
  });

  it('shows every frame of a multi-frame object as an image', async () => {
    const file = corpusJson('manifest.json').files.find(
      ({ path, frames }: { path: string; frames?: number }) => path.startsWith('us/') && (frames ?? 1) > 1,
    );
    const { stacks } = await planOf(await seriesOf(file.sopInstance));
    const frames = stacks.flatMap(({ images }) =>
      images.filter(({ sopInstanceUID }) => sopInstanceUID === file.sopInstance),
    );
    expect(frames.map(({ frameNumber }) => frameNumber)).toEqual(
      Array.from({ length: file.frames }, (_, index) => index + 1),
    );
    expect(stacks[0].valueType).toBe('colour');
  });

  it('says of objects without a picture what they are', async () => {
    const report = corpusJson('manifest.json').files.find(({ path }: { path: string }) => path.startsWith('sr/'));
    const { stacks, notShown } = await planOf(await seriesOf(report.sopInstance));
    expect(stacks).toEqual([]);
    expect(notShown).toContainEqual({
      sopInstanceUID: report.sopInstance,
      problem: { kind: 'noPictureInObject', object: report.sopClassName },
    });
  });

  it('refuses absurd dimensions before asking for memory', async () => {
    const files = corpusJson('manifest.json').files;
    const huge = files.find(({ path }: { path: string }) => path.includes('oob-monochrome-65535'));
    const { notShown } = await planOf(await seriesOf(huge.sopInstance));
    expect(notShown[0].problem).toMatchObject({ kind: 'badDimensions', rows: 65535, columns: 65535 });
  });
});
