// The numbers of a linked plane: where it lies, how it is turned, how thick it is.
import { add, dot, planeNormal, scale } from '../../../native-free-core/geometry/index.ts';
import { type PlanePane, stackState, turnAxes } from '../../../native-free-core/recipe/index.ts';
import { Segments } from '../../controls/index.ts';
import { usualSlabMm } from '../keys/performCommand.ts';
import { crosshairStep, targetOf } from '../panes/dragStep.ts';
import type { Desk, FrameFacts } from '../place/desk.ts';
import { NormalAngles } from './NormalAngles.tsx';
import { NumberBox } from './NumberBox.tsx';

export interface PlaneSectionsProps {
  readonly desk: Desk;
  readonly facts: FrameFacts;
  readonly linked: NonNullable<FrameFacts['start']['linked']>;
}

export function PlaneSections(props: PlaneSectionsProps) {
  const { words } = props.desk;
  return (
    <>
      <section className="volet-section">
        <h3>{words.work.pane[props.facts.start.pane]}</h3>
        <Position {...props} />
        <TurnBy {...props} />
        <NormalAngles desk={props.desk} plane={props.linked.plane} />
        <p className="volet-hint">{words.work.view.anglesHint}</p>
      </section>
      <Slab {...props} />
      <Between {...props} />
    </>
  );
}

/** Along the normal; typing moves the crosshair there. */
function Position({ desk, facts, linked }: PlaneSectionsProps) {
  const normal = planeNormal(linked.plane);
  const positionMm = dot(linked.centreMm, normal);
  const move = (mm: number) => {
    const result = crosshairStep(facts.start, add(linked.centreMm, scale(normal, mm - positionMm)));
    if (result.kind === 'step') desk.decide(result.step);
  };
  return <NumberBox label={desk.words.work.view.position} unit="mm" decimals={2} value={positionMm} onChange={move} />;
}

/** By so many degrees clockwise as the plane is seen: the two others become oblique. */
function TurnBy({ desk, facts, linked }: PlaneSectionsProps) {
  const about = facts.start.pane as PlanePane;
  const turn = (angleDeg: number) => {
    const axes = turnAxes(linked.axes, about, angleDeg);
    desk.decide({ kind: 'turnPlanes', target: targetOf(facts.start, 'planes'), axes, about, angleDeg });
  };
  return (
    <NumberBox
      label={desk.words.work.view.turnBy}
      unit="°"
      decimals={1}
      value={0}
      minimum={-180}
      maximum={180}
      onChange={turn}
    />
  );
}

function Slab({ desk, facts }: PlaneSectionsProps) {
  const { words } = desk;
  const { start, pane } = facts;
  const target = targetOf(start, start.pane);
  const { slabThicknessMm, slabMode } = pane;
  return (
    <section className="volet-section">
      <h3>{words.work.view.slab}</h3>
      <NumberBox
        label={words.work.view.thickness}
        unit="mm"
        decimals={2}
        value={slabThicknessMm}
        minimum={0}
        maximum={500}
        onChange={(thicknessMm) => desk.decide({ kind: 'slab', target, thicknessMm, mode: slabMode })}
      />
      <Segments
        label={words.work.view.projection}
        choices={(['max', 'min', 'mean', 'sum'] as const).map((value) => ({ value, name: words.work.slabMode[value] }))}
        value={slabMode}
        onChange={(mode) => desk.decide({ kind: 'slab', target, thicknessMm: slabThicknessMm || usualSlabMm, mode })}
      />
      <p className="volet-hint">{words.work.slabHint[slabMode]}</p>
    </section>
  );
}

/** How a plane takes its values from between the voxels: one choice for the three planes. */
function Between({ desk, facts }: PlaneSectionsProps) {
  const { interpolation: names, shortInterpolation, derive } = desk.words.work;
  const target = targetOf(facts.start, 'planes');
  return (
    <section className="volet-section">
      <h3>{derive.interpolation}</h3>
      <Segments
        label={derive.interpolation}
        choices={(['nearest', 'linear', 'cubic', 'sinc'] as const).map((value) => ({
          value,
          name: shortInterpolation[value],
          label: names[value],
        }))}
        value={stackState(desk.state, target).interpolation}
        onChange={(interpolation) => desk.decide({ kind: 'interpolation', target, interpolation })}
      />
    </section>
  );
}
