// A fact as a person reads it: sizes with their unit, long numbers in groups of three, the comma or the point of the language.
import type { Language } from './words.ts';

/** Numbers that are names: never grouped. */
const names: ReadonlySet<string> = new Set(['port', 'pid', 'status', 'tag']);

// One thousand times the one before (IEC 80000-13 keeps k, M, G, T for powers of ten).
const units: Readonly<Record<Language, readonly string[]>> = {
  fr: ['octets', 'ko', 'Mo', 'Go', 'To', 'Po'],
  en: ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'],
};

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 3, useGrouping: 'min2' }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3, useGrouping: 'min2' }),
};

/** A fact that is not there is a dash. */
export function formatFact(name: string, fact: unknown, language: Language): string {
  if (fact === undefined || fact === null) return '—';
  if (Array.isArray(fact)) return fact.map((one) => formatFact(name, one, language)).join(', ');
  if (typeof fact === 'number') return formatNumber(name, fact, language);
  return typeof fact === 'object' ? JSON.stringify(fact) : String(fact);
}

function formatNumber(name: string, value: number, language: Language): string {
  if (names.has(name) || !Number.isFinite(value)) return String(value);
  return /(^bytes|Bytes)$/.test(name) ? formatBytes(value, language) : formats[language].format(value);
}

/** Up to here sizes are said to the byte: one that is a little too small must not read as the one that it should be. */
const exactBytes = 10_000_000;

/** Four digits from 10 MB on: 536870912 is 536,9 Mo. */
function formatBytes(bytes: number, language: Language): string {
  let power = 0;
  let amount = bytes;
  while (bytes >= exactBytes && amount >= 999.95 && power < units.fr.length - 1) {
    amount /= 1000;
    power += 1;
  }
  const rounded = power === 0 ? amount : Number(amount.toPrecision(4));
  const unit = rounded === 1 && power === 0 ? units[language][0].slice(0, -1) : units[language][power];
  return `${formats[language].format(rounded)}\u00a0${unit}`;
}
