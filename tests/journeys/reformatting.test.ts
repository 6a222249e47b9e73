// Reformatting as a person does it: a path drawn on a real head and unrolled, a part of the volume framed, a series made of
// the curve; and the very bytes of the screen made again in Node from the saved recipe.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../renderer/words/index.ts';
import { seriousFaults } from '../support/accessibility.ts';
import { runLine } from '../support/commandLine.ts';
import { corpusPath, hasCorpus } from '../support/corpus.ts';
import { findChromium } from '../support/tool.ts';
import { openChromium, startWorkstation, temporaryFolder, type Workstation } from '../support/workstation.ts';

describe.skipIf(!hasCorpus || findChromium() === undefined)('Reformatting on the screen', () => {
  const series = hasCorpus ? corpusPath('ct-series-philips-head') : '';
  const folder = temporaryFolder('reformatting');
  const archive = join(folder, 'archive');
  const words = wordsOf('fr').work;
  let browser: Browser;
  let workstation: Workstation;
  let page: Page;
  let study = '';

  beforeAll(async () => {
    await runLine(['import', series, '--archive', archive]);
    study = (await runLine(['query', '--archive', archive])).lines[0]['0020000D'].Value[0];
    browser = (await openChromium())!;
    workstation = await startWorkstation(archive, [process.execPath, 'electron/command-line/main.ts', 'serve']);
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(workstation.address);
    await page.goto(new URL(`/#/etude/${study}`, workstation.address).href);
    const isWhole = () => performance.getEntriesByName('series whole').length > 0;
    await page.waitForFunction(isWhole, undefined, { timeout: 120_000 });
    await page.getByRole('tab', { name: words.volets.reformat }).click();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await workstation?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const panel = () => page.getByRole('tabpanel');
  const choose = (name: string) => panel().getByText(name, { exact: true }).first().click();

  it('unrolls a path that is drawn point by point, and takes a point back', async () => {
    await choose(words.reformat.kinds.curve);
    await panel().getByRole('button', { name: words.curve.draw }).click();
    const axial = (await page.getByRole('application').first().boundingBox())!;
    const at = (x: number, y: number) => page.mouse.click(axial.x + axial.width * x, axial.y + axial.height * y);
    for (const [x, y] of [
      [0.3, 0.6],
      [0.4, 0.4],
      [0.6, 0.4],
      [0.7, 0.6],
      [0.1, 0.1],
    ]) {
      await at(x, y);
    }
    await panel().getByText(words.reformat.sketch.count(5, undefined)).waitFor();
    await page.keyboard.press('Backspace');
    await panel().getByText(words.reformat.sketch.count(4, undefined)).waitFor();
    expect(await page.locator('.marker').count()).toBe(12);
    await page.keyboard.press('Enter');
    await page.getByText(words.pane.section, { exact: true }).waitFor();
    expect(await page.getByRole('application').count()).toBe(4);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('frames a part of the volume, and says so on each picture', async () => {
    await choose(words.reformat.kinds.part);
    await panel().getByRole('button', { name: words.part.box.make }).click();
    await expect.poll(() => page.locator('.frame-badges').count()).toBe(4);
  });

  it('shows the bytes that a replay makes of the saved recipe, the curve and its section among them', async () => {
    const file = join(folder, 'recipe.json');
    const saved = () =>
      page.evaluate(async (uid) => (await (await fetch(`/api/works/${uid}`)).json()).recipe, study) as Promise<{
        steps: { kind: string }[];
      }>;
    await expect.poll(async () => (await saved())?.steps.map(({ kind }) => kind)).toContain('cropBox');
    writeFileSync(file, JSON.stringify(await saved()));
    const { lines } = await runLine(['replay', file, series]);
    for (const name of ['axial', 'coronal', 'curved', 'section']) {
      const shown = await page.evaluate((one) => window.negatoscopeProof?.paneBytes(one), name);
      expect([name, shown]).toEqual([name, lines.find((line) => line.pane === name).sha256]);
    }
  });

  it('keeps the curve as a picture of its own, archived, read again and checked', async () => {
    await page.getByRole('tab', { name: words.volets.derive }).click();
    await choose(words.derive.kinds.curve);
    await panel().getByRole('button', { name: words.derive.create }).click();
    await panel()
      .getByText(/conservée/)
      .waitFor({ timeout: 60_000 });
    const made = await page.evaluate(
      async (uid) => (await fetch(`/dicom-web/studies/${uid}/instances?includefield=all`)).json(),
      study,
    );
    const classes = made.map((row: Record<string, { Value?: string[] }>) => row['00080016']?.Value?.[0]);
    expect(classes.filter((one: string) => one === '1.2.840.10008.5.1.4.1.1.7')).toHaveLength(1);
  });

  it('goes back step by step to the three whole planes', async () => {
    await page.getByRole('application').first().focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByRole('application').count()).toBe(3);
    expect(await page.locator('.frame-badges').count()).toBe(0);
  });
});
