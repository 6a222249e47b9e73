import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { studyListReplyShape } from '../../native-free-core/contract/index.ts';
import { makeInstance } from './makeInstance.ts';
import { serviceForTests, type TestedService } from './serviceForTests.ts';

let tested: TestedService;
beforeAll(async () => {
  tested = await serviceForTests();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(makeInstance({ number: 1 }))]), '1');
  await tested.ask('/api/import', 'POST', form);
});
afterAll(() => tested.close());

async function listedSeries(): Promise<string[]> {
  const list = studyListReplyShape.parse(await (await tested.ask('/api/study-list')).json());
  return list.patients.flatMap(({ studies }) =>
    studies.flatMap(({ series }) => series.map((one) => one.seriesInstanceUID)),
  );
}

describe('The bin of series', () => {
  it('takes a series out of the list, loses nothing of it, and gives it back', async () => {
    const [uid] = await listedSeries();
    expect((await tested.ask(`/api/series/${uid}`, 'DELETE')).ok).toBe(true);
    expect(await listedSeries()).toEqual([]);
    const verification = (await tested.ended(await tested.ask('/api/verify', 'POST'))).verification;
    expect(verification).toMatchObject({ objects: 1, damaged: 0, orphans: 0, missing: 0 });
    expect((await tested.ask(`/api/series/${uid}/restore`, 'POST')).ok).toBe(true);
    expect(await listedSeries()).toEqual([uid]);
  });

  it('says that it knows no such series', async () => {
    const reply = await tested.ask('/api/series/1.2.3', 'DELETE');
    expect(reply.status).toBe(404);
    expect((await reply.json()).problem.kind).toMatch(/^unknown/);
  });
});
