// The series of the active frame: what it is, how it falls into stacks, why it is or is not a regular volume, what is not shown.
import { gridSpacingMm, sliceDistanceMm } from '../../../native-free-core/geometry/index.ts';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import { Notice } from '../../controls/index.ts';
import { formatNumber } from '../../words/index.ts';
import type { Desk, FrameFacts } from '../place/desk.ts';
import { withSeries } from '../place/frames.ts';
import { useActive } from '../tools/useActive.ts';

export function SeriesPanel({ desk }: { readonly desk: Desk }) {
  const facts = useActive(desk);
  const texts = desk.words.work.series;
  if (!facts) return <p className="volet-hint">{desk.words.work.view.none}</p>;
  const { plan, stack, start } = facts;
  return (
    <div className="volet-pane">
      <section className="volet-section">
        <h3>{plan.seriesDescription || texts.unnamed}</h3>
        <dl className="facts">
          {factsOf(facts, desk).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {stack.grid && <Notice tone="good">{texts.regular}</Notice>}
        {stack.problems.map((problem) => (
          <Notice key={JSON.stringify(problem)} tone={stack.grid ? 'plain' : 'warning'}>
            {describeProblem(problem, desk.language)}
          </Notice>
        ))}
        {!stack.grid && <p className="volet-hint">{stack.unevenGrid ? texts.unevenHint : texts.stackOnlyHint}</p>}
      </section>
      {plan.stacks.length > 1 && (
        <section className="volet-section">
          <h3>{texts.stacks(plan.stacks.length)}</h3>
          <ul className="stack-list">
            {plan.stacks.map((each, index) => (
              <li key={`${each.splitBy} ${each.images[0]?.sopInstanceUID} ${each.images[0]?.frameNumber}`}>
                <button
                  type="button"
                  className="step"
                  aria-current={index === start.stack ? 'true' : undefined}
                  onClick={() =>
                    desk.changeView(
                      withSeries(desk.view, { seriesInstanceUID: plan.seriesInstanceUID, stack: index, pane: 'stack' }),
                    )
                  }
                >
                  <span className="step-number">{index + 1}</span>
                  <span className="step-text">{each.splitBy || texts.stack}</span>
                  <span className="step-where">{desk.words.work.imageCount(each.images.length)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {plan.notShown.length > 0 && (
        <section className="volet-section">
          <h3>{texts.notShown(plan.notShown.length)}</h3>
          {plan.notShown.slice(0, 20).map(({ sopInstanceUID, problem }) => (
            <Notice key={sopInstanceUID} tone="warning">
              {describeProblem(problem, desk.language)}
            </Notice>
          ))}
        </section>
      )}
    </div>
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
  } else if (image.pixelSpacingMm) {
    rows.push([texts.pixel, `${number(image.pixelSpacingMm[1])} × ${number(image.pixelSpacingMm[0])} mm`]);
  }
  const thickness = image.plane?.sliceThicknessMm;
  if (thickness) rows.push([texts.thickness, `${number(thickness)} mm`]);
  if (stack.unit && stack.unit !== 'US') rows.push([texts.unit, words.work.units[stack.unit as 'HU'] ?? stack.unit]);
  return rows;
}
