// The numbers of the active view, each of which can be typed: window, slab, place and angles of the plane, zoom.
import { add, anglesToPatientAxes, dot, planeNormal, scale } from '../../../native-free-core/geometry/index.ts';
import { type PlanePane, turnAxes } from '../../../native-free-core/recipe/index.ts';
import { Segments } from '../../controls/index.ts';
import { formatNumber } from '../../words/index.ts';
import { windowStep } from '../keys/performCommand.ts';
import { areaStep, crosshairStep, targetOf } from '../panes/dragStep.ts';
import { fitOf, magnificationOf } from '../panes/magnification.ts';
import { windowOf } from '../panes/windowOf.ts';
import type { Desk, FrameFacts } from '../place/desk.ts';
import { useActive } from '../tools/useActive.ts';
import { WindowBoxes } from '../tools/WindowBoxes.tsx';
import { NumberBox } from './NumberBox.tsx';

export function ViewPanel({ desk }: { readonly desk: Desk }) {
  const facts = useActive(desk);
  const texts = desk.words.work;
  if (!facts) return <p className="volet-hint">{texts.view.none}</p>;
  return (
    <div className="volet-pane">
      {facts.frame?.kind === 'grey' && <WindowSection desk={desk} facts={facts} />}
      {facts.start.linked ? (
        <PlaneSection desk={desk} facts={facts} linked={facts.start.linked} />
      ) : (
        <SliceSection desk={desk} facts={facts} />
      )}
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

interface PlaneSectionProps extends SectionProps {
  readonly linked: NonNullable<FrameFacts['start']['linked']>;
}

function PlaneSection({ desk, facts, linked }: PlaneSectionProps) {
  const { words, language } = desk;
  const texts = words.work.view;
  const { start, pane } = facts;
  const name = start.pane as PlanePane;
  const normal = planeNormal(linked.plane);
  const positionMm = dot(linked.centreMm, normal);
  const angles = anglesToPatientAxes(normal).map((angle) => `${formatNumber(angle, language, 1)}°`);
  const target = targetOf(start, start.pane);
  const modes = ['max', 'min', 'mean'] as const;
  return (
    <>
      <section className="volet-section">
        <h3>{words.work.pane[name]}</h3>
        <NumberBox
          label={texts.position}
          unit="mm"
          decimals={2}
          value={positionMm}
          onChange={(mm) => {
            const result = crosshairStep(start, add(linked.centreMm, scale(normal, mm - positionMm)));
            if (result.kind === 'step') desk.decide(result.step);
          }}
        />
        <NumberBox
          label={texts.turnBy}
          unit="°"
          decimals={1}
          value={0}
          minimum={-180}
          maximum={180}
          onChange={(angleDeg) =>
            desk.decide({
              kind: 'turnPlanes',
              target: targetOf(start, 'planes'),
              axes: turnAxes(linked.axes, name, angleDeg),
              about: name,
              angleDeg,
            })
          }
        />
        <dl className="facts">
          {(['leftRight', 'frontBack', 'headFeet'] as const).map((axis, index) => (
            <div key={axis}>
              <dt>{texts.angles[axis]}</dt>
              <dd>{angles[index]}</dd>
            </div>
          ))}
        </dl>
        <p className="volet-hint">{texts.anglesHint}</p>
      </section>
      <section className="volet-section">
        <h3>{texts.slab}</h3>
        <NumberBox
          label={texts.thickness}
          unit="mm"
          decimals={2}
          value={pane.slabThicknessMm}
          minimum={0}
          maximum={500}
          onChange={(thicknessMm) => desk.decide({ kind: 'slab', target, thicknessMm, mode: pane.slabMode })}
        />
        <Segments
          label={texts.projection}
          choices={modes.map((value) => ({ value, name: words.work.slabMode[value] }))}
          value={pane.slabMode}
          onChange={(mode) => desk.decide({ kind: 'slab', target, thicknessMm: pane.slabThicknessMm || 10, mode })}
        />
        <p className="volet-hint">{words.work.slabHint[pane.slabMode]}</p>
      </section>
    </>
  );
}
