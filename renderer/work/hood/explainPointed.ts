// The steps of the pixel that is pointed at: from the file's samples for a stored frame, from the plane's own value else.
import { type ExplainedStep, explainCutPixel, explainPixel } from '../../../native-free-core/display/index.ts';
import { stackState, type WorkState } from '../../../native-free-core/recipe/index.ts';
import type { Pointed } from '../place/desk.ts';
import type { HoodFrame } from './useHoodFrame.ts';

export function explainPointed(
  { column, row, facts }: Pointed,
  held: HoodFrame | undefined,
  state: WorkState,
): readonly ExplainedStep[] {
  const { frame, presentation, pane, start, image } = facts;
  if (!frame || !presentation) return [];
  if (image === undefined) {
    if (frame.kind !== 'grey') return [];
    const { interpolation } = stackState(state, start);
    const value = frame.values[indexIn(frame, start.picture, column, row)];
    const { slabThicknessMm, slabMode } = pane;
    return explainCutPixel(value, frame.unit, { interpolation, slabThicknessMm, slabMode }, presentation);
  }
  if (!held?.stored || !held.facts) return [];
  const { samples, photometricInterpretation } = held.stored;
  const perPixel = samples.length / (image.rows * image.columns);
  const at = (row * image.columns + column) * perPixel;
  const pixel = { samples: Array.from(samples.subarray(at, at + perPixel)), photometricInterpretation };
  const shown = frame.kind === 'grey' ? frame.values[row * image.columns + column] : undefined;
  const index = 3 * (row * image.columns + column);
  const colour = frame.kind === 'colour' ? [...frame.rgb.subarray(index, index + 3)] : undefined;
  return explainPixel(pixel, held.facts, presentation, shown, facts.isSubtracted, colour);
}

/** A plane in motion is a draft of fewer pixels than the picture. */
function indexIn(
  frame: { readonly rows: number; readonly columns: number },
  size: { readonly rows: number; readonly columns: number },
  column: number,
  row: number,
): number {
  const x = Math.min(frame.columns - 1, Math.floor((column * frame.columns) / size.columns));
  return Math.min(frame.rows - 1, Math.floor((row * frame.rows) / size.rows)) * frame.columns + x;
}
