// What a screen asks of a series that it does not hold whole: one frame's modality values, or the stream of a video.
import type { Hono } from 'hono';
import type { InstanceRow } from '../../archive/index.ts';
import { outcomeReply, problemReply } from '../replies.ts';
import type { ServiceParts } from '../serviceParts.ts';
import { videoReply } from '../video/videoReply.ts';
import { openStoredPixels } from './openStoredPixels.ts';

export function addFrameRoutes(router: Hono, { plans, pictures }: ServiceParts): void {
  // The frame's place in the plan: `index` from 0, in the array type that the plan names for the stack.
  router.get('/api/series/:series/stacks/:stack/frames/:index', async (context) => {
    const planned = await plans.planOf(context.req.param('series'));
    if (!planned.ok) return outcomeReply(planned);
    const { stack, index } = context.req.param();
    const values = await pictures.frameValues(planned.value, Number(stack), Number(index));
    if (!values.ok) return outcomeReply(values);
    const { length } = values.value;
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(length) };
    return new Response(Buffer.from(values.value), { headers });
  });
  router.get('/api/series/:series/instances/:instance/video', async (context) => {
    const { series, instance } = context.req.param();
    const planned = await plans.planOf(series);
    if (!planned.ok) return outcomeReply(planned);
    const stack = planned.value.plan.stacks.find((one) => one.video && one.images[0]?.sopInstanceUID === instance);
    const row = planned.value.instances.find(({ sopInstanceUID }) => sopInstanceUID === instance);
    if (!stack?.video || !row) return problemReply(404, { kind: 'unknownInstance', sopInstanceUID: instance });
    return sendVideo(row, stack.video.container, context.req.header('range'));
  });
}

async function sendVideo(row: InstanceRow, container: Parameters<typeof videoReply>[1], range: string | undefined) {
  const pixels = await openStoredPixels(row.path).catch(() => undefined);
  if (pixels) return videoReply(pixels, container, range);
  return problemReply(500, { kind: 'damagedObject', sopInstanceUID: row.sopInstanceUID, fault: 'missing' });
}
