// Ranges of exam dates, as the service takes them: DICOM DA, both ends included.
import type { CalendarDay } from '../../words/index.ts';

export interface DateRange {
  /** 'YYYYMMDD'; '' leaves that end open. */
  readonly from: string;
  readonly to: string;
}

export function dayRange(day: CalendarDay): DateRange {
  return { from: asDate(day), to: asDate(day) };
}

/** The day itself and those before it, `count` in all. */
export function lastDays(today: CalendarDay, count: number): DateRange {
  const first = new Date(Date.UTC(today.year, today.month - 1, today.day - count + 1));
  return { from: dateOf(first), to: asDate(today) };
}

export function monthRange(year: number, month: number): DateRange {
  return { from: asDate({ year, month, day: 1 }), to: dateOf(new Date(Date.UTC(year, month, 0))) };
}

export function yearRange(year: number): DateRange {
  return { from: `${year}0101`, to: `${year}1231` };
}

/** What both allow; undefined when they have no day in common. */
export function overlap(one: DateRange, other: DateRange): DateRange | undefined {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to === '' || (other.to !== '' && other.to < one.to) ? other.to : one.to;
  return to === '' || from <= to ? { from, to } : undefined;
}

function asDate({ year, month, day }: CalendarDay): string {
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

function dateOf(instant: Date): string {
  return asDate({ year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() });
}
