// Numbers of the table: as many decimals as say something, in the signs of the language.
import { formatNumber, type Language } from '../words/index.ts';

/** Three decimals, or four where there are few digits before them; a rest of rounding is about nothing. */
export function formatValue(value: number, language: Language): string {
  for (const decimals of [0, 1, 2, 3])
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-12) return formatNumber(value, language, decimals);
  const magnitude = Math.abs(value);
  if (magnitude < 0.00005) return '≈ 0';
  const needsFour = magnitude < 0.01 || (magnitude > 1 && magnitude < 10);
  return formatNumber(value, language, needsFour ? 4 : 3);
}
