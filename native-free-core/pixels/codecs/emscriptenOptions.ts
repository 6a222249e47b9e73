// How an emscripten build is started on a module that the host has compiled: it never looks for its own file.

export function emscriptenOptions(module: WebAssembly.Module) {
  return {
    instantiateWasm(
      imports: WebAssembly.Imports,
      receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): Record<string, never> {
      void WebAssembly.instantiate(module, imports).then((instance) => receive(instance, module));
      return {};
    },
    locateFile: (path: string) => path,
    print: () => {},
    printErr: () => {},
  };
}

/** The builds throw numbers and objects of their own: whatever it is, in words. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
