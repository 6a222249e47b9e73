import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codecModuleFiles } from '../../native-free-core/pixels/index.ts';
import { loadCodecModules } from '../../native-free-core/service/loadCodecModules.ts';

describe('The codecs’ WebAssembly', () => {
  it('is found under node_modules when the program runs from its sources', async () => {
    const modules = await loadCodecModules();
    expect(Object.keys(modules)).toEqual(Object.keys(codecModuleFiles));
  });

  it('is found in the folder that a built program keeps it in', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'codecs-'));
    try {
      for (const file of Object.values(codecModuleFiles)) {
        copyFileSync(join('node_modules', file), join(folder, basename(file)));
      }
      const modules = await loadCodecModules(folder);
      expect(WebAssembly.Module.exports(modules.nativeCodecs).map(({ name }) => name)).toContain('DecodeJpeg');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is missed loudly where it is not', async () => {
    await expect(loadCodecModules(join(tmpdir(), 'no-such-folder'))).rejects.toThrow('ENOENT');
  });
});
