// DICOMweb (PS3.18): retrieve here, out of the plan's order; search and store are the network room's.
import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import type { InstanceRow } from '../../archive/index.ts';
import { outcomeReply, problemReply } from '../replies.ts';
import type { ServiceParts } from '../serviceParts.ts';
import { type MultipartObject, multipartReply } from './multipartBody.ts';
import { orderOfTransfer } from './orderOfTransfer.ts';

const series = '/dicom-web/studies/:study/series/:series';

export function addDicomWebRoutes(router: Hono, { plans, archive }: ServiceParts): void {
  router.get(series, async (context) => {
    const planned = await plans.planOf(context.req.param('series'));
    if (!planned.ok) return outcomeReply(planned);
    return retrieve(orderOfTransfer(planned.value, context.req.query('first')), context.req.param('study'));
  });
  router.get(`${series}/instances/:instance`, async (context) => {
    const { series: seriesInstanceUID, instance } = context.req.param();
    const rows = await archive.instancesOfSeries(seriesInstanceUID);
    if (!rows.ok) return outcomeReply(rows);
    const row = rows.value.find(({ sopInstanceUID }) => sopInstanceUID === instance);
    if (row === undefined) return problemReply(404, { kind: 'unknownInstance', sopInstanceUID: instance });
    return retrieve([row], context.req.param('study'));
  });
}

function retrieve(rows: readonly InstanceRow[], studyInstanceUID: string): Response {
  if (rows.some((row) => row.studyInstanceUID !== studyInstanceUID)) {
    return problemReply(404, { kind: 'unknownStudy', studyInstanceUID });
  }
  return multipartReply(rows.map(asObject), randomUUID());
}

function asObject({ path, sizeBytes, transferSyntaxUID, ...row }: InstanceRow): MultipartObject {
  const study = `/dicom-web/studies/${row.studyInstanceUID}/series/${row.seriesInstanceUID}`;
  return { path, sizeBytes, transferSyntaxUID, location: `${study}/instances/${row.sopInstanceUID}` };
}
