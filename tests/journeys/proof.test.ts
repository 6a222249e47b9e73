// «Prouver les nombres» in a real Chromium: its engine and its WebAssembly, in both languages, printed as well.
import { readFileSync, rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proofs } from '../../native-free-core/proof/index.ts';
import { wordsOf } from '../../renderer/words/index.ts';
import { seriousFaults } from '../support/accessibility.ts';
import { findChromium } from '../support/tool.ts';
import { openChromium, startWorkstation, temporaryFolder, type Workstation } from '../support/workstation.ts';

const serve = [process.execPath, 'electron/command-line/main.ts', 'serve'];

describe.skipIf(findChromium() === undefined).each(['fr', 'en'] as const)('Proving the numbers (%s)', (language) => {
  const words = wordsOf(language);
  const texts = words.proof;
  const folder = temporaryFolder('proof');
  let browser: Browser;
  let workstation: Workstation;
  let page: Page;

  beforeAll(async () => {
    browser = (await openChromium())!;
    workstation = await startWorkstation(folder, serve);
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(workstation.address);
    await page.getByRole('radio', { name: language.toUpperCase() }).click({ force: true });
  });
  afterAll(async () => {
    await browser?.close();
    await workstation?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is reached from the settings', async () => {
    await page.goto(new URL('/#/reglages', workstation.address).href);
    await page.getByRole('link', { name: texts.open }).click();
    await page.getByRole('heading', { name: texts.title, level: 1 }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('finds every proof conforming on this machine', async () => {
    await page.getByRole('button', { name: texts.run, exact: true }).click();
    await page.getByText(texts.allPassed(proofs.length, proofs.length)).waitFor();
    expect(await page.locator('.proof-passed').count()).toBe(proofs.length);
    expect(await page.getByText(await page.evaluate(() => navigator.userAgent)).count()).toBe(1);
  });

  it('opens a row by the keyboard on its formula and its marked picture', async () => {
    const row = page.getByRole('button', { name: proofs[0].whatItProves[language] });
    await row.focus();
    await page.keyboard.press('Enter');
    expect(await row.getAttribute('aria-expanded')).toBe('true');
    const canvas = page.getByRole('img', { name: proofs[0].whatItProves[language] });
    // The insert of −800 HU is darker than the water beside it.
    const [insert, water] = await canvas.evaluate((element: HTMLCanvasElement) => {
      const drawing = element.getContext('2d')!;
      return [drawing.getImageData(48, 20, 1, 1).data[0], drawing.getImageData(48, 48, 1, 1).data[0]];
    });
    expect(insert).toBeLessThan(water);
    expect(await page.locator('.proof-mark').count()).toBe(1);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('saves the table with every row', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: texts.saveJson }).click(),
    ]);
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(saved.proofs.map(({ passed }: { passed: boolean }) => passed)).toEqual(proofs.map(() => true));
  });

  it('prints the table alone, on white, with the notice', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top-bar').isVisible()).toBe(false);
    expect(await page.locator('.proof-table tfoot').innerText()).toContain(texts.notice);
    expect(await page.locator('.proof-page').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await page.emulateMedia({ media: 'screen' });
  });
});
