// C-FIND as its SCP (PS3.4 C.4.1), patient root and study root: the archive matches, the asked keys come back.
import type { Archive, DicomJson, QueryLevel } from '../../archive/index.ts';
import { keywordOf } from '../../dicom/index.ts';
import { type IdentifierKey, vrOf } from './identifier.ts';

export interface FindAnswer {
  /** PS3.4 table C.4-1: FF00 pending, FF01 pending with keys not matched on, then a last one. */
  readonly status: number;
  readonly comment?: string;
  readonly identifier?: DicomJson;
}

const pending = 0xff00;
const pendingWithIgnoredKeys = 0xff01;
const identifierMismatch = 0xa900;
const unableToProcess = 0xc000;

const pageSize = 200;
const queryLevelTag = 0x00080052;
const characterSetTag = 0x00080005;

const levels: Readonly<Record<string, QueryLevel>> = {
  PATIENT: 'study',
  STUDY: 'study',
  SERIES: 'series',
  IMAGE: 'instance',
};

/** The answers one after the other; whoever stops asking (C-CANCEL) costs no more. */
export async function* serveFind(
  archive: Pick<Archive, 'query'>,
  keys: readonly IdentifierKey[],
  hasPatientLevel: boolean,
  retrieveAeTitle: string,
): AsyncGenerator<FindAnswer> {
  const name = keys.find(({ tag }) => tag === queryLevelTag)?.value ?? '';
  const level = name === 'PATIENT' && !hasPatientLevel ? undefined : levels[name];
  if (level === undefined) {
    yield { status: identifierMismatch, comment: 'Query/Retrieve Level (0008,0052)' };
    return;
  }
  const asked = keys.filter(({ tag }) => tag !== queryLevelTag && tag !== characterSetTag && tag % 0x10000 !== 0);
  const wanted = Object.fromEntries(asked.flatMap(({ tag, value }) => pairOf(tag, value)));
  const seen = new Set<string>();
  for (let offset = 0; ; offset += pageSize) {
    const found = await archive.query(level, wanted, { limit: pageSize, offset });
    if (!found.ok) {
      const isValue = found.problem.kind === 'badQueryValue';
      yield { status: isValue ? identifierMismatch : unableToProcess, comment: found.problem.kind };
      return;
    }
    const { matches, ignoredKeys } = found.value;
    const status = ignoredKeys.some((keyword) => wanted[keyword] !== '') ? pendingWithIgnoredKeys : pending;
    for (const match of matches) {
      if (name === 'PATIENT' && isKnown(seen, match)) continue;
      yield { status, identifier: identifierOf(match, asked, name, retrieveAeTitle) };
    }
    if (matches.length < pageSize) break;
  }
  yield { status: 0 };
}

function pairOf(tag: number, value: string): (readonly [string, string])[] {
  const keyword = keywordOf(tag);
  return keyword === undefined || keyword === '' ? [] : [[keyword, value]];
}

/** The archive's rows are studies: a patient comes once. */
function isKnown(seen: Set<string>, match: DicomJson): boolean {
  const key = JSON.stringify(['00100020', '00100021', '00100010', '00100030'].map((tag) => match[tag]?.Value ?? []));
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

/** PS3.4 C.4.1.1.3.2: every asked key, empty where nothing is known of it. */
function identifierOf(match: DicomJson, asked: readonly IdentifierKey[], level: string, aeTitle: string): DicomJson {
  const rows = asked.map(({ tag }) => {
    const name = tag.toString(16).toUpperCase().padStart(8, '0');
    return [name, match[name] ?? { vr: vrOf(tag) }] as const;
  });
  return {
    ...Object.fromEntries(rows),
    '00080005': { vr: 'CS', Value: ['ISO_IR 192'] },
    '00080052': { vr: 'CS', Value: [level] },
    '00080054': { vr: 'AE', Value: [aeTitle] },
  };
}
