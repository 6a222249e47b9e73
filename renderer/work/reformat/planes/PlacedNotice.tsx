// After a plane was put: what is usually done with it next, one press away.
import { useEffect, useRef } from 'react';
import type { Placement, PlaneProtocol, StepTarget } from '../../../../native-free-core/recipe/index.ts';
import { Button, Notice } from '../../../controls/index.ts';
import { formatNumber, typesetFrench } from '../../../words/index.ts';
import type { Desk } from '../../place/desk.ts';
import type { Sketch } from '../../sketch/sketch.ts';
import { angleTexts } from './angleTexts.ts';
import type { PlaceTool } from './placeTool.ts';

/** What was put last, while the planes still lie there. */
export interface Placed {
  readonly tool: PlaceTool;
  readonly target: Sketch['target'];
  readonly placement: Placement;
}

export function PlacedNotice({ desk, placed }: { readonly desk: Desk; readonly placed: Placed }) {
  const { words, language, view } = desk;
  const place = useRef<HTMLDivElement>(null);
  // Under the angles, which come back: a low screen ends above it.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const texts = words.work.reformat.planes;
  const { tool, target, placement } = placed;
  const { axes, pane } = placement;
  const name = tool.kind === 'protocol' ? tool.protocol.name[language] : texts.place[tool.kind].name;
  const said = language === 'fr' ? typesetFrench(name) : name;
  return (
    <div ref={place} className="placed-notice">
      <Notice tone="good">
        {texts.placed.text(said, words.work.pane[pane], angleTexts(axes, pane, words, language))}
      </Notice>
      {tool.kind === 'protocol' && <SlabButton {...{ desk, target: { ...target, pane } }} slab={tool.protocol.slab} />}
      <Button onPress={() => desk.changeView({ ...view, volet: 'derive', isVoletOpen: true })}>
        {texts.placed.derive}
      </Button>
    </div>
  );
}

interface SlabButtonProps {
  readonly desk: Desk;
  readonly target: StepTarget;
  readonly slab: PlaneProtocol['slab'];
}

/** The thickness that the protocol usually has: offered, never decided unasked. */
function SlabButton({ desk, target, slab: { thicknessMm, mode } }: SlabButtonProps) {
  const { words, language } = desk;
  const mm = formatNumber(thicknessMm, language, Number.isInteger(thicknessMm) ? 0 : 1);
  return (
    <Button onPress={() => desk.decide({ kind: 'slab', target, thicknessMm, mode })}>
      {words.work.reformat.planes.placed.slab(words.work.slabMode[mode], mm)}
    </Button>
  );
}
