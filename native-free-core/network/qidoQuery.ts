// The query parameters of QIDO-RS (PS3.18 8.3.4, 10.6.1.2) as the archive's query.
import type { QueryKeys, QueryLevel, QueryPage } from '../archive/index.ts';
import { dictionaryEntry, tagOfKeyword } from '../dicom/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { NetworkProblem } from './networkProblem.ts';

export interface QidoQuery {
  readonly keys: QueryKeys;
  readonly page: QueryPage;
  /** Tags to add to the reply, as DICOM JSON writes them, or everything that is kept. */
  readonly includeFields: readonly string[] | 'all';
  /** What was asked and is not done: said in a Warning header. */
  readonly unsupported: readonly string[];
}

/** The path's UIDs are keys like the others: /studies/:study/series. */
export interface QidoScope {
  readonly level: QueryLevel;
  readonly studyInstanceUID?: string;
  readonly seriesInstanceUID?: string;
}

/** Answered when no limit was asked: the asker gets the rest by `offset`. */
export const defaultLimit = 1000;
const maximumLimit = 10_000;

export function readQidoQuery(parameters: URLSearchParams, scope: QidoScope): Outcome<QidoQuery, NetworkProblem> {
  const keys: Record<string, string> = {};
  const unsupported: string[] = [];
  const fields: string[] = [];
  const page: Record<'limit' | 'offset', number> = { limit: defaultLimit, offset: 0 };
  for (const [name, value] of parameters) {
    if (name === 'limit' || name === 'offset') {
      if (!/^\d{1,9}$/.test(value))
        return fail({ kind: 'badParameter', name, found: value.slice(0, 100), allowed: '0, 1, 2, …' });
      page[name] = Math.min(Number(value), name === 'limit' ? maximumLimit : Number.MAX_SAFE_INTEGER);
    } else if (name === 'includefield') fields.push(...value.split(','));
    else if (name === 'fuzzymatching') {
      if (value === 'true') unsupported.push(name);
    } else {
      const keyword = keywordOf(name);
      if (keyword === undefined) unsupported.push(name.slice(0, 100));
      else keys[keyword] = value;
    }
  }
  if (scope.studyInstanceUID !== undefined) keys.StudyInstanceUID = scope.studyInstanceUID;
  if (scope.seriesInstanceUID !== undefined) keys.SeriesInstanceUID = scope.seriesInstanceUID;
  const includeFields = fields.includes('all') ? 'all' : fields.flatMap((field) => tagOf(field) ?? []);
  return succeed({ keys, page, includeFields, unsupported });
}

/** PS3.18 8.3.4.1: a keyword or eight hexadecimal digits; a dot leads into a sequence, which the index does not hold. */
function keywordOf(name: string): string | undefined {
  if (/^[0-9a-fA-F]{8}$/.test(name)) return dictionaryEntry(Number.parseInt(name, 16))?.keyword;
  return tagOfKeyword(name) === undefined ? undefined : name;
}

function tagOf(field: string): string | undefined {
  if (/^[0-9a-fA-F]{8}$/.test(field)) return field.toUpperCase();
  return tagOfKeyword(field)?.toString(16).toUpperCase().padStart(8, '0');
}
