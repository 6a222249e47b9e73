// `node electron/build.ts`: builds everything under dist/. `--renderer-only`: just the page. `--out DIR`: elsewhere.
import { copyFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, type InlineConfig } from 'vite';
import { codecModuleFiles } from '../native-free-core/pixels/index.ts';
import { bundleWorkers } from './build/bundleWorkers.ts';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { values: options } = parseArgs({ options: { 'renderer-only': { type: 'boolean' }, out: { type: 'string' } } });
const dist = resolve(options.out ?? path('dist'));

await build({ configFile: path('vite.config.ts'), logLevel: 'warn', build: { outDir: join(dist, 'renderer') } });

if (!options['renderer-only']) {
  const browser = 'electron/browser/main.ts';
  const commandLine = 'electron/command-line/main.ts';
  await build(nodeBundle('electron', { main: 'electron/main/main.ts' }));
  await build(preloadBundle());
  await build(nodeBundle('node', { browser, 'command-line': commandLine }));
  for (const folder of ['electron', 'node']) copyCodecs(folder);
}

/** The decoders' WebAssembly, beside the chunks: where `loadCodecModules` looks first. */
function copyCodecs(folder: string): void {
  for (const file of Object.values(codecModuleFiles)) {
    copyFileSync(path(`node_modules/${file}`), join(dist, folder, basename(file)));
  }
}

/** A program for Node, whole: our packages are in it, so that it runs from a folder without node_modules. */
function nodeBundle(folder: string, entries: Readonly<Record<string, string>>): InlineConfig {
  const input = Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path(file)]));
  return {
    configFile: false,
    root: path(''),
    logLevel: 'warn',
    plugins: [bundleWorkers()],
    // The glue of two codecs asks for it under Node, and a module has none: JPEG-LS and HTJ2K would fail.
    define: { __dirname: 'import.meta.dirname' },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node24',
      outDir: join(dist, folder),
      emptyOutDir: true,
      rolldownOptions: {
        input,
        external: ['electron', /^node:/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

/** One CommonJS file: a sandboxed preload can require nothing but Electron. */
function preloadBundle(): InlineConfig {
  return {
    configFile: false,
    root: path(''),
    logLevel: 'warn',
    build: {
      target: 'chrome140',
      outDir: join(dist, 'electron'),
      emptyOutDir: false,
      lib: { entry: path('electron/preload/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
      // The contract's shapes are not used here: without this they would come along, and zod with them.
      rolldownOptions: { external: ['electron'], treeshake: { moduleSideEffects: false } },
    },
  };
}
