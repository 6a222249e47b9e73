// From what the person typed, chose and sorted by, to the query of the service.
import type { StudyListQuery } from '../../../native-free-core/contract/index.ts';
import type { CalendarDay } from '../../words/index.ts';
import { type DateRange, dayRange, lastDays, overlap } from './dateRange.ts';
import { readSearch } from './readSearch.ts';

export type DateChoice = 'any' | 'today' | 'week' | 'month' | 'range';

export interface StudyFilters {
  readonly typed: string;
  /** Modality codes switched on as chips. */
  readonly modalities: readonly string[];
  readonly date: DateChoice;
  /** Only with `date: 'range'`. */
  readonly range?: DateRange;
  readonly sort: NonNullable<StudyListQuery['sort']>;
  readonly isDescending: boolean;
}

export const openingFilters: StudyFilters = {
  typed: '',
  modalities: [],
  date: 'any',
  sort: 'patientName',
  isDescending: false,
};

/** The query; undefined when the chips and the typed words exclude each other, so that nothing can match. */
export function studyQuery(filters: StudyFilters, today: CalendarDay): StudyListQuery | undefined {
  const search = readSearch(filters.typed, today);
  const modalities = both(filters.modalities, search.modalities);
  if (modalities === undefined) return undefined;
  const chosen = chosenDates(filters, today);
  const dates = chosen && search.dates ? overlap(chosen, search.dates) : (chosen ?? search.dates);
  if (chosen && search.dates && dates === undefined) return undefined;
  return {
    search: search.text.slice(0, 200) || undefined,
    modality: modalities.join(',') || undefined,
    from: dates?.from || undefined,
    to: dates?.to || undefined,
    sort: filters.sort,
    descending: filters.isDescending ? 'true' : 'false',
  };
}

export function isFiltered(filters: StudyFilters): boolean {
  return filters.typed.trim() !== '' || filters.modalities.length > 0 || filters.date !== 'any';
}

function both(one: readonly string[], other: readonly string[]): readonly string[] | undefined {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const common = one.filter((code) => other.includes(code));
  return common.length > 0 ? common : undefined;
}

function chosenDates({ date, range }: StudyFilters, today: CalendarDay): DateRange | undefined {
  if (date === 'today') return dayRange(today);
  if (date === 'week') return lastDays(today, 7);
  if (date === 'month') return lastDays(today, 30);
  return date === 'range' ? range : undefined;
}
