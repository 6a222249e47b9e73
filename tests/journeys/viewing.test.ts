// The rules of the hand, as a student uses them on a real series: scroll, window, zoom, turn, cine, and the value under
// the cursor, which must be the file's own.
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../../renderer/words/index.ts';
import { runLine } from '../support/commandLine.ts';
import { corpusPath, hasCorpus } from '../support/corpus.ts';
import { findChromium } from '../support/tool.ts';
import { openChromium, startWorkstation, temporaryFolder, type Workstation } from '../support/workstation.ts';

describe.skipIf(!hasCorpus || findChromium() === undefined)('Viewing a series', () => {
  const { work, app } = wordsOf('fr');
  const folder = temporaryFolder('viewing');
  const series = corpusPath('ct-series-philips-head');
  let browser: Browser;
  let workstation: Workstation;
  let page: Page;

  beforeAll(async () => {
    await runLine([
      'import',
      corpusPath('ct-series-philips-head'),
      corpusPath('ct-series-ge-tilt'),
      corpusPath('sts021-pet'),
      '--archive',
      folder,
    ]);
    browser = (await openChromium())!;
    workstation = await startWorkstation(folder, [process.execPath, 'electron/command-line/main.ts', 'serve']);
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(workstation.address);
    await openStudy('HEAD');
    await page.getByRole('button', { name: work.tools.layouts.one.name }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
  });
  afterAll(async () => {
    await browser?.close();
    await workstation?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await frame().focus();
    await page.keyboard.press('Backspace');
  });

  const frame = () => page.getByRole('application').first();
  const corner = (place: string) => frame().locator(`.corner-${place}`);
  const middle = async () => {
    const box = (await frame().boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  async function openStudy(patientName: string): Promise<void> {
    const query = ['query', '--archive', folder, '--PatientName', patientName];
    const [study] = (await runLine(query)).lines;
    await page.goto(new URL(`/#/etude/${study['0020000D'].Value[0]}`, workstation.address).href);
    await frame().waitFor();
  }

  /** Says where a drag ends relative to where it began, with which button, and what is held down. */
  async function drag(button: 'left' | 'middle' | 'right', x: number, y: number): Promise<void> {
    const from = await middle();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down({ button });
    await page.mouse.move(from.x + x, from.y + y, { steps: 5 });
    await page.mouse.up({ button });
  }

  it('scrolls by wheel, arrows, pages and ends, one slice at a time along the body', async () => {
    const at = (slice: number) =>
      expect.poll(() => corner('bottomLeft').innerText()).toContain(work.corner.slice(slice, 100));
    await page.keyboard.press('Home');
    await at(1);
    await page.keyboard.press('ArrowDown');
    await at(2);
    await page.keyboard.press('PageDown');
    await at(12);
    await page.keyboard.press('End');
    await at(100);
    await page.mouse.move((await middle()).x, (await middle()).y);
    await page.mouse.wheel(0, -120);
    await at(99);
  });

  it('windows by the right button whatever the tool is, by preset keys and by the automatic window', async () => {
    const before = await corner('bottomRight').innerText();
    await drag('right', 60, 20);
    await expect.poll(() => corner('bottomRight').innerText()).not.toBe(before);
    await page.keyboard.press('6');
    const preset = await corner('bottomRight').innerText();
    await page.keyboard.press('0');
    await expect.poll(() => corner('bottomRight').innerText()).not.toBe(preset);
  });

  it('zooms by Ctrl and wheel, pans by the middle button, and fits again', async () => {
    const fitted = await corner('bottomRight').innerText();
    const { x, y } = await middle();
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(() => corner('bottomRight').innerText()).not.toBe(fitted);
    await drag('middle', 40, 30);
    await page.keyboard.press('f');
    await expect.poll(() => corner('bottomRight').innerText()).toBe(fitted);
  });

  it('keeps the letters true when the picture is turned and flipped', async () => {
    const letters = () => frame().locator('.mark').allInnerTexts();
    // Left, right, top, bottom: an axial slice as the radiologist sees it, French letters.
    await expect.poll(letters).toEqual(['D', 'G', 'A', 'P']);
    await page.keyboard.press('t');
    await expect.poll(letters).toEqual(['P', 'A', 'D', 'G']);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('h');
    await expect.poll(letters).toEqual(['G', 'D', 'A', 'P']);
  });

  it('plays the slices as a loop and stops again', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press(' ');
    await expect.poll(() => corner('bottomLeft').innerText()).not.toContain(work.corner.slice(1, 100));
    await page.keyboard.press(' ');
    const stopped = await corner('bottomLeft').innerText();
    await page.waitForTimeout(400);
    expect(await corner('bottomLeft').innerText()).toBe(stopped);
  });

  it('tells the value under the cursor with its unit, the very one of the file', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('o');
    const box = (await frame().boundingBox())!;
    await page.mouse.move(box.x + box.width / 2 + 20.4, box.y + box.height / 2 + 20.4);
    const place = page.locator('.status-place');
    await expect.poll(() => place.innerText()).toContain('mm');
    // Told to a tenth of a millimetre, LPS: enough to name the pixel unless the cursor is on its very edge.
    const [x, y] = (await place.innerText())
      .replaceAll('−', '-')
      .replaceAll(',', '.')
      .split(';')
      .map(Number.parseFloat);
    const [column, row] = [(x + 115.5) / 0.451171875, (y + 1.85) / 0.451171875].map(Math.round);
    const originMm = [-115.5 + column * 0.451171875, -1.85 + row * 0.451171875, 694.21];
    const one = { rowDirection: [1, 0, 0], columnDirection: [0, 1, 0], spacingMm: [1, 1], columns: 1, rows: 1 };
    const plane = JSON.stringify({ ...one, originMm });
    const { result } = await runLine(['reformat', series, '--plane', plane, '--interpolation', 'nearest']);
    expect(await page.locator('.status-value').innerText()).toBe(`${String(result.min).replace('-', '−')} UH`);
  });

  it('helps with ?, and finds commands with Ctrl+K', async () => {
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText(work.keys.planes).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByPlaceholder(app.commandSearch).waitFor();
    await page.keyboard.press('Escape');
  });

  it('says exactly why a series is no regular volume, and still shows it', async () => {
    await openStudy('REMOVED*');
    await page.getByRole('tab', { name: work.volets.series }).click();
    await page.getByText(/1,081.*6,999/).waitFor();
    await expect.poll(() => corner('bottomLeft').innerText()).toContain('/ 28');
  });

  it('keeps the greys of a series without any window steady from slice to slice', async () => {
    await openStudy('STS_021');
    await page.getByRole('button', { name: work.tools.layouts.one.name }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await frame().focus();
    await page.keyboard.press('Home');
    const window = await corner('bottomRight').innerText();
    await page.keyboard.press('End');
    await expect.poll(() => corner('bottomLeft').innerText()).toContain(work.corner.slice(83, 83));
    expect(await corner('bottomRight').innerText()).toBe(window);
  });
});
