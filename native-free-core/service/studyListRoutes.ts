// What is in the archive: the study list and one study of it.
import type { Hono } from 'hono';
import { studyListQueryShape } from '../contract/index.ts';
import { checkInput } from './readJsonBody.ts';
import { jsonReply, outcomeReply } from './replies.ts';
import type { ServiceParts } from './serviceParts.ts';

export function addStudyListRoutes(router: Hono, { archive, version, seeding }: ServiceParts): void {
  router.get('/api/status', async () => {
    const list = await archive.studyList({ limit: 1 });
    if (!list.ok) return outcomeReply(list);
    const { studyCount } = list.value;
    return jsonReply({ name: 'negatoscope', version, studyCount, isSeeding: seeding.isRunning() });
  });
  router.get('/api/study-list', async (context) => {
    const query = checkInput(studyListQueryShape, context.req.query());
    return query.ok ? outcomeReply(await archive.studyList(query.value)) : outcomeReply(query);
  });
  router.get('/api/studies/:study', async (context) => outcomeReply(await archive.study(context.req.param('study'))));
}
