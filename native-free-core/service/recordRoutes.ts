// The dossier's pages and the saved works. The rules are the dossier's and the archive's; here they only travel.
import type { Hono } from 'hono';
import { examUpdateShape, workShape } from '../contract/index.ts';
import { readJsonBody } from './readJsonBody.ts';
import { jsonReply, outcomeReply } from './replies.ts';
import type { ServiceParts } from './serviceParts.ts';

const examLimitBytes = 1024 * 1024;
/** Hundreds of steps with polygons of thousands of points. */
const workLimitBytes = 32 * 1024 * 1024;

export function addRecordRoutes(router: Hono, { archive }: ServiceParts): void {
  router.get('/api/dossiers/:patientKey', async (context) => {
    return outcomeReply(await archive.dossier(context.req.param('patientKey')));
  });
  router.put('/api/exams/:study', async (context) => {
    const update = await readJsonBody(context.req.raw, examUpdateShape, examLimitBytes);
    return outcomeReply(update.ok ? await archive.updateExam(context.req.param('study'), update.value) : update);
  });
  router.get('/api/works/:study', async (context) => {
    const work = await archive.work(context.req.param('study'));
    // Nothing saved yet is no failure: null.
    return work.ok ? jsonReply(work.value ?? null) : outcomeReply(work);
  });
  router.put('/api/works/:study', async (context) => {
    const work = await readJsonBody(context.req.raw, workShape.omit({ savedAt: true }), workLimitBytes);
    return outcomeReply(work.ok ? await archive.saveWork(context.req.param('study'), work.value) : work);
  });
}
