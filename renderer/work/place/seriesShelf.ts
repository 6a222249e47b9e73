// The series that are open in this place: their plans, their memory, and which are let go when room is wanted.
import type { ProblemRecord, SeriesPlan } from '../../../native-free-core/contract/index.ts';
import type { Outcome } from '../../../native-free-core/outcome.ts';
import {
  forecastBytes,
  getFreeBytes,
  getSeriesPlan,
  mostSeriesBytes,
  type OpenSeries,
  openHalved,
  openSeries,
} from '../../pipeline/index.ts';
import { type Forecast, forecastOf, type Holding, toldFromBytes } from './forecast.ts';

export interface ShelfEntry {
  readonly plan?: SeriesPlan;
  readonly series?: OpenSeries;
  readonly problem?: ProblemRecord;
  /** Of a large series. Without a series beside it, it waits for the person's choice. */
  readonly forecast?: Forecast;
}

export interface SeriesShelf {
  /** Opens what is wanted and is not open yet; the first one wanted is loaded first. */
  want(seriesInstanceUIDs: readonly string[]): void;
  entry(seriesInstanceUID: string): ShelfEntry | undefined;
  /** Opens a series another way than it is: what it held is given back first. */
  hold(seriesInstanceUID: string, holding: Holding): void;
  subscribe(listener: () => void): () => void;
  /** Counts the changes: what a screen compares. */
  version(): number;
  close(): void;
}

/** Series that are no longer in view are kept up to this many bytes, so that going back is immediate. */
const keptBytes = 400_000_000;

export interface ShelfTools {
  readonly getPlan: (uid: string, signal: AbortSignal) => Promise<Outcome<SeriesPlan, ProblemRecord>>;
  readonly open: (plan: SeriesPlan, holding: Holding) => Outcome<OpenSeries, ProblemRecord>;
  readonly bytesOf: (plan: SeriesPlan) => { readonly whole: number; readonly halved: number };
  readonly freeBytes: (signal: AbortSignal) => Promise<number | undefined>;
}

const pageTools: ShelfTools = {
  getPlan: getSeriesPlan,
  open: (plan, holding) => {
    if (holding === 'halved') return openHalved(plan);
    // A series of more bytes than may be held is opened picture by picture.
    return openSeries(plan, 0, holding === 'pictures' ? 0 : mostSeriesBytes);
  },
  bytesOf: forecastBytes,
  freeBytes: getFreeBytes,
};

export function createSeriesShelf(tools: ShelfTools = pageTools): SeriesShelf {
  const { getPlan, open } = tools;
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
    const bytes = tools.bytesOf(plan.value);
    if (bytes.whole < toldFromBytes) return show(uid, plan.value, 'whole');
    const forecast = forecastOf(bytes, await tools.freeBytes(ending.signal), mostSeriesBytes);
    if (ending.signal.aborted) return;
    if (forecast.fits.whole) return show(uid, plan.value, 'whole', forecast);
    put(uid, { plan: plan.value, forecast });
  }

  function show(uid: string, plan: SeriesPlan, holding: Holding, forecast?: Forecast): void {
    const opened = open(plan, holding);
    // The plan as it can be shown: a series too large to be held has no planes.
    put(
      uid,
      opened.ok
        ? { plan: opened.value.plan, series: opened.value, forecast }
        : // What cannot be had whole may be had at half.
          { plan, problem: forecast ? undefined : opened.problem, forecast: forecast && withoutWhole(forecast) },
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
    hold(uid, holding) {
      const held = entries.get(uid);
      if (!held) return;
      held.series?.close();
      entries.set(uid, {});
      // The plan as the service gives it: that of a halved series has other lattices.
      void getPlan(uid, ending.signal).then((plan) => {
        if (ending.signal.aborted) return;
        if (plan.ok) show(uid, plan.value, holding, held.forecast);
        else put(uid, { problem: plan.problem });
      });
    },
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

function withoutWhole(forecast: Forecast): Forecast {
  return { ...forecast, fits: { ...forecast.fits, whole: false } };
}
