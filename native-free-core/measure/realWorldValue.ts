// The real-world value of a pixel that is held as a modality value: the mappings hold for the STORED value
// (PS3.3 C.7.6.16.2.11), so the modality transformation is undone first.
import type { ImageHeader, RealWorldValueMapping } from '../pixels/index.ts';
import type { Quantity } from './regions.ts';

/** How a modality value goes back to the stored one: a straight line. */
export interface StoredLine {
  readonly slope: number;
  readonly intercept: number;
  /** Stored values are integers: the small errors of the way there and back are rounded off. */
  readonly isWhole: boolean;
}

/** undefined where the modality transformation is a table, which has no way back. */
export function storedLine({ modalityLut, pixelModule }: Pick<ImageHeader, 'modalityLut' | 'pixelModule'>) {
  if (modalityLut.kind !== 'rescale') return undefined;
  const { slope, intercept } = modalityLut;
  return { slope, intercept, isWhole: pixelModule.sampleType === 'integer' };
}

export function storedValueOf({ slope, intercept, isWhole }: StoredLine, modalityValue: number): number {
  const value = (modalityValue - intercept) / slope;
  return isWhole ? Math.round(value) : value;
}

/** undefined outside the mapped range. */
export function realWorldValue(mapping: RealWorldValueMapping, storedValue: number): Quantity | undefined {
  const { firstValueMapped, lastValueMapped, map, unit } = mapping;
  if (!(storedValue >= firstValueMapped && storedValue <= lastValueMapped)) return undefined;
  const value =
    map.kind === 'linear'
      ? map.slope * storedValue + map.intercept
      : map.values[Math.round(storedValue - firstValueMapped)];
  return { value, unit: unit === '1' ? '' : unit };
}
