// What the values of a stack mean in the real world, as lines of the «Série» pane: SUV with its chain, and the file's mappings.
import type { PlannedImage, PlannedStack } from '../../../native-free-core/contract/index.ts';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import { formatNumber, type Language, type Words } from '../../words/index.ts';
import { mappingName, shownUnit } from '../panes/realWorldText.ts';

export function quantityRows(
  { images, suvProblem, realWorldValueMappings = [] }: PlannedStack,
  words: Words,
  language: Language,
): [string, string][] {
  const texts = words.work.series;
  const suv = images.find((image) => image.suv)?.suv;
  const mappings = realWorldValueMappings.slice(0, 4).map((mapping): [string, string] => {
    const unit = shownUnit(mapping.unit);
    return [texts.realWorld, `${mappingName(mapping)}${unit && ` (${unit})`}`];
  });
  return [
    ...(suv ? [[texts.suv, suvText(suv, words, language)] satisfies [string, string]] : []),
    ...(suvProblem ? [[texts.suv, describeProblem(suvProblem, language)] satisfies [string, string]] : []),
    ...mappings,
  ];
}

function suvText({ factor, rule, chain }: NonNullable<PlannedImage['suv']>, words: Words, language: Language): string {
  const texts = words.work.series;
  if (rule === 'GML') return texts.suvIsValue;
  const shown = factor.toExponential(4).replace('.', language === 'fr' ? ',' : '.');
  if (!chain) return texts.suvFactor(shown);
  const number = (value: number, decimals: number) => formatNumber(value, language, decimals);
  const { weightKg, doseBq, decayS, halfLifeS } = chain;
  return texts.suvChain(shown, number(weightKg, 1), number(doseBq / 1e6, 2), number(decayS, 0), number(halfLifeS, 1));
}
