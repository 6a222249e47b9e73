// DICOM dates and times (DA, TM: PS3.5 6.2) as a reader writes them.
import type { Language } from './language.ts';

export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** '20260315' → '15/03/2026' or '15 Mar 2026'. What is not a date is given back as it came. */
export function formatDate(date: string, language: Language): string {
  const parts = readDate(date);
  if (parts === undefined) return date;
  const day = String(parts.day).padStart(2, '0');
  return language === 'fr'
    ? `${day}/${String(parts.month).padStart(2, '0')}/${parts.year}`
    : `${day} ${monthNames.en[parts.month - 1].slice(0, 3)} ${parts.year}`;
}

/** '101530.25' → '10:15'. Empty when there is no hour and minute. */
export function formatTime(time: string): string {
  const match = /^(\d{2}):?(\d{2})/.exec(time);
  return match ? `${match[1]}:${match[2]}` : '';
}

/** An ISO instant in the local time of the reader, for «saved at …». */
export function formatInstant(iso: string, language: Language): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${instant.getFullYear()}${two(instant.getMonth() + 1)}${two(instant.getDate())}`;
  return `${formatDate(date, language)} ${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

export interface CalendarDay {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** Reads a DA value, also with the points of the old ACR-NEMA form '1997.04.24'. */
export function readDate(date: string): CalendarDay | undefined {
  const match = /^(\d{4})\.?(\d{2})\.?(\d{2})$/.exec(date.trim());
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : undefined;
}
