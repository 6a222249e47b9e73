// Where a pixel stands on the window's curve: the value that enters the window, after any mask, and its grey, before any palette.
import type { ExplainedStep } from '../../../native-free-core/display/index.ts';

/** Undefined for a pixel that no window touches: a colour. */
export function curvePoint(
  steps: readonly ExplainedStep[],
): { readonly value: number; readonly grey: number } | undefined {
  const last = steps.find(({ step }) => step === 'grey');
  const first = steps.find(({ step }) => step === 'voi') ?? last;
  return first && last && { value: first.input[0], grey: last.output[0] };
}
