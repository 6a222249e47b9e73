// A WebAssembly instance that is made at its first use and thrown away after any error: a throw that crosses
// WebAssembly leaves its stack and heap dirty.

/** Runs `work` on the instance; after a throw the next call gets a fresh one, even a call that was already waiting. */
export function reusableInstance<Instance>(create: () => Promise<Instance>) {
  let current: Promise<Instance> | undefined;
  return async <Result>(work: (instance: Instance) => Result): Promise<Result> => {
    for (;;) {
      current ??= create();
      const awaited = current;
      try {
        const instance = await awaited;
        if (current === awaited) return work(instance);
      } catch (error) {
        if (current === awaited) current = undefined;
        throw error;
      }
    }
  };
}
