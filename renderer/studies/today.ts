import type { CalendarDay } from '../words/index.ts';

/** Today at this computer. */
export function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
