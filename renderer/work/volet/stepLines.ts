import type { StudyRow } from '../../../native-free-core/contract/index.ts';
import type { OpenWork, Step } from '../../../native-free-core/recipe/index.ts';
import type { Words } from '../../words/index.ts';
import type { StepLine } from './StepList.tsx';

/** The recipe as lines to read; the series is named only where the study has several. */
export function stepLines(
  { recipe, undone }: OpenWork,
  study: StudyRow,
  words: Words,
  describe: (step: Step) => string,
): { readonly done: readonly StepLine[]; readonly undone: readonly StepLine[] } {
  const line = (step: Step, index: number): StepLine => ({
    key: `${index}`,
    text: describe(step),
    where: whereOf(step, study, words),
  });
  return {
    done: recipe.steps.map(line),
    undone: undone.map((step, index) => line(step, recipe.steps.length + index)),
  };
}

function whereOf({ target }: Step, study: StudyRow, words: Words): string {
  const pane = words.work.pane[target.pane];
  if (study.series.length < 2) return pane;
  const series = study.series.find((each) => each.seriesInstanceUID === target.seriesInstanceUID);
  return [series?.seriesDescription || series?.modality, pane].filter(Boolean).join(' · ');
}
