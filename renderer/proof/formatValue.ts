// Numbers of the table: as many decimals as say something, in the signs of the language.
import { formatNumber, type Language } from '../words/index.ts';

/** Three decimals at most, none that are zero; what is smaller but not nothing has its first digit told. */
export function formatValue(value: number, language: Language): string {
  for (const decimals of [0, 1, 2, 3])
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-12) return formatNumber(value, language, decimals);
  const magnitude = Math.abs(value);
  if (magnitude >= 0.0005) return formatNumber(value, language, magnitude < 0.01 || magnitude < 10 ? 4 : 3);
  return `${value < 0 ? '> −' : '< '}${formatNumber(0.0005, language, 4)}`;
}
