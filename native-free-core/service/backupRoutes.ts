// A backup of the whole archive, as a job, while work goes on.
import type { Hono } from 'hono';
import { backupRequestShape } from '../contract/index.ts';
import { readJsonBody } from './readJsonBody.ts';
import { jsonReply, outcomeReply } from './replies.ts';
import type { ServiceParts } from './serviceParts.ts';

const limitBytes = 16 * 1024;

export function addBackupRoutes(router: Hono, { archive, jobs }: ServiceParts): void {
  router.post('/api/backup', async (context) => {
    const request = await readJsonBody(context.req.raw, backupRequestShape, limitBytes);
    if (!request.ok) return outcomeReply(request);
    const { directory } = request.value;
    const { id } = jobs.start({ kind: 'backup', unit: 'objects', subject: directory }, async ({ signal, report }) => {
      const onProgress = (done: number, total: number) => report({ done, total });
      const taken = await archive.backup(directory, { signal, onProgress });
      return taken.ok ? { backup: taken.value } : { problem: { ...taken.problem } };
    });
    return jsonReply({ job: id }, 202);
  });
}
