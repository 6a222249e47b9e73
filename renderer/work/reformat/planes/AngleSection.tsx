// The active plane by its angles to the patient's axes: to be read, and to be typed.
import {
  anglesOfAxes,
  orderOfTurns,
  type PlaneAngles,
  type PlanePane,
} from '../../../../native-free-core/recipe/index.ts';
import { Button, Hint } from '../../../controls/index.ts';
import type { DragStart } from '../../panes/dragStep.ts';
import type { Desk } from '../../place/desk.ts';
import { keyOf } from '../../tools/ToolButton.tsx';
import { NormalAngles } from '../../volet/NormalAngles.tsx';
import { NumberBox } from '../../volet/NumberBox.tsx';
import { anglesStep, liesAlongPatient, patientAxesStep } from './planeSteps.ts';

export interface AngleSectionProps {
  readonly desk: Desk;
  readonly start: DragStart;
  readonly pane: PlanePane;
  readonly linked: NonNullable<DragStart['linked']>;
}

const turns = ['tiltDeg', 'obliquityDeg', 'rollDeg'] as const;

/** Beyond this a plane would face the other way, and have other angles. */
const steepestDeg = 89;

export function AngleSection({ desk, start, pane, linked }: AngleSectionProps) {
  const { words } = desk;
  const texts = words.work.reformat.planes.angles;
  const angles = anglesOfAxes(linked.axes, pane);
  const second = orderOfTurns[pane][1];
  const decide = (change: Partial<PlaneAngles>) => {
    const step = anglesStep(start, { ...angles, ...change });
    if (step) desk.decide(step);
  };
  return (
    <section className="volet-section">
      <h3>{texts.title(words.work.pane[pane])}</h3>
      <div className="number-pair plane-angles">
        {turns.map((turn) => (
          <NumberBox
            key={turn}
            label={texts[turn]}
            unit="°"
            decimals={1}
            value={angles[turn]}
            minimum={turn === second ? -steepestDeg : -180}
            maximum={turn === second ? steepestDeg : 180}
            onChange={(angleDeg) => decide({ [turn]: angleDeg })}
          />
        ))}
      </div>
      <NormalAngles desk={desk} plane={linked.plane} />
      <BackToPatient desk={desk} start={start} isThere={liesAlongPatient(linked.axes)} />
      <p className="volet-hint">{texts.hint[pane]}</p>
    </section>
  );
}

function BackToPatient({ desk, start, isThere }: Pick<AngleSectionProps, 'desk' | 'start'> & { isThere: boolean }) {
  const { name, hint } = desk.words.work.reformat.planes.angles.toPatient;
  const goBack = () => {
    const step = patientAxesStep(start);
    if (step) desk.decide(step);
  };
  return (
    <Hint text={hint} shortcut={keyOf('patientAxes', desk.words.app.keys)} placement="left">
      <Button isDisabled={isThere} onPress={goBack}>
        {name}
      </Button>
    </Hint>
  );
}
