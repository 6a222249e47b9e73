import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDesktopBinary, whyNoDesktop } from '../../../electron/launcher/desktopBinary.mjs';

function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'negatoscope-desktop-'));
  mkdirSync(join(folder, 'node_modules/electron/dist'), { recursive: true });
  return folder;
}

describe('The desktop binary', () => {
  it('is absent after npm ci, which fetches no binary', () => {
    expect(findDesktopBinary(checkout(), {}, 'linux')).toBeUndefined();
  });

  it('is where path.txt says, once unpacked', () => {
    const folder = checkout();
    writeFileSync(join(folder, 'node_modules/electron/path.txt'), 'electron');
    expect(findDesktopBinary(folder, {}, 'linux')).toBeUndefined();
    writeFileSync(join(folder, 'node_modules/electron/dist/electron'), '');
    expect(findDesktopBinary(folder, {}, 'linux')).toBe(join(folder, 'node_modules/electron/dist/electron'));
  });

  it('is looked for in ELECTRON_OVERRIDE_DIST_PATH when that is set', () => {
    const folder = checkout();
    writeFileSync(join(folder, 'electron.exe'), '');
    const found = findDesktopBinary(checkout(), { ELECTRON_OVERRIDE_DIST_PATH: folder }, 'win32');
    expect(found).toBe(join(folder, 'electron.exe'));
  });

  it('says in one line why the browser opens instead', () => {
    expect(whyNoDesktop().split('\n')).toHaveLength(1);
    expect(whyNoDesktop()).toContain('npm run get-desktop');
  });
});
