// The main job as a student does it, in a real Chromium through the real server, once in each language: import → window →
// reformat → derived series → power cut → all there.
import { copyFileSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Language, wordsOf } from '../../renderer/words/index.ts';
import { seriousFaults } from '../support/accessibility.ts';
import { runLine } from '../support/commandLine.ts';
import { corpusPath, hasCorpus } from '../support/corpus.ts';
import { findChromium, findTool, runTool } from '../support/tool.ts';
import { openChromium, startWorkstation, temporaryFolder, type Workstation } from '../support/workstation.ts';

const isPossible = hasCorpus && findChromium() !== undefined;
const series = hasCorpus ? corpusPath('ct-series-philips-head') : '';
const serve = [process.execPath, 'electron/command-line/main.ts', 'serve'];

describe.skipIf(!isPossible).each(['fr', 'en'] as const)('The main job (%s)', (language: Language) => {
  const words = wordsOf(language);
  const folder = temporaryFolder('journey');
  const archive = join(folder, 'archive');
  let browser: Browser;
  let workstation: Workstation;
  let page: Page;

  beforeAll(async () => {
    browser = (await openChromium())!;
    workstation = await startWorkstation(archive, serve);
    page = await openPage();
  });
  afterAll(async () => {
    await browser?.close();
    await workstation?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async ({ task, onTestFailed }) => {
    onTestFailed(async () => {
      const picture = join(tmpdir(), `${task.name.replace(/\W+/g, '-')}-${language}.png`);
      await page.screenshot({ path: picture }).catch(() => undefined);
      console.log(`the page as it was: ${picture}`);
    });
  });

  async function openPage(): Promise<Page> {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await opened.goto(workstation.address);
    await opened.getByRole('radio', { name: language.toUpperCase() }).click({ force: true });
    return opened;
  }

  const steps = () => page.getByRole('list', { name: words.work.steps.label }).getByRole('button');
  const pane = (name: string) => page.getByRole('application', { name: new RegExp(name, 'i') });
  const tool = (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true });

  it('starts with an empty list that invites, in the language chosen', async () => {
    await page.getByText(words.studies.emptyHint).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.getByText(words.app.teachingOnly).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('takes in the files of a study and says what was stored', async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: words.studies.imports.files }).click();
    const names = readdirSync(series).map((name) => join(series, name));
    await (await chooser).setFiles([...names, corpusPath('README.md')]);
    await page
      .getByText(/README\.md/)
      .first()
      .waitFor({ timeout: 60_000 });
    expect((await runQuery('instance')).length).toBe(names.length);
  });

  it('opens the study as three linked planes and shows its first picture', async () => {
    await page.getByRole('row').filter({ hasText: 'CT' }).first().dblclick();
    await pane(words.work.pane.axial).waitFor();
    await pane(words.work.pane.coronal).waitFor();
    await pane(words.work.pane.sagittal).waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('windows by a preset key and by typing, each a step in words', async () => {
    await pane(words.work.pane.axial).focus();
    await page.keyboard.press('3');
    await page.getByRole('textbox', { name: words.work.window.center }).fill('400');
    await page.keyboard.press('Enter');
    await steps().filter({ hasText: '400/' }).first().waitFor();
  });

  it('moves the crosshair, makes a MIP slab, and undoes and redoes both', async () => {
    await tool(words.work.tools.crosshair.name).click();
    const box = (await pane(words.work.pane.axial).boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.55);
    await tool(words.work.tools.slab.name).click();
    await steps().filter({ hasText: 'MIP' }).first().waitFor();
    const made = await steps().count();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+y');
    expect(await steps().count()).toBe(made);
  });

  it('shows the very bytes that Node makes of the same recipe on the same files', async () => {
    // The first line of the list is the opening itself.
    await expect.poll(async () => (await savedRecipe()).steps.length).toBe((await steps().count()) - 1);
    const recipe = await savedRecipe();
    const file = join(folder, 'recipe.json');
    writeFileSync(file, JSON.stringify(recipe));
    const { lines } = await runLine(['replay', file, series]);
    for (const name of ['axial', 'coronal', 'sagittal']) {
      const shown = await page.evaluate((one) => window.negatoscopeProof?.paneBytes(one), name);
      expect([name, shown]).toEqual([name, lines.find((line) => line.pane === name).sha256]);
    }
  });

  it('keeps a batch of planes as a new series, archived, read again and checked', async () => {
    await page.getByRole('tab', { name: words.work.volets.derive }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByRole('button', { name: words.work.derive.create }).click();
    await panel.getByText(/conservée|kept/).waitFor({ timeout: 120_000 });
    expect((await runQuery('series')).length).toBe(2);
  });

  it('writes it without an error for dciodvfy, and cuts the same plane out of it as out of its source, within one unit', async () => {
    const derived = (await runQuery('series')).find((one) => String(one['0008103E'].Value[0]).startsWith('PEDA_'));
    const uid = derived['0020000E'].Value[0];
    const exported = join(folder, 'derived');
    await saveSeries(uid, exported);
    const validator = findTool('dciodvfy');
    for (const file of validator ? readdirSync(exported) : []) {
      expect(runTool(validator!, [join(exported, file)]).error).not.toMatch(/^Error/m);
    }
    const plane = (await runLine(['volume', exported])).result.series[0].volumes[0];
    const request = JSON.stringify({
      originMm: plane.originMm,
      rowDirection: plane.directionCosines.slice(0, 3),
      columnDirection: plane.directionCosines.slice(3, 6),
      spacingMm: [plane.spacingMm[1], plane.spacingMm[0]],
      columns: plane.dimensions[0],
      rows: plane.dimensions[1],
    });
    expect(plane).toMatchObject({ isRegular: true, problems: [] });
    const slab = ['--slab-mm', '3', '--slab-mode', 'mean'];
    const derivedPlane = await planeValues(['reformat', exported, '--plane', request]);
    const sourcePlane = await planeValues(['reformat', series, '--plane', request, ...slab]);
    expect(derivedPlane.length).toBe(plane.dimensions[0] * plane.dimensions[1]);
    const differences = derivedPlane.map((value, index) => Math.abs(value - sourcePlane[index]));
    expect(largest(differences)).toBeLessThanOrEqual(1);
  });

  it('gives everything back after a power cut: study, steps, derived series', async () => {
    await page.waitForTimeout(1500);
    const before = await savedRecipe();
    await page.close();
    await workstation.stop('SIGKILL');
    workstation = await startWorkstation(archive, serve);
    page = await openPage();
    await page.getByRole('row').filter({ hasText: 'CT' }).first().dblclick();
    // The pane that was open is open again: «Créer».
    await page.getByRole('tab', { name: words.work.volets.steps }).click();
    await steps().filter({ hasText: '400/' }).first().waitFor();
    expect(await savedRecipe()).toEqual(before);
    expect((await runQuery('series')).length).toBe(2);
    const verified = (await runLine(['verify', '--archive', archive])).result;
    expect(verified).toMatchObject({ damaged: 0, orphans: 0, missing: 0 });
  });

  it('keeps a note in the dossier and finds it again', async () => {
    await page.getByRole('link', { name: words.app.places.dossier }).click();
    const notes = page.getByRole('textbox', { name: words.dossier.notes });
    await notes.fill('Vu avec le Dr Fictif — coupe épaisse refaite');
    await page.getByText(words.app.saving.saved).first().waitFor();
    await page.reload();
    await expect.poll(() => notes.inputValue()).toContain('Dr Fictif');
    expect(await seriousFaults(page)).toEqual([]);
  });

  /** NaN stands outside the volume, and is left out. */
  function largest(values: readonly number[]): number {
    return values.reduce((most, value) => (value > most ? value : most), 0);
  }

  /** Through the owner of the archive, as another program would. */
  // biome-ignore lint/suspicious/noExplicitAny: DICOM JSON of any attribute.
  async function runQuery(level: string): Promise<readonly any[]> {
    return (await runLine(['query', '--archive', archive, '--level', level])).lines;
  }

  async function planeValues(argv: readonly string[]): Promise<number[]> {
    const out = join(folder, 'plane.f32');
    await runLine([...argv, '--out', out]);
    return [...new Float32Array(new Uint8Array(readFileSync(out)).buffer)];
  }

  async function savedRecipe(): Promise<{ readonly steps: readonly object[] }> {
    const [study] = await runQuery('study');
    const uid = study['0020000D'].Value[0];
    return page.evaluate(async (study) => (await (await fetch(`/api/works/${study}`)).json()).recipe, uid);
  }

  /** The objects of a series as the archive keeps them, into a folder. */
  async function saveSeries(uid: string, target: string): Promise<void> {
    const { inputs } = await page.evaluate(async (series) => (await fetch(`/api/series/${series}/plan`)).json(), uid);
    mkdirSync(target);
    for (const { sha256 } of inputs) copyFileSync(objectPath(sha256), join(target, `${sha256}.dcm`));
  }

  function objectPath(sha256: string): string {
    const found = globSync(`**/${sha256.slice(2)}*`, { cwd: join(archive, 'objects') });
    return join(archive, 'objects', found[0]);
  }
});
