import { decode } from 'fast-png';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpusPath, hasCorpus } from '../../support/corpus.ts';
import { makeInstance, seriesUID } from '../makeInstance.ts';
import { serviceForTests, type TestedService } from '../serviceForTests.ts';

let tested: TestedService;
beforeAll(async () => {
  tested = await serviceForTests();
});
afterAll(() => tested.close());

async function thumbnail(series: string) {
  const reply = await tested.ask(`/api/series/${series}/thumbnail`);
  expect(reply.headers.get('content-type')).toBe('image/png');
  return decode(await reply.arrayBuffer());
}

describe('The small picture of a series', () => {
  it('is its middle image in the file’s own window', async () => {
    const form = new FormData();
    for (const number of [1, 2, 3]) {
      const bytes = makeInstance({ number, value: number === 2 ? 1024 : 0 });
      form.append('files', new Blob([new Uint8Array(bytes)]), String(number));
    }
    await tested.ask('/api/import', 'POST', form);
    const { width, height, channels, data } = await thumbnail(seriesUID);
    expect([width, height, channels]).toEqual([4, 4, 1]);
    // Values 0, 10 … 150 in window 40/400: PS3.3 C.11.2.1.2.1, ((x − 39.5) / 399 + 0.5) × 255.
    const expected = Array.from({ length: 16 }, (_, index) =>
      Math.floor(((index * 10 - 39.5) / 399 + 0.5) * 255 + 0.5),
    );
    expect([...data]).toEqual(expected);
  });

  it('is asked for many times and made once', async () => {
    const pictures = await Promise.all(Array.from({ length: 10 }, () => thumbnail(seriesUID)));
    expect(new Set(pictures.map(({ data }) => data.join())).size).toBe(1);
  });
});

describe.skipIf(!hasCorpus)('The small pictures of the corpus', () => {
  it('are at most 160 pixels long, in grey or in colour, or say why there is none', async () => {
    const paths = ['cr', 'us', 'sr', 'syntaxes', 'photometric', 'sm', 'nm', 'pet', 'broken'].map((folder) =>
      corpusPath(folder),
    );
    const job = await tested.ended(await tested.ask('/api/import-paths', 'POST', { paths }));
    expect(job.state).toBe('done');
    const { patients } = await (await tested.ask('/api/study-list?limit=1000')).json();
    const series: string[] = patients.flatMap(
      ({ studies }: { studies: { series: { seriesInstanceUID: string }[] }[] }) =>
        studies.flatMap((study) => study.series.map(({ seriesInstanceUID }) => seriesInstanceUID)),
    );
    expect(series.length).toBeGreaterThan(20);
    const kinds = new Set<string>();
    for (const uid of series) {
      const reply = await tested.ask(`/api/series/${uid}/thumbnail`);
      if (reply.status === 200) {
        const { width, height, channels } = decode(await reply.arrayBuffer());
        expect(Math.max(width, height)).toBeLessThanOrEqual(160);
        kinds.add(`${channels} channels`);
      } else {
        const { problem } = await reply.json();
        // A fault of ours would be `unexpectedFailure`: bad files have better reasons.
        expect(['noPicture', 'truncatedPixelData', 'codecFailed', 'dimensionsDisagree', 'badPalette']).toContain(
          problem.kind,
        );
        kinds.add('none');
      }
    }
    expect([...kinds].sort()).toEqual(['1 channels', '3 channels', 'none']);
  });
});
