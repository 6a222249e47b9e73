// The series of the active frame: what it is, how it falls into stacks, why it is or is not a regular volume, what is not shown.
import { gridSpacingMm, sliceDistanceMm } from '../../../native-free-core/geometry/index.ts';
import { explainScale } from '../../../native-free-core/measure/index.ts';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import { Button, Notice } from '../../controls/index.ts';
import { formatNumber, formatSize } from '../../words/index.ts';
import type { Desk, FrameFacts } from '../place/desk.ts';
import { withSeries } from '../place/frames.ts';
import { useActive } from '../tools/useActive.ts';
import { quantityRows } from './quantityRows.ts';

export function SeriesPanel({ desk }: { readonly desk: Desk }) {
  const facts = useActive(desk);
  if (!facts) return <p className="volet-hint">{desk.words.work.view.none}</p>;
  return (
    <div className="volet-pane">
      <StackFacts desk={desk} facts={facts} />
      <StackChoice desk={desk} facts={facts} />
      <NotShown desk={desk} facts={facts} />
    </div>
  );
}

interface SectionProps {
  readonly desk: Desk;
  readonly facts: FrameFacts;
}

/** What the stack is, and whether it is a regular volume or why not. */
function StackFacts({ desk, facts }: SectionProps) {
  const texts = desk.words.work.series;
  const { plan, stack } = facts;
  return (
    <section className="volet-section">
      <h3>{plan.seriesDescription || texts.unnamed}</h3>
      <dl className="facts">
        {factsOf(facts, desk).map(([name, value]) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Memory desk={desk} facts={facts} />
      {stack.grid && <Notice tone="good">{texts.regular}</Notice>}
      {stack.problems.map((problem) => (
        <Notice key={JSON.stringify(problem)} tone={stack.grid ? 'plain' : 'warning'}>
          {describeProblem(problem, desk.language)}
        </Notice>
      ))}
      {!stack.grid && <p className="volet-hint">{stack.unevenGrid ? texts.unevenHint : texts.stackOnlyHint}</p>}
    </section>
  );
}

/** What a large series takes; one that is held at half can be opened whole. */
function Memory({ desk, facts }: SectionProps) {
  const texts = desk.words.work.memory;
  const { seriesInstanceUID } = facts.plan;
  const { forecast, series } = desk.entry(seriesInstanceUID) ?? {};
  if (!forecast) return null;
  const size = (bytes: number) => formatSize(bytes, desk.language);
  return (
    <>
      <p className="volet-hint">{texts.told(size(forecast.wholeBytes), size(forecast.freeBytes ?? 0))}</p>
      {series?.isHalved && (
        <>
          <Notice tone="warning">{texts.halvedHint}</Notice>
          <Button onPress={() => desk.hold(seriesInstanceUID, 'whole')}>{texts.openWhole}</Button>
        </>
      )}
    </>
  );
}

/** A series can hold several stacks: echoes, phases, orientations. */
function StackChoice({ desk, facts }: SectionProps) {
  const texts = desk.words.work.series;
  const { plan, start } = facts;
  if (plan.stacks.length < 2) return null;
  const open = (stack: number) =>
    desk.changeView(withSeries(desk.view, { seriesInstanceUID: plan.seriesInstanceUID, stack, pane: 'stack' }));
  return (
    <section className="volet-section">
      <h3>{texts.stacks(plan.stacks.length)}</h3>
      <ul>
        {plan.stacks.map((each, index) => (
          <li key={`${each.splitBy} ${each.images[0]?.sopInstanceUID} ${each.images[0]?.frameNumber}`}>
            <button
              type="button"
              className="step"
              aria-current={index === start.stack ? 'true' : undefined}
              onClick={() => open(index)}
            >
              <span className="step-number">{index + 1}</span>
              <span className="step-text">{each.splitBy || texts.stack}</span>
              <span className="step-where">{desk.words.work.imageCount(each.images.length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More reasons than this are the same reason. */
const mostReasons = 20;

function NotShown({ desk, facts }: SectionProps) {
  const { notShown } = facts.plan;
  if (notShown.length === 0) return null;
  return (
    <section className="volet-section">
      <h3>{desk.words.work.series.notShown(notShown.length)}</h3>
      {notShown.slice(0, mostReasons).map(({ sopInstanceUID, problem }) => (
        <Notice key={sopInstanceUID} tone="warning">
          {describeProblem(problem, desk.language)}
        </Notice>
      ))}
    </section>
  );
}

function factsOf({ plan, stack }: FrameFacts, { words, language }: Desk): readonly (readonly [string, string])[] {
  const texts = words.work.series;
  const number = (value: number) =>
    formatNumber(value, language, 3)
      .replace(/([.,]\d*?)0+$/, '$1')
      .replace(/[.,]$/, '');
  const image = stack.images[0];
  const rows: [string, string][] = [
    [texts.modality, words.medical.modality[plan.modality] ?? plan.modality],
    [texts.images, String(stack.images.length)],
    [texts.matrix, `${image.columns} × ${image.rows}`],
  ];
  if (stack.grid) {
    const [column, row] = gridSpacingMm(stack.grid);
    rows.push([texts.voxel, `${number(column)} × ${number(row)} × ${number(sliceDistanceMm(stack.grid))} mm`]);
  } else if (image.scale.spacingMm) {
    rows.push([texts.pixel, `${number(image.scale.spacingMm[1])} × ${number(image.scale.spacingMm[0])} mm`]);
  }
  rows.push([texts.scale, explainScale(image.scale, language)]);
  const thickness = image.plane?.sliceThicknessMm;
  if (thickness) rows.push([texts.thickness, `${number(thickness)} mm`]);
  rows.push(...quantityRows(stack, words, language));
  if (stack.unit && stack.unit !== 'US') rows.push([texts.unit, words.work.units[stack.unit as 'HU'] ?? stack.unit]);
  return rows;
}
