// The list as it stands: filters, the rows that came, which one is chosen. It outlives the place, so that coming back
// from Traitement finds the list as it was left.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PatientRow, ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { getStudyList } from '../../pipeline/index.ts';
import { openingFilters, type StudyFilters, studyQuery } from '../search/studyQuery.ts';
import { today } from '../today.ts';
import { mergePages, studyCountOf } from './mergePages.ts';

const pageSize = 200;
const typingPauseMs = 150;

interface Loaded {
  readonly patients: readonly PatientRow[];
  readonly studyCount: number;
  readonly modalities: readonly string[];
}

export interface StudyList extends Loaded {
  readonly filters: StudyFilters;
  readonly setFilters: (filters: StudyFilters) => void;
  readonly isLoading: boolean;
  readonly problem?: ProblemRecord;
  readonly hasMore: boolean;
  readonly showMore: () => void;
  readonly refresh: () => void;
  readonly selectedKey?: string;
  readonly setSelectedKey: (key: string | undefined) => void;
  /** Patients start unfolded and studies folded; this holds the rows that are the other way. */
  readonly turnedKeys: ReadonlySet<string>;
  readonly setTurnedKeys: (keys: ReadonlySet<string>) => void;
}

export function useStudyList(): StudyList {
  const [filters, setFilters] = useState(openingFilters);
  const [selectedKey, setSelectedKey] = useState<string>();
  const [turnedKeys, setTurnedKeys] = useState<ReadonlySet<string>>(new Set());
  const { load, loaded, isLoading, problem } = useLoading();
  const shown = studyCountOf(loaded.patients);

  useEffect(() => {
    const timer = setTimeout(() => load(filters, [], pageSize), typingPauseMs);
    return () => clearTimeout(timer);
  }, [filters, load]);

  // One record until something of it changes: the table draws hundreds of rows only then.
  return useMemo(
    () => ({
      ...loaded,
      isLoading,
      problem,
      filters,
      setFilters,
      hasMore: shown < loaded.studyCount,
      showMore: () => load(filters, loaded.patients, pageSize),
      refresh: () => load(filters, [], Math.min(1000, Math.max(pageSize, shown))),
      selectedKey,
      setSelectedKey,
      turnedKeys,
      setTurnedKeys,
    }),
    [loaded, isLoading, problem, filters, shown, load, selectedKey, turnedKeys],
  );
}

/** The last answer to the last question: an older request is given up, and rows stay until the new ones are there. */
function useLoading() {
  const [loaded, setLoaded] = useState<Loaded>({ patients: [], studyCount: 0, modalities: [] });
  const [isLoading, setLoading] = useState(true);
  const [problem, setProblem] = useState<ProblemRecord>();
  const request = useRef<AbortController>(undefined);

  const load = useCallback(async (filters: StudyFilters, known: readonly PatientRow[], limit: number) => {
    request.current?.abort();
    const controller = new AbortController();
    request.current = controller;
    const query = studyQuery(filters, today());
    if (query === undefined) {
      setLoaded((before) => ({ ...before, patients: [], studyCount: 0 }));
      setLoading(false);
      return;
    }
    setLoading(true);
    const outcome = await getStudyList({ ...query, limit, offset: studyCountOf(known) }, controller.signal);
    if (controller.signal.aborted) return;
    setLoading(false);
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) setLoaded({ ...outcome.value, patients: mergePages(known, outcome.value.patients) });
  }, []);

  return { loaded, isLoading, problem, load };
}
