// The study that is open, with its patient, as the archive has them now.
import { startTransition, useEffect, useRef, useState } from 'react';
import type { ProblemRecord, StudyReply, StudyRow } from '../../../native-free-core/contract/index.ts';
import { getStudy } from '../../pipeline/index.ts';

export interface OpenStudy {
  readonly reply?: StudyReply;
  readonly problem?: ProblemRecord;
}

/** Reads again whenever `version` changes; the old answer stays until the new one is there. `onCome` is told at once. */
export function useOpenStudy(
  studyInstanceUID: string | undefined,
  version: number,
  onCome: (study: StudyRow) => void,
): OpenStudy {
  const [open, setOpen] = useState<OpenStudy & { readonly of?: string }>({});
  const told = useRef(onCome);
  told.current = onCome;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` changes to read once more.
  useEffect(() => {
    if (studyInstanceUID === undefined) return;
    const controller = new AbortController();
    getStudy(studyInstanceUID, controller.signal).then((outcome) => {
      if (controller.signal.aborted) return;
      if (outcome.ok) told.current(outcome.value.study);
      startTransition(() =>
        setOpen(
          outcome.ok
            ? { of: studyInstanceUID, reply: outcome.value }
            : { of: studyInstanceUID, problem: outcome.problem },
        ),
      );
    });
    return () => controller.abort();
  }, [studyInstanceUID, version]);
  return open.of === studyInstanceUID ? open : {};
}
