// «Sous le capot» as a student meets it, in both languages: a CT pixel from the file to its grey, and the attribute behind it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numbersOf, tag } from '../../native-free-core/dicom/index.ts';
import { decodeFrame, readImageHeader } from '../../native-free-core/pixels/index.ts';
import { formatNumber, type Language, wordsOf } from '../../renderer/words/index.ts';
import { seriousFaults } from '../support/accessibility.ts';
import { decoders, readCorpusFile } from '../support/codecs.ts';
import { corpusPath, hasCorpus } from '../support/corpus.ts';
import { findChromium } from '../support/tool.ts';
import { openChromium, startWorkstation, temporaryFolder, type Workstation } from '../support/workstation.ts';

const isPossible = hasCorpus && findChromium() !== undefined;
const file = 'syntaxes-ct/CTImage_1.2.840.10008.1.2.dcm';
const serve = [process.execPath, 'electron/command-line/main.ts', 'serve'];

describe.skipIf(!isPossible).each(['fr', 'en'] as const)('Under the hood (%s)', (language: Language) => {
  const words = wordsOf(language);
  const hood = words.work.hood;
  const folder = temporaryFolder('hood');
  let browser: Browser;
  let workstation: Workstation;
  let page: Page;

  beforeAll(async () => {
    browser = (await openChromium())!;
    workstation = await startWorkstation(join(folder, 'archive'), serve);
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(workstation.address);
    await page.getByRole('radio', { name: language.toUpperCase() }).click({ force: true });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: words.studies.imports.files }).click();
    await (await chooser).setFiles([corpusPath(file), corpusPath('README.md')]);
    // The list is at rest once the file that is no DICOM file has been said.
    await page
      .getByText(/README\.md/)
      .first()
      .waitFor({ timeout: 60_000 });
    await page.getByRole('row').filter({ hasText: 'CHEST' }).first().dblclick({ timeout: 60_000 });
    await page.getByRole('application').first().waitFor();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await workstation?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says stored value, HU and grey of a pixel as the file and the formula have them', async () => {
    await page.getByRole('tab', { name: words.work.volets.hood }).click();
    const box = (await page.getByRole('application').first().boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.keyboard.press('g');
    await page.getByRole('button', { name: hood.frozen }).waitFor();
    await page.mouse.move(box.x + 5, box.y + 5);
    const place = (await page.locator('.hood-place').textContent())!;
    const [column, row] = [...place.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    expect(Math.abs(column - 256)).toBeLessThan(30);
    const { stored, unit, grey } = await expectedOf(column, row);
    const value = (step: string) => page.locator(`[data-step="${step}"] output`);
    await value('grey').waitFor();
    const number = (each: number) => formatNumber(each, language, 0);
    expect((await value('stored').textContent())?.trim()).toBe(number(stored));
    expect((await value('modality').textContent())?.trim()).toBe(`${number(unit)} ${language === 'fr' ? 'UH' : 'HU'}`);
    expect((await value('grey').textContent())?.trim()).toBe(number(grey));
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('jumps from a step to its attribute, and finds the window by a word', async () => {
    await page.getByRole('button', { name: hood.jump('RescaleSlope (0028,1053)') }).click();
    const row = page.getByRole('row', { name: /\(0028,1053\)/ });
    await row.waitFor();
    await expect.poll(() => row.evaluate((each) => each === each.ownerDocument.activeElement)).toBe(true);
    await page.getByRole('textbox', { name: hood.inspector.search }).fill('fenêtre');
    await page.getByRole('row', { name: /\(0028,1050\)/ }).waitFor();
    expect(await page.getByRole('row', { name: /\(0010,0010\)/ }).count()).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
  });
});

/** From the file alone: its own window, LINEAR — PS3.3 C.11.2.1.2.1. */
async function expectedOf(column: number, row: number) {
  const read = readCorpusFile(file);
  const header = readImageHeader(read.dataset, read.transferSyntaxUID, 1);
  if (!header.ok) throw new Error(header.problem.kind);
  const frame = await decodeFrame(read, header.value.pixelModule, 1, decoders);
  if (!frame.ok) throw new Error(frame.problem.kind);
  const stored = frame.value.samples[row * frame.value.columns + column];
  const [slope, intercept, c, w] = [tag.rescaleSlope, tag.rescaleIntercept, tag.windowCenter, tag.windowWidth].map(
    (each) => numbersOf(read.dataset, each)[0],
  );
  const unit = stored * slope + intercept;
  const grey = Math.floor(Math.min(Math.max(((unit - (c - 0.5)) / (w - 1) + 0.5) * 255, 0), 255) + 0.5);
  return { stored, unit, grey };
}
