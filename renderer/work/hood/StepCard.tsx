// One step of the chain: its number large, a plain sentence, the formula, the attributes that rule it.
import { Button } from 'react-aria-components';
import type { ExplainedStep } from '../../../native-free-core/display/index.ts';

import { unitName } from '../panes/valueUnder.ts';
import type { Desk } from '../place/desk.ts';
import { ruleText, shortNumber } from './ruleText.ts';
import { tagText } from './tagText.ts';

export function StepCard({ desk, step }: { readonly desk: Desk; readonly step: ExplainedStep }) {
  const { words, language } = desk;
  const texts = words.work.hood;
  const { sentences, formula } = ruleText(step, words, language);
  const value = step.output.map((each) => (Number.isNaN(each) ? '—' : shortNumber(each, language))).join(' · ');
  return (
    <li className="hood-step" data-step={step.step}>
      <h3>
        <span>{texts.steps[step.step]}</span>
        <output className="hood-value">
          {value} {unitName(step.unit, words)}
        </output>
      </h3>
      {formula && <p className="hood-formula">{formula}</p>}
      {sentences.map((sentence) => (
        <p key={sentence} className="volet-hint">
          {sentence}
        </p>
      ))}
      {step.tags.length > 0 && (
        <ul className="hood-tags" aria-label={texts.tags}>
          {step.tags.map(({ tag, keyword, value: text }) => (
            <li key={tag}>
              <Button
                className="hood-tag"
                aria-label={texts.jump(`${keyword} ${tagText(tag)}`)}
                onPress={() => desk.hood.set({ ...desk.hood.get(), isInspecting: true, tag })}
              >
                {tagText(tag)} {keyword}
              </Button>
              <span className="hood-tag-value">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
