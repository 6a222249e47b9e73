// The planes at the same place of the patient in another series of the exam, or in words why not.
import { useMemo, useState } from 'react';
import { describeProblem } from '../../../../native-free-core/problems/index.ts';
import type { PlanePane } from '../../../../native-free-core/recipe/index.ts';
import { Button, Notice } from '../../../controls/index.ts';
import type { DragStart } from '../../panes/dragStep.ts';
import type { Desk, FrameFacts } from '../../place/desk.ts';
import { withSeries } from '../../place/frames.ts';
import { frameOfReferenceOf, type OtherStack, otherStacks } from './otherSeries.ts';
import { copiedStep } from './planeSteps.ts';
import { type AskedPlan, useStudyPlans } from './useStudyPlans.ts';

export interface CopySectionProps {
  readonly desk: Desk;
  readonly facts: FrameFacts;
  readonly pane: PlanePane;
  readonly linked: NonNullable<DragStart['linked']>;
}

export function CopySection(props: CopySectionProps) {
  const { desk, facts } = props;
  const texts = desk.words.work.reformat.planes.copy;
  const own = facts.start.seriesInstanceUID;
  const others = useMemo(
    () =>
      desk.study.series
        .filter((each) => each.isImage && each.seriesInstanceUID !== own)
        .map((each) => each.seriesInstanceUID),
    [desk.study, own],
  );
  const { plans, isAsked, isWhole, ask } = useStudyPlans(others);
  return (
    <section className="volet-section">
      <h3>{texts.title}</h3>
      {others.length === 0 ? (
        <p className="volet-hint">{texts.none}</p>
      ) : (
        <>
          <p className="volet-hint">{texts.hint}</p>
          {!isAsked && <Button onPress={ask}>{texts.look}</Button>}
          <ul className="other-series">
            {plans.map((asked) => (
              <OtherSeries key={asked[0]} {...props} asked={asked} />
            ))}
          </ul>
          {isAsked && !isWhole && <p role="status">{texts.looking}</p>}
        </>
      )}
    </section>
  );
}

function OtherSeries({ asked: [uid, plan], ...props }: CopySectionProps & { readonly asked: AskedPlan }) {
  const { desk, facts, linked, pane } = props;
  const { unnamed, refused } = desk.words.work.reformat.planes.copy;
  if (!plan.ok) {
    const row = desk.study.series.find((each) => each.seriesInstanceUID === uid);
    const why = describeProblem(plan.problem, desk.language);
    return <li className="volet-hint">{refused(row?.seriesDescription || unnamed, why)}</li>;
  }
  const { axes, centreMm } = linked;
  const planes = { axes, centreMm, pane, frameOfReferenceUID: frameOfReferenceOf(facts.stack) };
  return otherStacks(plan.value, planes, unnamed).map((other) => (
    <li key={other.stack}>
      <Onto desk={desk} other={other} />
    </li>
  ));
}

function Onto({ desk, other }: { readonly desk: Desk; readonly other: OtherStack }) {
  const texts = desk.words.work.reformat.planes.copy;
  const [isDone, setIsDone] = useState(false);
  const { name, found, seriesInstanceUID, stack } = other;
  if (!found) return <p className="volet-hint">{texts.notVolume(name)}</p>;
  if (!found.ok)
    return <p className="volet-hint">{texts.refused(name, describeProblem(found.problem, desk.language))}</p>;
  const copy = () => {
    desk.decide(copiedStep({ seriesInstanceUID, stack }, found.value));
    setIsDone(true);
  };
  const open = () => desk.changeView(withSeries(desk.view, { seriesInstanceUID, stack, pane: found.value.pane }));
  return (
    <div className="onto-series">
      <Button onPress={copy}>{texts.onto(name)}</Button>
      {isDone && (
        <>
          <Notice tone="good">{texts.done(name)}</Notice>
          <Button onPress={open}>{texts.open}</Button>
        </>
      )}
    </div>
  );
}
