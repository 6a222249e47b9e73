// The plane that the points give, in numbers, before it is put; or in words why they give none.

import type { Outcome } from '../../../../native-free-core/outcome.ts';
import { describeProblem } from '../../../../native-free-core/problems/index.ts';
import { axisOfPane, type Placement, type PlacingProblem } from '../../../../native-free-core/recipe/index.ts';
import { Notice } from '../../../controls/index.ts';
import { formatNumber } from '../../../words/index.ts';
import { obliquity } from '../../panes/cornersOf.ts';
import type { Desk } from '../../place/desk.ts';
import { angleTexts } from './angleTexts.ts';
import type { PlaceTool } from './placeTool.ts';

export interface PlacementPreviewProps {
  readonly desk: Desk;
  readonly tool: PlaceTool;
  readonly found: Outcome<Placement, PlacingProblem>;
}

/** Farther than this from what its view is called after, a plane is rarely what was meant. */
const steepestDeg = 60;

export function PlacementPreview({ desk, tool, found }: PlacementPreviewProps) {
  const { words, language } = desk;
  if (!found.ok) return <Notice tone="bad">{describeProblem(found.problem, language)}</Notice>;
  const texts = words.work.reformat.planes.preview;
  const { axes, pane, fit } = found.value;
  const steepDeg = obliquity(pane, axes[axisOfPane[pane]]);
  const mm = (value: number) => formatNumber(value, language, 1);
  return (
    <section className="placement-preview" aria-label={texts.label}>
      <strong>
        {texts.shownIn(words.work.pane[pane])} · {angleTexts(axes, pane, words, language)}
      </strong>
      {fit && <p>{texts.residual(mm(fit.residualMm), fit.farthest, mm(fit.farthestMm))}</p>}
      {steepDeg > steepestDeg && (
        <Notice tone="warning">{texts.steep(words.work.pane[pane], formatNumber(steepDeg, language, 0))}</Notice>
      )}
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
