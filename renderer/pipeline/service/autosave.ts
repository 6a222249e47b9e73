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

/** What one autosave knows while it lives. */
interface Saver<Value> extends Required<AutosaveOptions<Value>> {
  revision: number;
  waiting?: { readonly value: Value };
  requestsInFlight: number;
  /** 0 while nothing has failed. */
  retryMs: number;
  isStale: boolean;
  isClosed: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

export function createAutosave<Value>(options: AutosaveOptions<Value>): Autosave<Value> {
  const begun = { requestsInFlight: 0, retryMs: 0, isStale: false, isClosed: false };
  const saver: Saver<Value> = { delayMs: 400, ...options, ...begun };
  return {
    keep(value) {
      if (saver.isClosed) return;
      saver.waiting = { value };
      if (saver.isStale) return;
      if (saver.retryMs === 0) tell(saver, { kind: 'pending' });
      schedule(saver, saver.delayMs);
    },
    flush: ({ keepalive = false } = {}) => void send(saver, keepalive),
    overwrite(current) {
      saver.revision = current;
      saver.isStale = false;
      tell(saver, { kind: 'pending' });
      void send(saver, false);
    },
    close() {
      void send(saver, true);
      saver.isClosed = true;
      clearTimeout(saver.timer);
    },
  };
}

async function send<Value>(saver: Saver<Value>, keepalive: boolean): Promise<void> {
  clearTimeout(saver.timer);
  saver.timer = undefined;
  const sent = saver.waiting;
  if (sent === undefined || saver.isStale || (saver.requestsInFlight > 0 && !keepalive)) return;
  saver.waiting = undefined;
  // The page is going and cannot wait for the reply in flight, which will have raised the revision by one.
  const expected = saver.revision + saver.requestsInFlight;
  saver.requestsInFlight += 1;
  const outcome = await saver.save(sent.value, expected, { keepalive });
  saver.requestsInFlight -= 1;
  if (!outcome.ok) {
    saver.waiting ??= sent;
    return fallBack(saver, outcome.problem);
  }
  saver.revision = Math.max(saver.revision, outcome.value.revision);
  saver.retryMs = 0;
  if (saver.waiting === undefined) tell(saver, { kind: 'saved', savedAt: outcome.value.savedAt });
  else schedule(saver, saver.delayMs);
}

/** After a failure: stop where a person must choose, try again where the trouble may pass. */
function fallBack<Value>(saver: Saver<Value>, problem: ProblemRecord): void {
  saver.isStale = problem.kind === 'staleRevision';
  tell(
    saver,
    saver.isStale ? { kind: 'stale', currentRevision: Number(problem.current) } : { kind: 'failed', problem },
  );
  if (saver.isStale || !isPassing(problem)) return;
  saver.retryMs = Math.min(longestRetryMs, Math.max(1000, saver.retryMs * 2));
  schedule(saver, saver.retryMs);
}

function schedule<Value>(saver: Saver<Value>, afterMs: number): void {
  if (!saver.isClosed) saver.timer ??= setTimeout(() => send(saver, false), afterMs);
}

function tell<Value>(saver: Saver<Value>, state: SavingState): void {
  if (!saver.isClosed) saver.onState(state);
}

/** The service is away or in trouble: the same value may well be taken a moment later. */
function isPassing(problem: ProblemRecord): boolean {
  return problem.kind === 'serviceUnreachable' || Number(problem.status ?? 500) >= 500;
}
