// Numbers as each language writes them: 1 234,5 in French, 1,234.5 in English.
import type { Language } from './language.ts';

/** Groups of three are parted by a narrow no-break space in French, by a comma in English. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u202f' : ',');
  const sign = value < 0 && Number(`${whole}.${fraction ?? 0}`) !== 0 ? '\u2212' : '';
  return sign + grouped + (fraction === undefined ? '' : (language === 'fr' ? ',' : '.') + fraction);
}
