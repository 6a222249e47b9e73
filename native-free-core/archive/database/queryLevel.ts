// A query of PS3.4 C.2 over the index, answered in the DICOM JSON model (PS3.18 10.6.3).
import { type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { DicomJson, QueryKeys, QueryLevel, QueryPage, QueryReply } from '../query/queryTypes.ts';
import { type IndexDatabase, type Row, rows } from './indexDatabase.ts';
import { queryConditions } from './queryConditions.ts';

export interface LevelQuery {
  readonly level: QueryLevel;
  readonly keys: QueryKeys;
  readonly page: QueryPage;
}

// Names of the same column in two tables: the attributes of each level are told apart.
const tables: Readonly<Record<QueryLevel, string>> = {
  study: 'studies JOIN patients USING (patient_pk)',
  series: 'series JOIN studies USING (study_pk) JOIN patients USING (patient_pk)',
  instance: 'instances JOIN series USING (series_pk) JOIN studies USING (study_pk) JOIN patients USING (patient_pk)',
};

const studyColumns = `patients.*, studies.study_instance_uid, studies.modalities, studies.series_count,
  studies.instance_count AS study_instances, studies.attributes AS study_attributes`;
const seriesColumns = `series.series_instance_uid, series.instance_count AS series_instances, series.attributes AS series_attributes`;
const instanceColumns = `instances.sop_instance_uid, instances.attributes AS instance_attributes, instances.transfer_syntax_uid`;

const columns: Readonly<Record<QueryLevel, string>> = {
  study: studyColumns,
  series: `${studyColumns}, ${seriesColumns}`,
  instance: `${studyColumns}, ${seriesColumns}, ${instanceColumns}`,
};

const orders: Readonly<Record<QueryLevel, string>> = {
  study: 'study_pk',
  series: 'series_pk',
  instance: 'instance_pk',
};

/** In the order of arrival, which no later arrival changes, so that pages do not overlap. */
export function queryLevel(
  index: IndexDatabase,
  { level, keys, page }: LevelQuery,
): Outcome<QueryReply, ArchiveProblem> {
  const conditions = queryConditions(level, keys);
  if (!conditions.ok) return conditions;
  const { sql, values, ignoredKeys } = conditions.value;
  const listed = level === 'study' ? 'studies.instance_count > 0' : 'series.binned_at IS NULL';
  const found = rows(
    index,
    `SELECT ${columns[level]} FROM ${tables[level]} WHERE ${[listed, ...sql].join(' AND ')}
     ORDER BY ${orders[level]} LIMIT ? OFFSET ?`,
    ...values,
    page.limit ?? -1,
    page.offset ?? 0,
  );
  return succeed({ matches: found.map(matchOf), ignoredKeys });
}

/** Attributes of the row's level and of those above it. The patient is the archive's, not the single header's. */
function matchOf(found: Row): DicomJson {
  const kept = [found.study_attributes, found.series_attributes, found.instance_attributes];
  const attributes: DicomJson = Object.assign({}, ...kept.map((text) => JSON.parse(text ?? '{}')));
  const made = { ...attributes, ...identityOf(found), ...countsOf(found), ...uidsOf(found) };
  return Object.fromEntries(Object.entries(made).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function identityOf(found: Row): DicomJson {
  const name = {
    ...(found.name_alphabetic && { Alphabetic: found.name_alphabetic }),
    ...(found.name_ideographic && { Ideographic: found.name_ideographic }),
    ...(found.name_phonetic && { Phonetic: found.name_phonetic }),
  };
  return {
    // PS3.18 F.2: JSON is UTF-8, whatever the character set of the object.
    '00080005': { vr: 'CS', Value: ['ISO_IR 192'] },
    '00100010': Object.keys(name).length === 0 ? { vr: 'PN' } : { vr: 'PN', Value: [name] },
    '00100020': text('LO', found.patient_id),
    '00100030': text('DA', found.birth_date),
    '00100040': text('CS', found.sex),
  };
}

/** PS3.4 C.3.4: Modalities in Study and the numbers of related series and instances. */
function countsOf(found: Row): DicomJson {
  const series = found.series_instances;
  return {
    '00080061': { vr: 'CS', Value: JSON.parse(found.modalities) },
    '00201206': { vr: 'IS', Value: [found.series_count] },
    '00201208': { vr: 'IS', Value: [found.study_instances] },
    ...(series !== undefined && { '00201209': { vr: 'IS', Value: [series] } }),
  };
}

/** Those under which the archive lists it, also where the header has none. */
function uidsOf(found: Row): DicomJson {
  return {
    '0020000D': text('UI', found.study_instance_uid),
    ...(found.series_instance_uid && { '0020000E': text('UI', found.series_instance_uid) }),
    ...(found.sop_instance_uid && { '00080018': text('UI', found.sop_instance_uid) }),
    // (0008,3002) Available Transfer Syntax UID.
    ...(found.transfer_syntax_uid && { '00083002': text('UI', found.transfer_syntax_uid) }),
  };
}

function text(vr: string, value: string): DicomJson[string] {
  return value === '' ? { vr } : { vr, Value: [value] };
}
