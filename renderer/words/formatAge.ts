// The age at the exam, as it is said at the console: days, months, then years.
import { type CalendarDay, readDate } from './formatDate.ts';
import type { Language } from './language.ts';

const units = {
  fr: {
    years: (n: number) => (n > 1 ? 'ans' : 'an'),
    months: () => 'mois',
    days: (n: number) => (n > 1 ? 'jours' : 'jour'),
  },
  en: {
    years: (n: number) => (n === 1 ? 'year' : 'years'),
    months: (n: number) => (n === 1 ? 'month' : 'months'),
    days: (n: number) => (n === 1 ? 'day' : 'days'),
  },
} as const;

/** Both dates are DICOM DA. Empty when one of them is missing or the birth comes after. */
export function formatAge(birthDate: string, onDate: string, language: Language): string {
  const birth = readDate(birthDate);
  const on = readDate(onDate);
  if (birth === undefined || on === undefined) return '';
  const months = wholeMonths(birth, on);
  const days = dayNumber(on) - dayNumber(birth);
  if (days < 0) return '';
  if (days < 31) return say(days, 'days', language);
  return months < 24 ? say(months, 'months', language) : say(Math.floor(months / 12), 'years', language);
}

function say(count: number, unit: 'years' | 'months' | 'days', language: Language): string {
  return `${count}\u00a0${units[language][unit](count)}`;
}

function wholeMonths(from: CalendarDay, to: CalendarDay): number {
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

function dayNumber(day: CalendarDay): number {
  return Date.UTC(day.year, day.month - 1, day.day) / 86_400_000;
}
