// What the service says of a stored instance, against the file itself and dcmdump.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetReplyShape, type ElementRow, frameFactsShape } from '../../native-free-core/contract/index.ts';
import { corpusBytes, corpusPath, hasCorpus } from '../support/corpus.ts';
import { findTool, runTool } from '../support/tool.ts';
import { serviceForTests, type TestedService } from './serviceForTests.ts';

const path = 'syntaxes-ct/CTImage_1.2.840.10008.1.2.dcm';
const instance = '1.2.840.113619.2.30.1.1762295590.1623.978668950.109';

describe.skipIf(!hasCorpus)('«Sous le capot» of a stored instance', () => {
  let tested: TestedService;
  beforeAll(async () => {
    tested = await serviceForTests();
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(corpusBytes(path))]), '1');
    await tested.ask('/api/import', 'POST', form);
  });
  afterAll(() => tested?.close());
  const ask = (rest: string) => tested.ask(`/api/instances/${instance}/${rest}`);

  it('gives the stored samples of a frame as they stand at the end of the native file', async () => {
    const reply = await ask('frames/1/stored');
    expect(reply.headers.get('x-sample-type')).toBe('Int16Array');
    expect(reply.headers.get('x-photometric-interpretation')).toBe('MONOCHROME2');
    const samples = new Uint8Array(await reply.arrayBuffer());
    expect(samples.length).toBe(512 * 512 * 2);
    const file = corpusBytes(path);
    // Implicit VR: the Pixel Data tag and its 32-bit length stand right before the samples.
    const mark = Buffer.from([0xe0, 0x7f, 0x10, 0x00, 0x00, 0x00, 0x08, 0x00]);
    const at = Buffer.from(file).lastIndexOf(mark) + 8;
    expect(at).toBeGreaterThan(8);
    expect(Buffer.compare(samples, file.subarray(at, at + samples.length))).toBe(0);
  });

  it('gives what turns them into greys, each step with its tags', async () => {
    const facts = frameFactsShape.parse(await (await ask('frames/1/facts')).json());
    expect(facts.modality).toMatchObject({ kind: 'rescale', slope: 1, intercept: -1024, unit: 'HU' });
    expect(facts.tags.voi).toContainEqual({ tag: 0x00281050, keyword: 'WindowCenter', value: '40' });
  });

  it.skipIf(!findTool('dcmdump'))('lists the very elements that dcmdump lists', async () => {
    const reply = datasetReplyShape.parse(await (await ask('dataset')).json());
    const dump = runTool('/usr/bin/dcmdump', ['-q', corpusPath(path)]).output;
    const expected = [...dump.matchAll(/^ *\(([0-9a-f]{4}),([0-9a-f]{4})\)/gm)]
      .map(([, group, element]) => Number.parseInt(group + element, 16))
      .filter((tag) => tag < 0xfffe0000);
    expect(expected.length).toBeGreaterThan(100);
    expect(tagsOf([...reply.meta, ...reply.elements])).toEqual(expected);
    expect(reply.problems).toEqual([]);
  });

  it('says that it knows no such instance or frame', async () => {
    expect((await tested.ask('/api/instances/1.2.3/dataset')).status).toBe(404);
    const problem = (await (await ask('frames/7/stored')).json()).problem;
    expect(problem).toMatchObject({ kind: 'frameOutOfRange', frameNumber: 7 });
  });
});

function tagsOf(rows: readonly ElementRow[]): number[] {
  return rows.flatMap((row) => [row.tag, ...(row.items ?? []).flatMap(tagsOf)]);
}
