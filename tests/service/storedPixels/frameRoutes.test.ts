import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriesPlanShape } from '../../../native-free-core/contract/index.ts';
import { makeInstance, seriesUID } from '../makeInstance.ts';
import { serviceForTests, type TestedService } from '../serviceForTests.ts';

let tested: TestedService;
beforeAll(async () => {
  tested = await serviceForTests();
  const form = new FormData();
  for (const number of [1, 2, 3]) {
    form.append('files', new Blob([new Uint8Array(makeInstance({ number, value: number }))]), String(number));
  }
  await tested.ask('/api/import', 'POST', form);
});
afterAll(() => tested.close());

describe('Frames asked for one by one', () => {
  it('come as modality values in the array type of the plan, in its order', async () => {
    const plan = seriesPlanShape.parse(await (await tested.ask(`/api/series/${seriesUID}/plan`)).json());
    expect(plan.stacks[0].valueType).toBe('int16');
    for (const [index, image] of plan.stacks[0].images.entries()) {
      const reply = await tested.ask(`/api/series/${seriesUID}/stacks/0/frames/${index}`);
      const values = new Int16Array(await reply.arrayBuffer());
      const number = Number(image.instanceNumber);
      expect([...values]).toEqual(Array.from({ length: 16 }, (_, pixel) => pixel * 10 + number - 1024));
    }
  });

  it.each(['stacks/0/frames/3', 'stacks/0/frames/-1', 'stacks/1/frames/0', 'stacks/x/frames/y'])(
    'refuses %s',
    async (path) => {
      const reply = await tested.ask(`/api/series/${seriesUID}/${path}`);
      expect(reply.ok).toBe(false);
      expect((await reply.json()).problem.kind).toBe('noPicture');
    },
  );
});
