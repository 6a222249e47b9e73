// A date as people type it: day first, or the year first.
import { monthNames, readDate } from '../../words/index.ts';

/** '12/3/2026', '12-03-2026', '12 mar 2026', '2026-03-12' → '20260312'; undefined for a day that does not exist. */
export function readTypedDate(typed: string): string | undefined {
  const text = typed.trim();
  const yearFirst = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(text);
  if (yearFirst !== null) return existing(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})[\s/.-]+(\d{1,2}|\p{L}{3,})[\s/.-]+(\d{4})$/u.exec(text);
  if (dayFirst === null) return undefined;
  const [, day, month, year] = dayFirst;
  return existing(year, /^\d/.test(month) ? month : monthNumber(month), day);
}

/** By the beginning of its English name, as the page writes it: '12 Mar 2026'. */
function monthNumber(name: string): string {
  return String(monthNames.en.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1);
}

function existing(year: string, month: string, day: string): string | undefined {
  const date = `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
  const parts = readDate(date);
  if (parts === undefined) return undefined;
  const lastDay = new Date(Date.UTC(parts.year, parts.month, 0)).getUTCDate();
  return parts.day <= lastDay ? date : undefined;
}
