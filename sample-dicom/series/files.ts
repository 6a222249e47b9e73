// How the files of a sample are named and in which syntax they are written.
import type { SeriesDescription } from '../modules/commonModules.ts';

export const explicitLittleEndian = '1.2.840.10008.1.2.1';

/** Eight characters at most, as PS3.10 8.2 wants them on media. */
export function fileName(series: SeriesDescription, index: number): string {
  return `${series.modality}${series.number}${String(index + 1).padStart(4, '0')}.dcm`;
}
