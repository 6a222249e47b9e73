// The keys of a query as one WHERE: on the index's own columns where there are, otherwise inside the kept attributes.
import type { SQLInputValue } from 'node:sqlite';
import { type Outcome, succeed } from '../../outcome.ts';
import type { LookupProblem } from '../archiveProblem.ts';
import { jsonTag, type LevelAttribute, levelAttributes } from '../levelAttributes.ts';
import { type Condition, isUniversal, type MatchKey, matchFoldedName, matchValue } from '../query/matchValue.ts';
import type { QueryKeys, QueryLevel } from '../query/queryTypes.ts';

const depth: Readonly<Record<QueryLevel, number>> = { study: 0, series: 1, instance: 2 };
const tableOf: Readonly<Record<QueryLevel, string>> = { study: 'studies', series: 'series', instance: 'instances' };

/** keyword → column, where there is one: many times faster than a look into the kept attributes. */
const columns: Readonly<Record<string, string>> = {
  AccessionNumber: 'studies.accession_number',
  BodyPartExamined: 'series.body_part_examined',
  Columns: 'instances.image_columns',
  InstanceNumber: 'instances.instance_number',
  IssuerOfPatientID: 'patients.issuer',
  Modality: 'series.modality',
  NumberOfFrames: 'instances.number_of_frames',
  PatientBirthDate: 'patients.birth_date',
  PatientID: 'patients.patient_id',
  PatientSex: 'patients.sex',
  Rows: 'instances.image_rows',
  SeriesDescription: 'series.series_description',
  SeriesInstanceUID: 'series.series_instance_uid',
  SeriesNumber: 'series.series_number',
  SOPClassUID: 'instances.sop_class_uid',
  SOPInstanceUID: 'instances.sop_instance_uid',
  StudyDate: 'studies.study_date',
  StudyDescription: 'studies.study_description',
  StudyInstanceUID: 'studies.study_instance_uid',
  StudyTime: 'studies.study_time',
};

export interface Conditions {
  readonly sql: readonly string[];
  readonly values: readonly SQLInputValue[];
  readonly ignoredKeys: readonly string[];
}

export function queryConditions(level: QueryLevel, keys: QueryKeys): Outcome<Conditions, LookupProblem> {
  const sql: string[] = [];
  const values: SQLInputValue[] = [];
  const ignoredKeys: string[] = [];
  for (const [keyword, value] of Object.entries(keys)) {
    const condition = conditionOf(level, keyword, value);
    if (condition === undefined) ignoredKeys.push(keyword);
    else if (!condition.ok) return condition;
    else if (condition.value !== 'universal') {
      sql.push(`(${condition.value.sql})`);
      values.push(...condition.value.values);
    }
  }
  return succeed({ sql, values, ignoredKeys });
}

/** undefined for a key that this level does not have. */
function conditionOf(
  level: QueryLevel,
  keyword: string,
  value: string,
): Outcome<Condition | 'universal', LookupProblem> | undefined {
  // Of a study, Modality (0008,0060) can only mean one of its series': other servers take it so, and askers count on it.
  const isModality = keyword === 'ModalitiesInStudy' || (keyword === 'Modality' && level === 'study');
  if (isModality) return anyOf('studies.modalities', { keyword, vr: 'CS', value });
  const attribute = levelAttributes.find((one) => one.keyword === keyword);
  if (attribute === undefined || depth[attribute.level] > depth[level]) return undefined;
  const key: MatchKey = { keyword, vr: attribute.vr, value };
  if (isUniversal(key)) return succeed('universal');
  if (keyword === 'PatientName') return succeed(matchPatientName(value));
  const column = columns[keyword];
  return column === undefined ? matchInAttributes(attribute, key) : matchValue(column, key);
}

/** A list of values matches when one of them does (PS3.4 C.2.2.2.1). */
function anyOf(array: string, key: MatchKey): Outcome<Condition | 'universal', LookupProblem> {
  if (isUniversal(key)) return succeed('universal');
  const matched = matchValue('each.value', key);
  if (!matched.ok) return matched;
  const { sql, values } = matched.value;
  return succeed({ sql: `EXISTS (SELECT 1 FROM json_each(${array}) AS each WHERE ${sql})`, values });
}

function matchInAttributes({ level, tag }: LevelAttribute, key: MatchKey): Outcome<Condition, LookupProblem> {
  const folded = "fold(json_extract(each.value, '$.Alphabetic'))";
  const matched = key.vr === 'PN' ? succeed(matchFoldedName(folded, key.value)) : matchValue('each.value', key);
  if (!matched.ok) return matched;
  const path = `$."${jsonTag(tag)}".Value`;
  return succeed({
    sql: `EXISTS (SELECT 1 FROM json_each(${tableOf[level]}.attributes, '${path}') AS each WHERE ${matched.value.sql})`,
    values: matched.value.values,
  });
}

/** PS3.5 6.2.1.2: a key of one component group is looked for in each; of several, each in its own. */
function matchPatientName(value: string): Condition {
  const groups = ['patients.name_folded', 'patients.name_ideographic', 'patients.name_phonetic'];
  const asked = value.split('=').map((group) => group.trim());
  if (asked.length > 1) {
    const parts = groups.flatMap((column, position) =>
      asked[position] ? [matchFoldedName(column, asked[position])] : [],
    );
    return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
  }
  // Letters of ASCII stand in the alphabetic group, whose column has an index.
  const isAscii = /^[\0-\x7f]*$/.test(asked[0]);
  const parts = (isAscii ? groups.slice(0, 1) : groups).map((column) => matchFoldedName(column, asked[0]));
  return { sql: parts.map(({ sql }) => sql).join(' OR '), values: parts.flatMap(({ values }) => values) };
}
