import { describe, expect, it } from 'vitest';
import { bundleWorkers } from '../../../electron/build/bundleWorkers.ts';

interface Emitted {
  readonly type: string;
  readonly id: string;
  readonly fileName: string;
}

function transform(code: string, id: string): { code: string | undefined; emitted: Emitted[] } {
  const emitted: Emitted[] = [];
  const { transform: handler } = bundleWorkers();
  if (typeof handler !== 'function') throw new Error('the plugin transforms by a function');
  const context = { emitFile: (file: Emitted) => emitted.push(file) };
  const result = handler.call(context as never, code, id) as { code: string } | null;
  return { code: result?.code, emitted };
}

describe('A worker in the sources', () => {
  it('becomes an entry beside the bundle, and is looked for there', () => {
    const { code, emitted } = transform("new Worker(new URL('./aWorker.ts', import.meta.url));", '/core/room/a.ts');
    expect(code).toBe("new Worker(new URL('./aWorker.js', import.meta.url));");
    expect(emitted).toEqual([{ type: 'chunk', id: '/core/room/aWorker.ts', fileName: 'aWorker.js' }]);
  });

  it('of another folder lies in the same folder once bundled', () => {
    const { code, emitted } = transform("new URL('../deep/bWorker.ts', import.meta.url)", '/core/room/a.ts');
    expect(code).toBe("new URL('./bWorker.js', import.meta.url)");
    expect(emitted[0].id).toBe('/core/deep/bWorker.ts');
  });

  it('leaves other addresses alone', () => {
    for (const code of [
      "new URL('./codec.wasm', import.meta.url)",
      "new URL('../renderer', from)",
      'import.meta.url',
    ]) {
      expect(transform(code, '/core/room/a.ts')).toEqual({ code: undefined, emitted: [] });
    }
  });
});
