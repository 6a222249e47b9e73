// Long work over HTTP: the stream of changes, one job, and its cancel.
import type { Hono } from 'hono';
import { jsonReply, problemReply } from '../replies.ts';
import type { ServiceParts } from '../serviceParts.ts';
import { streamJobs } from './streamJobs.ts';

export function addJobRoutes(router: Hono, { jobs, closed }: ServiceParts): void {
  router.get('/api/jobs', () => {
    const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
    return new Response(streamJobs(jobs, closed), { headers });
  });
  router.get('/api/jobs/:id', (context) => {
    const job = jobs.get(context.req.param('id'));
    return job ? jsonReply(job) : problemReply(404, { kind: 'jobNotFound' });
  });
  router.delete('/api/jobs/:id', (context) => {
    const id = context.req.param('id');
    if (jobs.get(id) === undefined) return problemReply(404, { kind: 'jobNotFound' });
    jobs.cancel(id);
    return jsonReply(jobs.get(id));
  });
}
