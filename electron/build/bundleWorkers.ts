// Workers in a bundle for Node. The sources say `new Worker(new URL('./indexWorker.ts', import.meta.url))`, which Node
// runs as it stands; in a bundle the worker becomes an entry of its own, beside the chunk that starts it.
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const workerAddress = /new URL\(\s*['"](\.{1,2}\/[^'"]+)\.ts['"]\s*,\s*import\.meta\.url\s*,?\s*\)/g;

/** All chunks must lie in one folder: then a name is enough to find a worker from any of them. */
export function bundleWorkers(): Plugin {
  return {
    name: 'negatoscope:workers',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.ts$/.test(id) || !code.includes('import.meta.url')) return null;
      const bundled = code.replace(workerAddress, (_, path: string) => {
        const fileName = `${basename(path)}.js`;
        this.emitFile({ type: 'chunk', id: resolve(dirname(id), `${path}.ts`), fileName });
        return `new URL('./${fileName}', import.meta.url)`;
      });
      return bundled === code ? null : { code: bundled, map: null };
    },
  };
}
