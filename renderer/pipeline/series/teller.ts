// Tells its listeners that something changed, once per animation frame however often it was told.

export interface Teller {
  subscribe(listener: () => void): () => void;
  tell(): void;
  close(): void;
}

export function createTeller(): Teller {
  const listeners = new Set<() => void>();
  let isWaiting = false;
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell() {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        for (const listener of listeners) listener();
      });
    },
    close: () => listeners.clear(),
  };
}
