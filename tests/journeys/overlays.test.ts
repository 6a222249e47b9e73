// Overlay planes on the screen: every set pixel of the file, on the picture's own pixels, shown and hidden by a key.
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../renderer/words/index.ts';
import { runLine } from '../support/commandLine.ts';
import { corpusJson, corpusPath, hasCorpus } from '../support/corpus.ts';
import { findChromium } from '../support/tool.ts';
import { openChromium, startWorkstation, temporaryFolder, type Workstation } from '../support/workstation.ts';

const path = 'photometric/examples_overlay.dcm';

describe.skipIf(!hasCorpus || findChromium() === undefined)('Overlays on the screen — PS3.3 C.9.2', () => {
  const folder = temporaryFolder('overlays');
  let browser: Browser;
  let workstation: Workstation;
  let page: Page;

  beforeAll(async () => {
    await runLine(['import', corpusPath(path), '--archive', folder]);
    browser = (await openChromium())!;
    workstation = await startWorkstation(folder, [process.execPath, 'electron/command-line/main.ts', 'serve']);
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(workstation.address);
  });
  afterAll(async () => {
    await browser?.close();
    await workstation?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lie on the picture pixel for pixel, and go and come with V', async () => {
    const words = wordsOf('fr').work;
    const entry = corpusJson('manifest.json').files.find((one: { path: string }) => one.path === path);
    const [overlay] = entry.expected.overlays;
    const [study] = (await runLine(['query', '--archive', folder])).lines;
    await page.goto(new URL(`/#/etude/${study['0020000D'].Value[0]}`, workstation.address).href);
    const plane = page.locator('.overlay-plane');
    await plane.waitFor();
    expect(await plane.evaluate(countSetPixels)).toBe(overlay.setPixels);
    await page.getByRole('button', { name: words.tools.truePixels.name }).click();
    // At 1:1 the overlay is as large as it is, its first pixel on the picture's first.
    const canvas = (await page.locator('[role=application] canvas').boundingBox())!;
    await expect.poll(async () => (await plane.boundingBox())!.width).toBe(overlay.cols);
    const box = (await plane.boundingBox())!;
    expect(box.height).toBe(overlay.rows);
    expect(Math.abs(box.x - (canvas.x + (canvas.width - entry.cols) / 2))).toBeLessThanOrEqual(0.5);
    expect(Math.abs(box.y - (canvas.y + (canvas.height - entry.rows) / 2))).toBeLessThanOrEqual(0.5);
    await page.getByRole('tab', { name: words.volets.view }).click();
    await page.getByText(words.overlays.title, { exact: true }).waitFor();
    await page.getByRole('application').first().focus();
    await page.keyboard.press('v');
    await expect.poll(() => plane.count()).toBe(0);
    await page.keyboard.press('v');
    await expect.poll(() => plane.count()).toBe(1);
  });
});

/** Opaque pixels of the drawn overlay. */
async function countSetPixels(image: Element): Promise<number> {
  const picture = new Image();
  picture.src = image.getAttribute('href') ?? '';
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  return data.filter((value, index) => index % 4 === 3 && value > 0).length;
}
