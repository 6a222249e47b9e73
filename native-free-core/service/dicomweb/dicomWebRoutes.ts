// DICOMweb (PS3.18): search and store as the network room answers them; retrieve in the order of the plan.
import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import type { InstanceRow, QueryLevel } from '../../archive/index.ts';
import { searchReply, storeReply } from '../../network/index.ts';
import { outcomeReply, problemReply } from '../replies.ts';
import type { ServiceParts } from '../serviceParts.ts';
import { type MultipartObject, multipartReply } from './multipartBody.ts';
import { orderOfTransfer } from './orderOfTransfer.ts';

const root = '/dicom-web';
const series = `${root}/studies/:study/series/:series`;

/** PS3.18 10.6.1: where a search is asked, and what it looks for. */
const searches: readonly (readonly [path: string, level: QueryLevel])[] = [
  ['/studies', 'study'],
  ['/series', 'series'],
  ['/instances', 'instance'],
  ['/studies/:study/series', 'series'],
  ['/studies/:study/instances', 'instance'],
  ['/studies/:study/series/:series/instances', 'instance'],
];

export function addDicomWebRoutes(router: Hono, parts: ServiceParts): void {
  const { archive } = parts;
  for (const [path, level] of searches) {
    router.get(root + path, (context) => {
      const named: Readonly<Record<string, string>> = context.req.param();
      const { study: studyInstanceUID, series: seriesInstanceUID } = named;
      return searchReply(archive, context.req.raw, { level, studyInstanceUID, seriesInstanceUID }, root);
    });
  }
  router.post(`${root}/studies`, (context) => {
    // The screen says of what it has just made that it was made here.
    const source = context.req.header('x-source') === 'derived' ? 'derived' : 'network';
    return storeReply(archive, context.req.raw, root, { source });
  });
  router.post(`${root}/studies/:study`, (context) => {
    return storeReply(archive, context.req.raw, root, { studyInstanceUID: context.req.param('study') });
  });
  addRetrieveRoutes(router, parts);
}

function addRetrieveRoutes(router: Hono, { plans, archive }: ServiceParts): void {
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
  const study = `${root}/studies/${row.studyInstanceUID}/series/${row.seriesInstanceUID}`;
  return { path, sizeBytes, transferSyntaxUID, location: `${study}/instances/${row.sopInstanceUID}` };
}
