// One step of the road from the file to the screen, with the numbers of one pixel. Words are made where a person reads them.
import type { NamedValue } from './pixelFacts.ts';

/** Where a value beyond a table or a window is held. */
export type ClippedEnd = 'below' | 'above';

/** The rule that a step applies, with the numbers it is applied with: one row per formula of the standard. */
export type ExplainedRule =
  | { readonly kind: 'stored'; readonly bitsStored: number; readonly isSigned: boolean; readonly isPadding: boolean }
  | {
      readonly kind: 'interpolated';
      readonly interpolation: string;
      readonly slabThicknessMm: number;
      readonly slabMode: string;
    }
  | { readonly kind: 'identity' }
  | { readonly kind: 'lutNotShown' }
  | { readonly kind: 'rescale'; readonly slope: number; readonly intercept: number; readonly isHeld: boolean }
  | {
      readonly kind: 'table';
      readonly entry: number;
      readonly lastEntry: number;
      readonly firstMapped: number;
      readonly bits: number;
      readonly found: number;
      readonly clipped?: ClippedEnd;
    }
  | {
      readonly kind: 'window';
      readonly function: 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID';
      readonly center: number;
      readonly width: number;
      readonly clipped?: ClippedEnd;
    }
  | { readonly kind: 'subtracted'; readonly mask: number }
  | { readonly kind: 'profile' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'inverted' }
  | { readonly kind: 'rounded' }
  | { readonly kind: 'rgb'; readonly bitsStored: number }
  | { readonly kind: 'ybr'; readonly interpretation: string }
  | { readonly kind: 'palette'; readonly entry: number; readonly firstMapped: number };

export interface ExplainedStep {
  readonly step:
    | 'stored'
    | 'interpolated'
    | 'modality'
    | 'mask'
    | 'voi'
    | 'shape'
    | 'grey'
    | 'colour'
    | 'palette'
    | 'profile';
  /** One number, or one for each sample of a colour; none for the first step. */
  readonly input: readonly number[];
  readonly output: readonly number[];
  readonly unit: string;
  readonly rule: ExplainedRule;
  readonly tags: readonly NamedValue[];
}
