// Requests that overtake one another while a hand moves: one is under way, the newest waits, those between are dropped.

export interface NewestWins<Request> {
  /** Starts at once when nothing is under way; else waits, in the place of what waited before. */
  ask(request: Request): void;
  /** Drops what waits. What is under way ends, and is not followed. */
  clear(): void;
}

/** `run` does one request; its rejection is the caller's bug and is passed to `onError`. */
export function newestWins<Request>(
  run: (request: Request) => Promise<void>,
  onError: (reason: unknown) => void,
): NewestWins<Request> {
  let isBusy = false;
  let waiting: { readonly request: Request } | undefined;

  async function start(request: Request): Promise<void> {
    isBusy = true;
    try {
      await run(request);
    } catch (reason) {
      onError(reason);
    }
    isBusy = false;
    const next = waiting;
    waiting = undefined;
    if (next) void start(next.request);
  }

  return {
    ask(request) {
      if (isBusy) waiting = { request };
      else void start(request);
    },
    clear() {
      waiting = undefined;
    },
  };
}
