// Attribute matching of PS3.4 C.2.2.2 as conditions of SQL: one function per kind of matching.
import type { SQLInputValue } from 'node:sqlite';
import { foldText } from '../../dossier/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { LookupProblem } from '../archiveProblem.ts';

export interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

export interface MatchKey {
  readonly keyword: string;
  readonly vr: string;
  readonly value: string;
}

// PS3.4 C.2.2.2.4: the value representations in which * and ? are wildcards.
const wildcardVrs = new Set(['AE', 'CS', 'LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UR', 'UT']);
const numberVrs = new Set(['DS', 'IS', 'US', 'UL', 'SS', 'SL', 'FL', 'FD']);

/** C.2.2.2.3: an empty key matches everything; so does a lone asterisk (C.2.2.2.4). */
export function isUniversal(key: MatchKey): boolean {
  return key.value === '' || (key.value === '*' && wildcardVrs.has(key.vr));
}

/** The condition that `expression`, an SQL text, matches a key that is not universal. */
export function matchValue(expression: string, key: MatchKey): Outcome<Condition, LookupProblem> {
  if (key.vr === 'DA') return matchDate(expression, key);
  if (key.vr === 'TM') return matchTime(expression, key);
  if (key.vr === 'UI') return succeed(matchUidList(expression, key.value));
  if (numberVrs.has(key.vr)) return matchNumber(expression, key);
  return succeed(matchText(expression, key.value, wildcardVrs.has(key.vr)));
}

/** C.2.2.2.1 and C.2.2.2.4: case counts, spaces at the ends do not. */
function matchText(expression: string, value: string, hasWildcards: boolean): Condition {
  const text = value.trim();
  return hasWildcards && /[*?]/.test(text)
    ? { sql: `${expression} GLOB ?`, values: [globOf(text)] }
    : { sql: `${expression} = ?`, values: [text] };
}

/** Names are matched without case and accents, as C.2.2.2.1 allows; `expression` holds folded text. */
export function matchFoldedName(expression: string, value: string): Condition {
  return matchText(expression, foldText(value).replace(/[\s^]+$/, ''), true);
}

/** C.2.2.2.2. A list comes with backslashes in DIMSE, with commas in QIDO-RS (PS3.18 8.3.4.1). */
function matchUidList(expression: string, value: string): Condition {
  const uids = value.split(/[\\,]/).map((uid) => uid.trim());
  return { sql: `${expression} IN (${uids.map(() => '?').join(', ')})`, values: uids };
}

function matchNumber(expression: string, key: MatchKey): Outcome<Condition, LookupProblem> {
  const number = Number(key.value);
  if (!Number.isFinite(number)) return fail({ ...badValue(key), allowed: 'a number' });
  return succeed({ sql: `${expression} <> '' AND CAST(${expression} AS REAL) = ?`, values: [number] });
}

/** C.2.2.2.5.1: D, D-, -D and D1-D2, ends included. */
function matchDate(expression: string, key: MatchKey): Outcome<Condition, LookupProblem> {
  const range = rangeOf(key.value, /^\d{8}$/);
  if (range === undefined)
    return fail({ ...badValue(key), allowed: 'YYYYMMDD, YYYYMMDD-, -YYYYMMDD, YYYYMMDD-YYYYMMDD' });
  return succeed({ sql: `${expression} BETWEEN ? AND ?`, values: [range.from || '0', range.to || '99999999'] });
}

/** C.2.2.2.5.2; a time given to the minute stands for that whole minute. */
function matchTime(expression: string, key: MatchKey): Outcome<Condition, LookupProblem> {
  const range = rangeOf(key.value.replaceAll(':', ''), /^\d{2}(\d{2}(\d{2}(\.\d{1,6})?)?)?$/);
  if (range === undefined) return fail({ ...badValue(key), allowed: 'HHMMSS.FFFFFF, T-, -T, T1-T2' });
  const plain = `replace(${expression}, ':', '')`;
  return succeed({
    sql: `${plain} <> '' AND substr(${plain} || substr('000000.000000', length(${plain}) + 1), 1, 13) BETWEEN ? AND ?`,
    values: [range.from + '000000.000000'.slice(range.from.length), range.to + '235959.999999'.slice(range.to.length)],
  });
}

function rangeOf(value: string, form: RegExp): { from: string; to: string } | undefined {
  const parts = value.split('-').map((part) => part.trim());
  if (parts.length > 2 || parts.every((part) => part === '')) return undefined;
  if (!parts.every((part) => part === '' || form.test(part))) return undefined;
  return { from: parts[0], to: parts.at(-1) ?? '' };
}

/** GLOB has the standard's * and ?; its brackets are letters here. */
function globOf(pattern: string): string {
  return pattern.replaceAll('[', '[[]');
}

function badValue({ keyword, value }: MatchKey): { kind: 'badQueryValue'; keyword: string; found: string } {
  return { kind: 'badQueryValue', keyword, found: value.slice(0, 200) };
}
