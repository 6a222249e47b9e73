// Whether what is stored is still what was received: one instance at once, everything as a job.
import type { Hono } from 'hono';
import { verifyRequestShape } from '../contract/index.ts';
import { readJsonBody } from './readJsonBody.ts';
import { jsonReply, outcomeReply } from './replies.ts';
import type { ServiceParts } from './serviceParts.ts';

export function addVerifyRoutes(router: Hono, { archive, jobs }: ServiceParts): void {
  router.get('/api/verify-instance/:sop', async (context) => {
    return outcomeReply(await archive.verifyInstance(context.req.param('sop')));
  });
  router.post('/api/verify', async (context) => {
    const request = await readJsonBody(context.req.raw, verifyRequestShape.optional(), 1024);
    if (!request.ok) return outcomeReply(request);
    const repair = request.value?.repair;
    const { id } = jobs.start({ kind: 'verify', unit: 'objects', subject: '' }, async ({ signal, report }) => {
      const onProgress = (done: number, total: number) => report({ done, total });
      const verified = await archive.verify({ repair, signal, onProgress });
      return verified.ok ? { verification: verified.value } : { problem: { ...verified.problem } };
    });
    return jsonReply({ job: id }, 202);
  });
}
