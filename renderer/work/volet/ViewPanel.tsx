// The numbers of the active view, each of which can be typed: window, slab, place and angles of the plane, zoom.
import { Segments } from '../../controls/index.ts';
import { windowStep } from '../keys/performCommand.ts';
import { areaStep } from '../panes/dragStep.ts';
import { fitOf, magnificationOf } from '../panes/magnification.ts';
import { windowOf } from '../panes/windowOf.ts';
import type { Desk, FrameFacts } from '../place/desk.ts';
import { useActive } from '../tools/useActive.ts';
import { WindowBoxes } from '../tools/WindowBoxes.tsx';
import { canSubtract, MaskSection } from './MaskSection.tsx';
import { NumberBox } from './NumberBox.tsx';
import { OverlaySection } from './OverlaySection.tsx';
import { PaletteSection } from './PaletteSection.tsx';
import { PlaneSections } from './PlaneSections.tsx';

export function ViewPanel({ desk }: { readonly desk: Desk }) {
  const facts = useActive(desk);
  const texts = desk.words.work;
  if (!facts) return <p className="volet-hint">{texts.view.none}</p>;
  return (
    <div className="volet-pane">
      {facts.frame?.kind === 'grey' && <WindowSection desk={desk} facts={facts} />}
      {facts.frame?.kind === 'grey' && <PaletteSection desk={desk} facts={facts} />}
      {facts.start.linked ? (
        <PlaneSections desk={desk} facts={facts} linked={facts.start.linked} />
      ) : (
        <SliceSection desk={desk} facts={facts} />
      )}
      {canSubtract(facts) && !facts.start.linked && <MaskSection desk={desk} facts={facts} />}
      {facts.image && facts.image.overlays.length > 0 && <OverlaySection desk={desk} image={facts.image} />}
      <section className="volet-section">
        <h3>{texts.view.display}</h3>
        <NumberBox
          label={texts.view.zoom}
          unit="%"
          value={magnificationOf(facts) * 100}
          minimum={10}
          maximum={6000}
          onChange={(percent) => {
            const result = areaStep(facts.start, { ...facts.start.view, zoom: percent / 100 / fitOf(facts) });
            if (result.kind === 'step') desk.decide(result.step);
          }}
        />
        <NumberBox
          label={texts.view.cineRate}
          unit={texts.view.perSecond}
          value={desk.view.cineFps}
          minimum={1}
          maximum={60}
          onChange={(cineFps) => desk.changeView({ ...desk.view, cineFps })}
        />
      </section>
    </div>
  );
}

interface SectionProps {
  readonly desk: Desk;
  readonly facts: FrameFacts;
}

function WindowSection({ desk, facts }: SectionProps) {
  const texts = desk.words.work.window;
  const shown = windowOf(facts.presentation?.voi);
  const functions = ['LINEAR', 'LINEAR_EXACT', 'SIGMOID'] as const;
  return (
    <section className="volet-section">
      <h3>{texts.title}</h3>
      <WindowBoxes desk={desk} isWide />
      {shown && (
        <Segments
          label={texts.shape}
          choices={functions.map((value) => ({ value, name: texts.shapes[value], label: value }))}
          value={shown.function}
          onChange={(shape) => desk.decide(windowStep(facts, { ...shown, function: shape }))}
        />
      )}
    </section>
  );
}

function SliceSection({ desk, facts }: SectionProps) {
  const texts = desk.words.work.view;
  const { slice, sliceCount } = facts.start;
  return (
    <section className="volet-section">
      <h3>{texts.slice}</h3>
      <NumberBox
        label={texts.sliceNumber}
        unit={`/ ${sliceCount}`}
        value={slice + 1}
        minimum={1}
        maximum={sliceCount}
        onChange={(number) => {
          desk.hand.holdUntilRest({ kind: 'slice', frame: desk.view.active, slice: Math.round(number) - 1 });
          desk.hand.commit();
        }}
      />
    </section>
  );
}
