// Tells its listeners that something changed, at most so often however often it was told.

export interface Teller {
  subscribe(listener: () => void): () => void;
  tell(): void;
  close(): void;
}

/** The first change is told with the next animation frame; while `isBusy`, the others not sooner than `pauseMs` later. */
export function createTeller(isBusy: () => boolean, pauseMs: number): Teller {
  const listeners = new Set<() => void>();
  let isWaiting = false;
  let toldAt = Number.NEGATIVE_INFINITY;
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell() {
      if (isWaiting) return;
      isWaiting = true;
      const wait = isBusy() ? toldAt + pauseMs - performance.now() : 0;
      setTimeout(() => {
        requestAnimationFrame(() => {
          isWaiting = false;
          toldAt = performance.now();
          for (const listener of listeners) listener();
        });
      }, wait);
    },
    close: () => listeners.clear(),
  };
}
