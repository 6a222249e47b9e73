// The calibre of a vessel in the section that is shown: its diameters, and the outline that they were measured on.
import type { OverlaySegment } from '../../../native-free-core/display/index.ts';
import type { Outcome } from '../../../native-free-core/outcome.ts';
import type { GreyFrame } from '../../../native-free-core/pixels/index.ts';
import { type Curve, isCurved, type PaneCut, type PaneState } from '../../../native-free-core/recipe/index.ts';
import { type SectionDiameters, sectionDiameters, type VesselProblem } from '../../../native-free-core/vessel/index.ts';

const outlineColour = '#7ef0c0';

export interface Calibre {
  readonly outcome: Outcome<SectionDiameters, VesselProblem>;
  readonly segments: readonly OverlaySegment[];
}

/**
 * `frame`: the section's picture at rest; a moving one has fewer pixels. Undefined where nothing is to be measured: not a
 * vessel, not its section, or a projection, on which one never measures.
 */
export function calibreOf(
  { use }: Curve,
  cut: PaneCut,
  { slabThicknessMm, slabMode }: PaneState,
  frame: GreyFrame | undefined,
): Calibre | undefined {
  if (use !== 'vessel' || isCurved(cut) || !frame) return undefined;
  if (slabThicknessMm > 0 && slabMode !== 'mean') return undefined;
  const { columns, rows, spacingMm } = cut.plane;
  if (frame.columns !== columns || frame.rows !== rows) return undefined;
  const outcome = sectionDiameters(frame, spacingMm, [(columns - 1) / 2, (rows - 1) / 2]);
  if (!outcome.ok) return { outcome, segments: [] };
  const { outline } = outcome.value;
  const segments = outline.map((from, k) => ({
    from,
    to: outline[(k + 1) % outline.length],
    colour: outlineColour,
  }));
  return { outcome, segments };
}
