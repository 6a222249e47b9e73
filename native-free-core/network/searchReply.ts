// QIDO-RS (PS3.18 10.6): a search over the archive, answered as application/dicom+json.
import type { Archive, DicomJson } from '../archive/index.ts';
import { tagOfKeyword } from '../dicom/index.ts';
import { readMediaType } from './mediaType.ts';
import { problemReply } from './problemReply.ts';
import { repliedTags } from './qidoAttributes.ts';
import { type QidoQuery, type QidoScope, readQidoQuery } from './qidoQuery.ts';

/** `root` is the address of the DICOMweb service, for the Retrieve URLs: '/dicom-web' or with a host before it. */
export async function searchReply(
  archive: Pick<Archive, 'query'>,
  request: Request,
  scope: QidoScope,
  root: string,
): Promise<Response> {
  const accept = request.headers.get('accept') ?? '*/*';
  if (!acceptsJson(accept)) {
    return problemReply(406, { kind: 'notAcceptable', found: accept, allowed: 'application/dicom+json' });
  }
  const query = readQidoQuery(new URL(request.url, 'http://localhost').searchParams, scope);
  if (!query.ok) return problemReply(400, query.problem);
  const found = await archive.query(scope.level, query.value.keys, query.value.page);
  if (!found.ok) return problemReply(found.problem.kind === 'badQueryValue' ? 400 : 500, found.problem);
  const wanted = wantedTags(query.value, scope);
  const matches = found.value.matches.map((match) => replyOf(match, wanted, scope, root));
  const unsupported = [...query.value.unsupported, ...found.value.ignoredKeys];
  return new Response(JSON.stringify(matches), {
    headers: { 'content-type': 'application/dicom+json', 'cache-control': 'no-store', ...warningOf(unsupported) },
  });
}

function acceptsJson(accept: string): boolean {
  const types = accept.split(',').map((one) => readMediaType(one).type);
  return types.some((type) => ['*/*', 'application/*', 'application/json', 'application/dicom+json'].includes(type));
}

/** undefined: everything that is kept. */
function wantedTags({ includeFields, keys }: QidoQuery, scope: QidoScope): ReadonlySet<string> | undefined {
  if (includeFields === 'all') return undefined;
  const always = repliedTags(scope.level, scope.studyInstanceUID !== undefined, scope.seriesInstanceUID !== undefined);
  const asked = Object.keys(keys).map((keyword) =>
    (tagOfKeyword(keyword) ?? 0).toString(16).toUpperCase().padStart(8, '0'),
  );
  return new Set([...always, ...includeFields, ...asked]);
}

function replyOf(
  match: DicomJson,
  wanted: ReadonlySet<string> | undefined,
  { level }: QidoScope,
  root: string,
): DicomJson {
  const uid = (tag: string) => encodeURIComponent(String(match[tag]?.Value?.[0] ?? ''));
  let url = `${root}/studies/${uid('0020000D')}`;
  if (level !== 'study') url += `/series/${uid('0020000E')}`;
  if (level === 'instance') url += `/instances/${uid('00080018')}`;
  const made: DicomJson = {
    ...match,
    '00080056': { vr: 'CS', Value: ['ONLINE'] },
    '00081190': { vr: 'UR', Value: [url] },
  };
  const kept = Object.entries(made).filter(([tag]) => wanted === undefined || wanted.has(tag));
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** PS3.18 8.3.4: what was not matched on must be said, with warning code 299. */
function warningOf(unsupported: readonly string[]): Record<string, string> {
  if (unsupported.length === 0) return {};
  const names = unsupported.join(' ').replace(/[^\w. -]/g, '?');
  return { warning: `299 negatoscope "These were not used for matching: ${names}"` };
}
