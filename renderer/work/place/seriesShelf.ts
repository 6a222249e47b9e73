// The series that are open in this place: their plans, their memory, and which are let go when room is wanted.
import type { ProblemRecord, SeriesPlan } from '../../../native-free-core/contract/index.ts';
import type { Outcome } from '../../../native-free-core/outcome.ts';
import { getSeriesPlan, type OpenSeries, openSeries } from '../../pipeline/index.ts';

export interface ShelfEntry {
  readonly plan?: SeriesPlan;
  readonly series?: OpenSeries;
  readonly problem?: ProblemRecord;
}

export interface SeriesShelf {
  /** Opens what is wanted and is not open yet; the first one wanted is loaded first. */
  want(seriesInstanceUIDs: readonly string[]): void;
  entry(seriesInstanceUID: string): ShelfEntry | undefined;
  subscribe(listener: () => void): () => void;
  /** Counts the changes: what a screen compares. */
  version(): number;
  close(): void;
}

/** Series that are no longer in view are kept up to this many bytes, so that going back is immediate. */
const keptBytes = 400_000_000;

export interface ShelfTools {
  readonly getPlan: (uid: string, signal: AbortSignal) => Promise<Outcome<SeriesPlan, ProblemRecord>>;
  readonly open: (plan: SeriesPlan) => Outcome<OpenSeries, ProblemRecord>;
}

const pageTools: ShelfTools = { getPlan: getSeriesPlan, open: openSeries };

export function createSeriesShelf({ getPlan, open }: ShelfTools = pageTools): SeriesShelf {
  const entries = new Map<string, ShelfEntry>();
  const listeners = new Set<() => void>();
  const ending = new AbortController();
  let changes = 0;
  let wanted: readonly string[] = [];

  function put(uid: string, entry: ShelfEntry): void {
    entries.set(uid, entry);
    changes += 1;
    for (const listener of listeners) listener();
  }

  async function bring(uid: string): Promise<void> {
    entries.set(uid, {});
    const plan = await getPlan(uid, ending.signal);
    if (ending.signal.aborted) return;
    if (!plan.ok) return put(uid, { problem: plan.problem });
    const opened = open(plan.value);
    // The plan as it can be shown: a series too large to be held has no planes.
    put(
      uid,
      opened.ok ? { plan: opened.value.plan, series: opened.value } : { plan: plan.value, problem: opened.problem },
    );
  }

  /** The oldest first, until what is out of view fits. */
  function letGo(): void {
    const idle = [...entries].filter(([uid, { series }]) => series && !wanted.includes(uid));
    let bytes = idle.reduce((sum, [, { series }]) => sum + (series?.lengthBytes ?? 0), 0);
    for (const [uid, { series }] of idle) {
      if (bytes <= keptBytes) return;
      bytes -= series?.lengthBytes ?? 0;
      series?.close();
      entries.delete(uid);
    }
  }

  return {
    want(uids) {
      wanted = uids;
      for (const uid of uids) if (!entries.has(uid)) void bring(uid);
      letGo();
    },
    entry: (uid) => entries.get(uid),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => changes,
    close() {
      ending.abort();
      for (const { series } of entries.values()) series?.close();
      entries.clear();
      listeners.clear();
    },
  };
}
