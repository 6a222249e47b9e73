// The stored samples and the facts of the frame that is looked at: fetched once it stays, given up when another comes.
import { useEffect, useState } from 'react';
import type { FrameFacts, PlannedImage, ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { type FetchedSamples, getFrameFacts, getStoredSamples } from '../../pipeline/index.ts';

export interface HoodFrame {
  readonly name: string;
  readonly stored?: FetchedSamples;
  readonly facts?: FrameFacts;
  readonly problem?: ProblemRecord;
}

/** A wheel that turns passes over frames that nobody looks at. */
const restMs = 150;

export function useHoodFrame(image: PlannedImage | undefined): HoodFrame | undefined {
  const [held, setHeld] = useState<HoodFrame>();
  const uid = image?.sopInstanceUID;
  const frameNumber = image?.frameNumber ?? 1;
  const name = `${uid}/${frameNumber}`;
  useEffect(() => {
    if (uid === undefined) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const timer = setTimeout(async () => {
      const [facts, stored] = await Promise.all([
        getFrameFacts(uid, frameNumber, signal),
        getStoredSamples(uid, frameNumber, signal),
      ]);
      if (signal.aborted) return;
      if (!facts.ok) setHeld({ name, problem: facts.problem });
      else if (!stored.ok) setHeld({ name, problem: stored.problem });
      else setHeld({ name, facts: facts.value, stored: stored.value });
    }, restMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
      setHeld(undefined);
    };
  }, [uid, frameNumber, name]);
  return held?.name === name ? held : undefined;
}
