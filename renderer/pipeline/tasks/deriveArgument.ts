// What the page tells a worker to make a derived series, and what it hears back. Plain data.
import type { SourceReference } from '../../../native-free-core/objects/index.ts';
import type { SeriesBatch } from '../../../native-free-core/recipe/index.ts';

export interface DeriveArgument {
  readonly seriesKey: string;
  readonly stack: number;
  readonly studyInstanceUID: string;
  readonly sourceSeriesInstanceUID: string;
  readonly batch: SeriesBatch;
  readonly seriesDescription: string;
  readonly recipeWords: readonly string[];
  readonly recipeJson: string;
  readonly sourceReferences: readonly SourceReference[];
  /** UIDs and time come from the page: the worker computes the same bytes whenever it is told the same. */
  readonly uids: { readonly seriesInstanceUID: string; readonly sopInstanceUIDs: readonly string[] };
  readonly dateTime: { readonly date: string; readonly time: string };
  readonly seriesNumber: number;
  readonly window?: { readonly center: number; readonly width: number };
  readonly softwareVersion: string;
}

export interface DerivedReport {
  readonly seriesInstanceUID: string;
  /** Instances that were archived, read again and found as computed. */
  readonly instances: number;
  /** Between a computed value and the value read again, in the series' unit. */
  readonly largestDifference: number;
}

export type DeriveProblem =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'volumeNotHere' }
  | { readonly kind: 'seriesTooLarge'; readonly megabytes: number; readonly allowedMegabytes: number }
  | { readonly kind: 'sourceNotReadable'; readonly sopInstanceUID: string }
  | { readonly kind: 'seriesNotStored'; readonly status: number; readonly stored: number; readonly total: number }
  | {
      readonly kind: 'seriesReadBackDiffers';
      readonly instance: number;
      readonly found: string;
      readonly allowed: string;
    };
