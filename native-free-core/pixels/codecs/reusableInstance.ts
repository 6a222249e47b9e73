// A WebAssembly instance that is made at its first use and thrown away after any error: a throw that crosses
// WebAssembly leaves its stack and heap dirty.

/** Runs `work` on the instance; the next call gets a fresh one when this one throws. */
export function reusableInstance<Instance>(create: () => Promise<Instance>) {
  let instance: Promise<Instance> | undefined;
  return async <Result>(work: (ready: Instance) => Result): Promise<Result> => {
    instance ??= create();
    try {
      return work(await instance);
    } catch (error) {
      instance = undefined;
      throw error;
    }
  };
}
