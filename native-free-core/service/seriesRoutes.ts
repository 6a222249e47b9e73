// One series: how it falls into stacks, its small picture, and the bin.
import type { Hono } from 'hono';
import { jsonReply, outcomeReply } from './replies.ts';
import type { ServiceParts } from './serviceParts.ts';

export function addSeriesRoutes(router: Hono, { archive, plans, pictures }: ServiceParts): void {
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
  // A series in the bin is kept and not listed: undoing «Créer la série» puts it there, redoing brings it back.
  router.delete('/api/series/:series', async (context) => {
    return outcomeReply(await archive.moveSeriesToBin(context.req.param('series')));
  });
  router.post('/api/series/:series/restore', async (context) => {
    return outcomeReply(await archive.restoreSeries(context.req.param('series')));
  });
}
