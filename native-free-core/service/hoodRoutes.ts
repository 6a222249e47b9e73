// «Sous le capot»: what one stored instance holds, sample by sample and attribute by attribute.
import type { Hono } from 'hono';
import { photometricHeader, sampleTypeHeader } from '../contract/index.ts';
import type { HoodReply, HoodRequest, StoredReply } from './pictures/pictureMessages.ts';
import { outcomeReply } from './replies.ts';
import type { ServiceParts } from './serviceParts.ts';

const frame = '/api/instances/:instance/frames/:frame{[0-9]{1,9}}';

/** A request without the path, which only the archive knows. */
type Asked = { readonly kind: 'stored' | 'facts'; readonly frameNumber: number } | { readonly kind: 'dataset' };

export function addHoodRoutes(router: Hono, parts: ServiceParts): void {
  router.get(`${frame}/stored`, async (context) => {
    const { instance, frame: number } = context.req.param();
    const reply = await look(parts, instance, { kind: 'stored', frameNumber: Number(number) });
    return reply.ok ? samplesReply(reply.value as StoredReply) : outcomeReply(reply);
  });
  router.get(`${frame}/facts`, async (context) => {
    const { instance, frame: number } = context.req.param();
    return outcomeReply(await look(parts, instance, { kind: 'facts', frameNumber: Number(number) }));
  });
  router.get('/api/instances/:instance/dataset', async (context) => {
    return outcomeReply(await look(parts, context.req.param('instance'), { kind: 'dataset' }));
  });
}

async function look({ archive, pictures }: ServiceParts, instance: string, asked: Asked): Promise<HoodReply> {
  const object = await archive.readObject(instance);
  if (!object.ok) return object;
  return pictures.hood({ ...asked, path: object.value.path } as HoodRequest);
}

function samplesReply({ samples, sampleType, photometricInterpretation }: StoredReply): Response {
  return new Response(samples as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(samples.length),
      'cache-control': 'no-store',
      [sampleTypeHeader]: sampleType,
      [photometricHeader]: photometricInterpretation,
    },
  });
}
