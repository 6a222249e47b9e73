// The line from stored values to modality values, where it is not the identity.
import type { FrameFacts } from '../../../native-free-core/contract/index.ts';
import type { ExplainedStep } from '../../../native-free-core/display/index.ts';
import type { Desk } from '../place/desk.ts';
import { shortNumber } from './ruleText.ts';

const [width, height] = [240, 60];

export interface ModalityLineProps {
  readonly desk: Desk;
  readonly step: ExplainedStep;
  readonly facts: FrameFacts;
}

export function ModalityLine({ desk, step, facts }: ModalityLineProps) {
  const { words, language } = desk;
  if (step.rule.kind !== 'rescale') return null;
  const { slope, intercept } = step.rule;
  const span = 2 ** facts.bitsStored;
  const [least, most] = facts.isSigned ? [-span / 2, span / 2 - 1] : [0, span - 1];
  const number = (value: number) => shortNumber(value, language);
  const [stored, value] = [step.input[0], step.output[0]];
  const x = ((stored - least) / (most - least)) * width;
  const y = (each: number) => (slope > 0 ? height - each : each);
  return (
    <figure className="hood-figure">
      <figcaption>{words.work.hood.line}</figcaption>
      <svg
        role="img"
        aria-label={words.work.hood.lineText(number(stored), number(value))}
        viewBox={`-4 -6 ${width + 8} ${height + 22}`}
      >
        <line className="hood-line" x1={0} y1={y(0)} x2={width} y2={y(height)} />
        <line className="hood-mark" x1={x} x2={x} y1={height} y2={y((x / width) * height)} />
        <circle className="hood-dot" cx={x} cy={y((x / width) * height)} r={4} />
        <line className="hood-axis" x1={0} x2={width} y1={height} y2={height} />
        <text x={0} y={height + 12}>{`${number(least)} → ${number(least * slope + intercept)}`}</text>
        <text x={width} y={height + 12} textAnchor="end">
          {`${number(most)} → ${number(most * slope + intercept)}`}
        </text>
      </svg>
    </figure>
  );
}
