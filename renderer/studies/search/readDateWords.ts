// Dates as they are typed in a search: «mars», «mars 2025», «hier», «this week». Words come folded.
import { foldText } from '../../../native-free-core/dossier/index.ts';
import { type CalendarDay, monthNames } from '../../words/index.ts';
import { type DateRange, dayRange, lastDays, monthRange, yearRange } from './dateRange.ts';

export interface DateWords {
  readonly range: DateRange;
  /** How many of the words it took. */
  readonly length: number;
}

const months = new Map<string, number>(
  [monthNames.fr, monthNames.en].flatMap((names) => names.map((name, index) => [foldText(name), index + 1] as const)),
);

/** Reads a date at the start of the words; undefined when there is none. A month alone is the latest one, not after today. */
export function readDateWords(words: readonly string[], today: CalendarDay): DateWords | undefined {
  const [first, second] = words;
  const month = months.get(first);
  if (month !== undefined) {
    const year = readYear(second);
    if (year !== undefined) return { range: monthRange(year, month), length: 2 };
    return { range: monthRange(month > today.month ? today.year - 1 : today.year, month), length: 1 };
  }
  const year = readYear(first);
  if (year !== undefined) return { range: yearRange(year), length: 1 };
  return readRelative(first, second, today);
}

/** Four digits that can be the year of a digital picture; a longer number is an identifier. */
function readYear(word: string | undefined): number | undefined {
  return word !== undefined && /^(19[89]\d|20\d\d)$/.test(word) ? Number(word) : undefined;
}

function readRelative(first: string, second: string | undefined, today: CalendarDay): DateWords | undefined {
  if (first === 'aujourd’hui' || first === "aujourd'hui" || first === 'today') {
    return { range: dayRange(today), length: 1 };
  }
  if (first === 'hier' || first === 'yesterday') {
    return { range: { from: lastDays(today, 2).from, to: lastDays(today, 2).from }, length: 1 };
  }
  const isThis = first === 'cette' || first === 'ce' || first === 'this';
  if (isThis && (second === 'semaine' || second === 'week')) return { range: lastDays(today, 7), length: 2 };
  if (isThis && (second === 'mois' || second === 'month')) {
    return { range: monthRange(today.year, today.month), length: 2 };
  }
  return undefined;
}
