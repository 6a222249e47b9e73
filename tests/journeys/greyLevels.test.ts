// What the screen really shows: canvas pixels at 1:1 against the reference pictures of the standard's formulas.
import { rmSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../renderer/words/index.ts';
import { runLine } from '../support/commandLine.ts';
import { corpusBytes, corpusJson, corpusPath, hasCorpus } from '../support/corpus.ts';
import { findChromium } from '../support/tool.ts';
import { openChromium, startWorkstation, temporaryFolder, type Workstation } from '../support/workstation.ts';

/** A window, a VOI LUT, MONOCHROME1, a signed MR, and a lossless JPEG: one file of each. */
const files = [
  'syntaxes-ct/CTImage_1.2.840.10008.1.2.dcm',
  'photometric/vlut_04.dcm',
  'syntaxes/MR3_JPLL.dcm',
  'cr/CR-MONO1-10-chest.dcm',
];

describe.skipIf(!hasCorpus || findChromium() === undefined)('Grey levels on the screen — PS3.3 C.11.2', () => {
  const words = wordsOf('fr');
  const folder = temporaryFolder('grey');
  let browser: Browser;
  let workstation: Workstation;
  let page: Page;

  beforeAll(async () => {
    await runLine(['import', ...files.map(corpusPath), '--archive', folder]);
    browser = (await openChromium())!;
    workstation = await startWorkstation(folder, [process.execPath, 'electron/command-line/main.ts', 'serve']);
    // Large enough for a picture of 1024² at 1:1.
    page = await browser.newPage({ viewport: { width: 1920, height: 1400 } });
    await page.goto(workstation.address);
  });
  afterAll(async () => {
    await browser?.close();
    await workstation?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(files)('shows %s within one grey level of the formula', async (path) => {
    const reference = corpusJson('expected/window.json').images.find((image: { path: string }) => image.path === path);
    const view = reference.views.find((one: { view: string }) => one.view === 'file');
    const expected = gunzipSync(corpusBytes(view.numpy.file));
    const [columns, rows] = view.size;
    const { sopInstanceUID } = (await runLine(['inspect', corpusPath(path)])).result;
    const [instance] = (
      await runLine(['query', '--archive', folder, '--level', 'instance', '--SOPInstanceUID', sopInstanceUID])
    ).lines;
    await page.goto(new URL(`/#/etude/${instance['0020000D'].Value[0]}`, workstation.address).href);
    await page.getByRole('application').first().waitFor();
    await page.getByRole('button', { name: words.work.tools.truePixels.name }).click();
    await expect
      .poll(() => largestDifference(page, expected, columns, rows), { timeout: 15_000 })
      .toBeLessThanOrEqual(1);
  });
});

/** Compares the middle of the canvas, out of the reach of corner texts and slider, which lie in a layer of their own. */
async function largestDifference(page: Page, expected: Uint8Array, columns: number, rows: number): Promise<number> {
  const shown = await page.evaluate(
    ([width, height]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('[role=application] canvas');
      const left = Math.round((canvas!.width - width) / 2);
      const top = Math.round((canvas!.height - height) / 2);
      const { data } = canvas!.getContext('2d')!.getImageData(left, top, width, height);
      return Array.from({ length: width * height }, (_, index) => data[4 * index]);
    },
    [columns, rows] as const,
  );
  return shown.reduce((most, grey, index) => Math.max(most, Math.abs(grey - expected[index])), 0);
}
