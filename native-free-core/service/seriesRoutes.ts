// One series: how it falls into stacks, and its small picture.
import type { Hono } from 'hono';
import { jsonReply, outcomeReply } from './replies.ts';
import type { ServiceParts } from './serviceParts.ts';

export function addSeriesRoutes(router: Hono, { plans, pictures }: ServiceParts): void {
  router.get('/api/series/:series/plan', async (context) => {
    const planned = await plans.planOf(context.req.param('series'));
    return planned.ok ? jsonReply(planned.value.plan) : outcomeReply(planned);
  });
  router.get('/api/series/:series/thumbnail', async (context) => {
    const planned = await plans.planOf(context.req.param('series'));
    if (!planned.ok) return outcomeReply(planned);
    const picture = await pictures.thumbnail(planned.value);
    if (!picture.ok) return outcomeReply(picture);
    return new Response(Buffer.from(picture.value), {
      headers: {
        'content-type': 'image/png',
        'content-length': String(picture.value.length),
        // A series can grow: the page asks again after a while, the picture itself is kept on disk.
        'cache-control': 'private, max-age=60',
      },
    });
  });
}
