// The page: everything under renderer/, built to dist/renderer. Electron's and Node's bundles: electron/build.ts.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type BuildEnvironmentOptions, defineConfig } from 'vite';

/** The codecs' glue asks for `fs` and `path` where there is a Node; in a page it finds none and goes another way. */
const quietly: NonNullable<BuildEnvironmentOptions['rolldownOptions']> = {
  onLog(level, log, handle) {
    const isGlue = /externalized for browser compatibility/.test(log.message) && /codec-/.test(log.message);
    if (!isGlue) handle(level, log);
  },
};

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: path('./renderer'),
  // Absolute addresses: the page lives at the root of its origin, on app://negatoscope and on 127.0.0.1 alike.
  base: '/',
  plugins: [react()],
  worker: { format: 'es', rolldownOptions: quietly },
  build: {
    outDir: path('./dist/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    // The content security policy lets nothing be loaded from `data:` but pictures: fonts and wasm stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
    rolldownOptions: quietly,
  },
});
