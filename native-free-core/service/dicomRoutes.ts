// The DICOM network from this side: does a node answer, a study to it, and what was said to us.
import type { Hono } from 'hono';
import { echoRequestShape, sendRequestShape } from '../contract/index.ts';
import { echoNode, storeToNode } from '../network/index.ts';
import { instancesOfStudy } from './instancesOfStudy.ts';
import { readJsonBody } from './readJsonBody.ts';
import { jsonReply, outcomeReply } from './replies.ts';
import type { ServiceParts } from './serviceParts.ts';

const limitBytes = 16 * 1024;

export function addDicomRoutes(router: Hono, { archive, jobs, dicom }: ServiceParts): void {
  router.get('/api/dicom/conversation', () =>
    jsonReply({ isListening: dicom !== undefined, lines: dicom?.log() ?? [] }),
  );
  router.post('/api/echo', async (context) => {
    const request = await readJsonBody(context.req.raw, echoRequestShape, limitBytes);
    if (!request.ok) return outcomeReply(request);
    const echoed = await echoNode(request.value.node);
    return echoed.ok ? jsonReply({ answers: true }) : outcomeReply(echoed);
  });
  router.post('/api/send', async (context) => {
    const request = await readJsonBody(context.req.raw, sendRequestShape, limitBytes);
    if (!request.ok) return outcomeReply(request);
    const { node, studyInstanceUID } = request.value;
    const instances = await instancesOfStudy(archive, studyInstanceUID);
    if (!instances.ok) return outcomeReply(instances);
    const total = instances.value.length;
    const asked = { kind: 'send', unit: 'objects', subject: node.aeTitle, total } as const;
    const { id } = jobs.start(asked, async ({ signal, report }) => {
      const onProgress = (done: number) => report({ done, total });
      const sent = await storeToNode(archive, node, instances.value, { signal, onProgress });
      const failed = sent.flatMap(({ sopInstanceUID, outcome }) =>
        outcome.ok ? [] : [{ sopInstanceUID, problem: { ...outcome.problem } }],
      );
      // A node that took nothing is one problem, not one for each instance.
      if (failed.length === total && failed.length > 0) return { problem: failed[0].problem };
      return { send: { sent: total - failed.length, failed } };
    });
    return jsonReply({ job: id }, 202);
  });
}
