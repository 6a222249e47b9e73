// WADO-RS retrieve (PS3.18 10.4, 8.6.1.2.1): one stream for a series.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundaryOf, readMultipart } from '../../../native-free-core/pipeline/index.ts';
import { instanceUID, makeInstance, seriesUID, studyUID } from '../makeInstance.ts';
import { serviceForTests, type TestedService } from '../serviceForTests.ts';

const numbers = [1, 2, 3, 4, 5];
const bytesOf = new Map(numbers.map((number) => [instanceUID({ number }), makeInstance({ number })]));
const series = `/dicom-web/studies/${studyUID}/series/${seriesUID}`;
let tested: TestedService;

beforeAll(async () => {
  tested = await serviceForTests();
  const form = new FormData();
  for (const bytes of [...bytesOf.values()].reverse()) form.append('files', new Blob([new Uint8Array(bytes)]), 'file');
  await tested.ask('/api/import', 'POST', form);
});
afterAll(() => tested.close());

/** Reads a reply part by part with the page's own reader, checking each part's bytes against what was imported. */
async function partsOf(reply: Response): Promise<string[]> {
  const type = reply.headers.get('content-type') ?? '';
  expect(type).toMatch(/^multipart\/related; type="application\/dicom"; boundary=/);
  const uids: string[] = [];
  for await (const part of readMultipart(reply.body!, boundaryOf(type)!)) {
    if (!part.ok) throw new Error(part.problem.kind);
    expect(part.value.headers.get('content-type')).toBe('application/dicom; transfer-syntax=1.2.840.10008.1.2.1');
    const location = part.value.headers.get('content-location')!;
    expect(location).toMatch(new RegExp(`^${series.replaceAll('.', '\\.')}/instances/`));
    const uid = location.split('/').at(-1)!;
    expect(Buffer.compare(part.value.body, bytesOf.get(uid)!)).toBe(0);
    uids.push(uid);
  }
  return uids;
}

describe('A series over WADO-RS', () => {
  it('comes as one body in the order of its plan, each instance exactly as imported', async () => {
    expect(await partsOf(await tested.ask(series))).toEqual(numbers.map((number) => instanceUID({ number })));
  });

  it('has the length that it announces', async () => {
    const reply = await tested.ask(series);
    expect((await reply.arrayBuffer()).byteLength).toBe(Number(reply.headers.get('content-length')));
  });

  it('brings first the instance that is looked at first', async () => {
    const uids = await partsOf(await tested.ask(`${series}?first=${instanceUID({ number: 3 })}`));
    expect(uids).toEqual([3, 1, 2, 4, 5].map((number) => instanceUID({ number })));
  });

  it('comes in its order when that instance is unknown', async () => {
    expect(await partsOf(await tested.ask(`${series}?first=1.2.3`))).toHaveLength(5);
  });

  it('may be left in the middle', async () => {
    const reader = (await tested.ask(series)).body!.getReader();
    await reader.read();
    await reader.cancel();
    expect((await tested.ask('/api/status')).status).toBe(200);
  });

  it('of another study is not there', async () => {
    const reply = await tested.ask(`/dicom-web/studies/1.2.3/series/${seriesUID}`);
    expect([reply.status, (await reply.json()).problem.kind]).toEqual([404, 'unknownStudy']);
  });
});

describe('One instance over WADO-RS', () => {
  it('comes as one part', async () => {
    const uid = instanceUID({ number: 2 });
    expect(await partsOf(await tested.ask(`${series}/instances/${uid}`))).toEqual([uid]);
  });

  it('that is unknown is a problem', async () => {
    const reply = await tested.ask(`${series}/instances/1.2.3`);
    expect([reply.status, (await reply.json()).problem.kind]).toEqual([404, 'unknownInstance']);
  });
});

describe('Search and store on the same router', () => {
  it('finds studies, series and instances by QIDO-RS', async () => {
    const studies = await (await tested.ask('/dicom-web/studies?PatientName=FICTIF*')).json();
    expect(studies[0]['0020000D'].Value).toEqual([studyUID]);
    const found = await (await tested.ask(`/dicom-web/studies/${studyUID}/series`)).json();
    expect(found[0]['0020000E'].Value).toEqual([seriesUID]);
    const instances = await (await tested.ask(`${series}/instances?InstanceNumber=4`)).json();
    expect(instances).toHaveLength(1);
    expect(instances[0]['00080018'].Value).toEqual([instanceUID({ number: 4 })]);
  });

  it('stores by STOW-RS', async () => {
    const bytes = makeInstance({ series: '2.25.77', number: 1 });
    const head = '--b\r\nContent-Type: application/dicom\r\n\r\n';
    const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b--\r\n')]);
    const type = { 'content-type': 'multipart/related; type="application/dicom"; boundary=b' };
    const reply = await tested.ask('/dicom-web/studies', 'POST', body, type);
    expect(reply.status).toBe(200);
    expect((await reply.json())['00081199'].Value).toHaveLength(1);
  });
});
