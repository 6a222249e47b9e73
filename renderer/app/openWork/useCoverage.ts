import { useEffect, useRef } from 'react';
import { getSeriesPlan } from '../../pipeline/index.ts';
import { coverSeries, uncoveredSeries } from './coverSeries.ts';
import type { SavedWork } from './savedWork.ts';

/** Learns the stored objects of each series that a step stands on, once, and writes them into the recipe's header. */
export function useCoverage(
  held: (SavedWork & { readonly of: string }) | undefined,
  change: (next: (saved: SavedWork) => Partial<SavedWork>) => void,
): void {
  const covered = useRef(new Set<string>());
  useEffect(() => {
    if (held === undefined) return;
    for (const seriesInstanceUID of uncoveredSeries(held.work.recipe, covered.current)) {
      covered.current.add(seriesInstanceUID);
      getSeriesPlan(seriesInstanceUID).then((outcome) => {
        if (!outcome.ok) return void covered.current.delete(seriesInstanceUID);
        const { inputs, studyInstanceUID } = outcome.value;
        change((saved) => {
          if (saved.work.recipe.studyInstanceUID !== studyInstanceUID) return {};
          return { work: { ...saved.work, recipe: coverSeries(saved.work.recipe, inputs) } };
        });
      });
    }
  }, [held, change]);
}
