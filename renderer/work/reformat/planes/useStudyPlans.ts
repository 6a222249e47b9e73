import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProblemRecord, SeriesPlan } from '../../../../native-free-core/contract/index.ts';
import type { Outcome } from '../../../../native-free-core/outcome.ts';
import { getSeriesPlan } from '../../../pipeline/index.ts';

export type AskedPlan = readonly [seriesInstanceUID: string, plan: Outcome<SeriesPlan, ProblemRecord>];

/** The plans of some series, read one after the other once they are asked for; given up when the panel is left. */
export function useStudyPlans(seriesInstanceUIDs: readonly string[]) {
  const [plans, setPlans] = useState<readonly AskedPlan[]>([]);
  const [isAsked, setIsAsked] = useState(false);
  const ending = useRef(new AbortController());
  useEffect(() => {
    ending.current = new AbortController();
    return () => ending.current.abort();
  }, []);
  const ask = useCallback(async () => {
    const { signal } = ending.current;
    setIsAsked(true);
    setPlans([]);
    for (const uid of seriesInstanceUIDs) {
      const plan = await getSeriesPlan(uid, signal);
      if (signal.aborted) return;
      setPlans((before) => [...before, [uid, plan]]);
    }
  }, [seriesInstanceUIDs]);
  return { plans, isAsked, isWhole: plans.length === seriesInstanceUIDs.length, ask };
}
