// The real desktop window, wherever Electron's binary is on the disk; said loudly where it is not.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDesktopBinary } from '../../electron/launcher/desktopBinary.mjs';
import { temporaryFolder } from '../support/workstation.ts';

const executablePath = findDesktopBinary();
if (executablePath === undefined) {
  console.warn(
    'SKIPPED LOUDLY: the binary of Electron is not on this disk (npm run get-desktop); its journey does not run.',
  );
}

describe.skipIf(executablePath === undefined)('The desktop window', () => {
  const folder = temporaryFolder('electron');
  const archive = `--archive=${join(folder, 'archive')}`;
  let app: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    const built = spawnSync(process.execPath, ['electron/build.ts'], { stdio: 'inherit' });
    expect(built.status).toBe(0);
    // A display that is not there is the system's business: xvfb-run, or a screen.
    app = await _electron.launch({ executablePath, args: ['--no-sandbox', '.', archive, `--user-data-dir=${folder}`] });
    page = await app.firstWindow();
    await page.waitForLoadState('domcontentloaded');
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the page of the program on its own origin, isolated from the rest', async () => {
    expect(page.url()).toBe('app://negatoscope/');
    expect(await page.evaluate(() => globalThis.crossOriginIsolated)).toBe(true);
    expect(await page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
  });

  it('asks the service by fetch, and listens to its jobs', async () => {
    const status = await page.evaluate(async () => (await fetch('/api/status')).json());
    expect(status).toMatchObject({ name: 'negatoscope' });
    const opened = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const source = new EventSource('/api/jobs');
          source.onopen = () => {
            source.close();
            resolve(true);
          };
        }),
    );
    expect(opened).toBe(true);
  });

  it('has the folder picker of the desktop and nothing else of it', async () => {
    expect(await page.evaluate(() => Object.keys(window.negatoscopeDesktop ?? {}).sort())).toEqual([
      'chooseFolder',
      'shell',
    ]);
  });

  it('goes nowhere else and opens no other window', async () => {
    await page.evaluate(() => window.open('https://example.org/'));
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await page.waitForTimeout(300);
    expect(page.url()).toBe('app://negatoscope/');
    expect(app.windows()).toHaveLength(1);
  });

  it('refuses what its policy does not allow', async () => {
    const isRun = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.wasRun = true';
      document.head.append(script);
      return 'wasRun' in globalThis;
    });
    expect(isRun).toBe(false);
  });
});
