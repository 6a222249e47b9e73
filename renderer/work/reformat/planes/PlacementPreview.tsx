// The plane that the points give, in numbers, before it is put; or in words why they give none.

import type { Outcome } from '../../../../native-free-core/outcome.ts';
import { describeProblem } from '../../../../native-free-core/problems/index.ts';
import type { Placement, PlacingProblem } from '../../../../native-free-core/recipe/index.ts';
import { Notice } from '../../../controls/index.ts';
import { formatNumber } from '../../../words/index.ts';
import type { Desk } from '../../place/desk.ts';
import { angleTexts } from './angleTexts.ts';
import type { PlaceTool } from './placeTool.ts';

export interface PlacementPreviewProps {
  readonly desk: Desk;
  readonly tool: PlaceTool;
  readonly found: Outcome<Placement, PlacingProblem>;
}

export function PlacementPreview({ desk, tool, found }: PlacementPreviewProps) {
  const { words, language } = desk;
  if (!found.ok) return <Notice tone="bad">{describeProblem(found.problem, language)}</Notice>;
  const texts = words.work.reformat.planes.preview;
  const { axes, pane, fit } = found.value;
  const mm = (value: number) => formatNumber(value, language, 1);
  return (
    <section className="placement-preview" aria-label={texts.label}>
      <strong>
        {texts.shownIn(words.work.pane[pane])} · {angleTexts(axes, pane, words, language)}
      </strong>
      {fit && <p>{texts.residual(mm(fit.residualMm), fit.farthest, mm(fit.farthestMm))}</p>}
      <HowSure {...{ desk, tool }} leverMm={found.value.leverMm} />
    </section>
  );
}

/** One millimetre at the end of the shortest distance that the plane hangs on, as an angle. */
function HowSure({ desk, tool, leverMm }: Omit<PlacementPreviewProps, 'found'> & { readonly leverMm?: number }) {
  if (leverMm === undefined) return null;
  const { words, language } = desk;
  const texts = words.work.reformat.planes.preview;
  const angleDeg = (Math.atan(1 / leverMm) * 180) / Math.PI;
  const degrees = formatNumber(angleDeg, language, 1);
  const tolerance = tool.kind === 'protocol' ? tool.protocol.tolerance.angleDeg : undefined;
  if (tolerance === undefined || angleDeg <= tolerance) return <p className="volet-hint">{texts.sure(degrees)}</p>;
  return <Notice tone="warning">{texts.unsure(degrees, formatNumber(tolerance, language))}</Notice>;
}
