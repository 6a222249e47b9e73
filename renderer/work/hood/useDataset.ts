import { useEffect, useState } from 'react';
import type { DatasetReply, ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { getDataset } from '../../pipeline/index.ts';
import type { FrenchNames } from './tagRows.ts';

export interface HeldDataset {
  readonly reply?: DatasetReply;
  readonly problem?: ProblemRecord;
  readonly french: FrenchNames;
}

/** The attributes of an instance while they are looked at, and the French names, which are loaded only then. */
export function useDataset(sopInstanceUID: string): HeldDataset | undefined {
  const [held, setHeld] = useState<HeldDataset>();
  useEffect(() => {
    const leaving = new AbortController();
    const load = async () => {
      const [names, outcome] = await Promise.all([
        import('../../../native-free-core/dicom/dictionary/frenchNames.json'),
        getDataset(sopInstanceUID, leaving.signal),
      ]);
      if (leaving.signal.aborted) return;
      const french: FrenchNames = names.default;
      setHeld(outcome.ok ? { reply: outcome.value, french } : { problem: outcome.problem, french });
    };
    load();
    return () => {
      leaving.abort();
      setHeld(undefined);
    };
  }, [sopInstanceUID]);
  return held;
}
