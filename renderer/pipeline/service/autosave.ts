// Keeps on the service what changes on the screen: soon after each change, again after a failure, and at the last moment
// when the page goes. Only the newest value matters.
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { Outcome } from '../../../native-free-core/outcome.ts';

export type SavingState =
  | { readonly kind: 'saved'; readonly savedAt?: string }
  | { readonly kind: 'pending' }
  /** Will be tried again by itself unless the service refused the value itself. */
  | { readonly kind: 'failed'; readonly problem: ProblemRecord }
  /** Another writer saved `currentRevision` since this value was read; nothing is sent until the person has chosen. */
  | { readonly kind: 'stale'; readonly currentRevision: number };

export interface AutosaveOptions<Value> {
  readonly revision: number;
  readonly save: (
    value: Value,
    revision: number,
    options: { readonly keepalive: boolean },
  ) => Promise<Outcome<{ readonly revision: number; readonly savedAt: string }, ProblemRecord>>;
  readonly onState: (state: SavingState) => void;
  /** From a change to its saving; changes in between go together. */
  readonly delayMs?: number;
}

export interface Autosave<Value> {
  /** The value to have saved from now on. */
  keep(value: Value): void;
  /** Sends at once what is not saved; with `keepalive` the request outlives the page. */
  flush(options?: { readonly keepalive?: boolean }): void;
  /** After `stale`: saves the value of this page over the revision given. */
  overwrite(revision: number): void;
  /** No more requests, no more states. */
  close(): void;
}

const longestRetryMs = 15_000;

export function createAutosave<Value>(options: AutosaveOptions<Value>): Autosave<Value> {
  const { save, onState, delayMs = 400 } = options;
  let revision = options.revision;
  let waiting: { readonly value: Value } | undefined;
  let requestsInFlight = 0;
  let retryMs = 0;
  let isStale = false;
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = (afterMs: number) => {
    timer ??= setTimeout(() => send(false), afterMs);
  };

  const tell = (state: SavingState) => {
    if (!isClosed) onState(state);
  };

  const send = async (keepalive: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === undefined || isStale || (requestsInFlight > 0 && !keepalive)) return;
    const sent = waiting;
    waiting = undefined;
    // The page is going and cannot wait for the reply in flight, which will have raised the revision by one.
    const expected = revision + requestsInFlight;
    requestsInFlight += 1;
    const outcome = await save(sent.value, expected, { keepalive });
    requestsInFlight -= 1;
    if (outcome.ok) {
      revision = Math.max(revision, outcome.value.revision);
      retryMs = 0;
      if (waiting === undefined) tell({ kind: 'saved', savedAt: outcome.value.savedAt });
      else schedule(delayMs);
      return;
    }
    waiting ??= sent;
    const { problem } = outcome;
    isStale = problem.kind === 'staleRevision';
    tell(isStale ? { kind: 'stale', currentRevision: Number(problem.current) } : { kind: 'failed', problem });
    if (isStale || isClosed || !isPassing(problem)) return;
    retryMs = Math.min(longestRetryMs, Math.max(1000, retryMs * 2));
    schedule(retryMs);
  };

  return {
    keep(value) {
      if (isClosed) return;
      waiting = { value };
      if (isStale) return;
      if (retryMs === 0) tell({ kind: 'pending' });
      schedule(delayMs);
    },
    flush: ({ keepalive = false } = {}) => void send(keepalive),
    overwrite(current) {
      revision = current;
      isStale = false;
      tell({ kind: 'pending' });
      void send(false);
    },
    close() {
      void send(true);
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

/** The service is away or in trouble: the same value may well be taken a moment later. */
function isPassing(problem: ProblemRecord): boolean {
  return problem.kind === 'serviceUnreachable' || Number(problem.status ?? 500) >= 500;
}
