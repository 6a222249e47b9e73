import { useEffect, useRef } from 'react';
import type { Recipe } from '../../../native-free-core/recipe/index.ts';
import { binSeries, restoreSeries } from '../../pipeline/index.ts';

/** Undoing «Créer la série» moves that series to the bin, redoing brings it back: the archive follows the recipe. */
export function useDerivedSeries(recipe: Recipe, onChanged: () => void): void {
  const before = useRef<ReadonlySet<string>>(undefined);
  const latest = useRef(onChanged);
  latest.current = onChanged;
  useEffect(() => {
    const now = derivedSeriesOf(recipe);
    const was = before.current ?? now;
    before.current = now;
    const gone = [...was].filter((uid) => !now.has(uid));
    const back = [...now].filter((uid) => !was.has(uid));
    if (gone.length + back.length === 0) return;
    // A series that was made this moment is there already: bringing it back changes nothing.
    void Promise.all([...gone.map(binSeries), ...back.map(restoreSeries)]).then(() => latest.current());
  }, [recipe]);
}

export function derivedSeriesOf({ steps }: Recipe): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => (step.kind === 'deriveSeries' ? [step.derivedSeriesInstanceUID] : [])));
}
