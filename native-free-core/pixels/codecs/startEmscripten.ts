// How an emscripten build is started on a module that the host has compiled: it never looks for a file of its own.

/** Gives the build's exports; rejects when the module cannot be instantiated, which the build itself would wait for. */
export function startEmscripten<Exports>(
  create: (options: EmscriptenOptions) => Promise<Exports>,
  module: WebAssembly.Module,
): Promise<Exports> {
  return new Promise((resolve, reject) => {
    const instantiateWasm: EmscriptenOptions['instantiateWasm'] = (imports, receive) => {
      WebAssembly.instantiate(module, imports).then((instance) => receive(instance, module), reject);
      return {};
    };
    const silent = () => {};
    create({ instantiateWasm, locateFile: (path) => path, print: silent, printErr: silent }).then(resolve, reject);
  });
}
