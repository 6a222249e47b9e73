// Sizes in powers of ten, as the disk's maker and the file manager say them.
import { formatNumber } from './formatNumber.ts';
import type { Language } from './language.ts';

const units = { fr: ['o', 'ko', 'Mo', 'Go', 'To'], en: ['B', 'kB', 'MB', 'GB', 'TB'] } as const;

/** 210 000 000 → '210 Mo'; one decimal below ten of a unit. */
export function formatSize(bytes: number, language: Language): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units[language].length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${formatNumber(value, language, unit > 0 && value < 9.95 ? 1 : 0)}\u00a0${units[language][unit]}`;
}
