import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { referenceFiles } from '../../sample-dicom/index.ts';
import { serviceForTests, type TestedService } from './serviceForTests.ts';

let tested: TestedService;
beforeAll(async () => {
  tested = await serviceForTests();
});
afterAll(() => tested.close());

it('gives the reference objects in one zip, byte for byte, and the same zip each time', async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(async () => new Uint8Array(await (await tested.ask('/api/proof/objects')).arrayBuffer())),
  );
  expect(second).toEqual(first);
  const files = unzipSync(first);
  expect(Object.keys(files)).toEqual(referenceFiles().map(({ name }) => name));
  for (const { name, bytes } of referenceFiles()) expect(Buffer.compare(files[name], bytes), name).toBe(0);
});
