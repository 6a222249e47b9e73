// What was understood of a search, said back: «Scanner · mars 2026».
import { formatDate, type Language, monthNames, readDate } from '../../words/index.ts';
import { type DateRange, monthRange, yearRange } from './dateRange.ts';
import type { Search } from './readSearch.ts';

export function describeUnderstood(
  search: Search,
  language: Language,
  modalityNames: Readonly<Record<string, string>>,
): readonly string[] {
  if (search.understood.length === 0) return [];
  const modalities = [...new Set(search.modalities.map((code) => modalityNames[code] ?? code))];
  return [...modalities, ...(search.dates === undefined ? [] : [describeRange(search.dates, language)])];
}

function describeRange(range: DateRange, language: Language): string {
  const first = readDate(range.from)!;
  const month = monthRange(first.year, first.month);
  if (range.from === month.from && range.to === month.to)
    return `${monthNames[language][first.month - 1]} ${first.year}`;
  const year = yearRange(first.year);
  if (range.from === year.from && range.to === year.to) return String(first.year);
  if (range.from === range.to) return formatDate(range.from, language);
  return `${formatDate(range.from, language)} – ${formatDate(range.to, language)}`;
}
