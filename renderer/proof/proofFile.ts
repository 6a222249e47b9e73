// The table as a file: CSV for a spreadsheet, JSON for a program. The same facts as on the screen and on the command line.
import { type ProofResult, proofs } from '../../native-free-core/proof/index.ts';
import { engineVersion } from '../../native-free-core/recipe/index.ts';
import type { Language } from '../words/index.ts';

export interface ProofFacts {
  readonly results: ReadonlyMap<string, ProofResult>;
  readonly startedAt: string;
  readonly userAgent: string;
  readonly language: Language;
}

function rowsOf({ results, language }: ProofFacts) {
  return proofs.flatMap((proof) => {
    const result = results.get(proof.id);
    if (result === undefined) return [];
    const { id, group, standard, expected, tolerance, unit } = proof;
    const { found = null, passed } = result;
    const what = proof.whatItProves[language];
    return [{ id, group, what, standard, expected, found, tolerance, unit, passed, formula: proof.formula[language] }];
  });
}

export function proofJson(facts: ProofFacts): string {
  const { startedAt, userAgent } = facts;
  return JSON.stringify({ engineVersion, userAgent, startedAt, proofs: rowsOf(facts) }, undefined, 2);
}

/** RFC 4180, with the byte order mark by which spreadsheets know UTF-8. */
export function proofCsv(facts: ProofFacts): string {
  const rows = rowsOf(facts);
  const names = [
    'id',
    'group',
    'what',
    'standard',
    'expected',
    'found',
    'tolerance',
    'unit',
    'passed',
    'formula',
  ] as const;
  const lines = [names.join(','), ...rows.map((row) => names.map((name) => cell(row[name])).join(','))];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number | boolean | null): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
