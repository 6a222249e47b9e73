// Videos as other programs make them, in a real Chromium under the real policy: H.264 in MP4 and in a transport stream is
// played and stepped frame by frame; MPEG-2 is told in words and can be saved.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePart10 } from '../../native-free-core/dicom/index.ts';
import { wordsOf } from '../../renderer/words/index.ts';
import { runLine } from '../support/commandLine.ts';
import { findChromium, findTool, runTool } from '../support/tool.ts';
import { openChromium, startWorkstation, temporaryFolder, type Workstation } from '../support/workstation.ts';

const ffmpeg = findTool('ffmpeg');

/** Name of the file, how ffmpeg makes it, and its transfer syntax. */
const kinds = [
  ['a.mp4', ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-movflags', '+faststart'], '1.2.840.10008.1.2.4.102'],
  ['a.ts', ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-f', 'mpegts'], '1.2.840.10008.1.2.4.102.1'],
  ['a.mpg', ['-c:v', 'mpeg2video', '-f', 'mpeg'], '1.2.840.10008.1.2.4.100'],
] as const;

const study = '2.25.40';

describe.skipIf(ffmpeg === undefined || findChromium() === undefined)('Playing a video', () => {
  const texts = wordsOf('fr').work.video;
  const folder = temporaryFolder('video');
  const films = temporaryFolder('films');
  let browser: Browser;
  let workstation: Workstation;
  let page: Page;

  beforeAll(async () => {
    for (const [index, [name, coding, transferSyntaxUID]] of kinds.entries()) {
      const source = ['-f', 'lavfi', '-i', 'testsrc=size=320x240:rate=25:duration=4'];
      runTool(ffmpeg!, ['-loglevel', 'error', ...source, ...coding, join(films, name)]);
      writeFileSync(join(films, `${name}.dcm`), wrapped(readFileSync(join(films, name)), transferSyntaxUID, index));
    }
    await runLine(['import', ...kinds.map(([name]) => join(films, `${name}.dcm`)), '--archive', folder]);
    browser = (await openChromium())!;
    workstation = await startWorkstation(folder, [process.execPath, 'electron/command-line/main.ts', 'serve']);
    page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'fr-FR' });
    await page.goto(workstation.address);
  });
  afterAll(async () => {
    await browser?.close();
    await workstation?.stop();
    for (const each of [folder, films]) rmSync(each, { recursive: true, force: true });
  });

  const open = async (index: number) => {
    await page.goto(`${new URL(workstation.address).origin}/#/etude/${study}?serie=${study}.${index + 1}`);
    await page.reload();
    await page.getByRole('region', { name: texts.label }).waitFor();
  };
  const time = () => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);

  it.each([
    ['MP4', 0],
    ['a transport stream in fragments', 1],
  ])('plays H.264 in %s, and goes frame by frame', async (_, index) => {
    await open(index);
    const video = page.locator('video');
    await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 2);
    expect(await video.evaluate((one: HTMLVideoElement) => [one.videoWidth, one.videoHeight])).toEqual([320, 240]);
    expect(await video.evaluate((one: HTMLVideoElement) => one.duration)).toBeCloseTo(4, 1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByText(texts.frame(3, 100)).waitFor();
    expect(await time()).toBeCloseTo(0.1, 3);
    await page.keyboard.press('ArrowLeft');
    await page.getByText(texts.frame(2, 100)).waitFor();
    await page.keyboard.press(' ');
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.5);
    await page.keyboard.press(' ');
    expect(await video.evaluate((one: HTMLVideoElement) => one.paused)).toBe(true);
    expect(await page.getByText(wordsOf('fr').app.teachingOnly).first().isVisible()).toBe(true);
  });

  it('says in words why MPEG-2 is not played, and saves it as it is', async () => {
    await open(2);
    await page.getByText(texts.notPlayed).waitFor();
    expect(await page.getByText('MPEG2 Main Profile / Main Level').count()).toBeGreaterThan(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: texts.save }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.mpg$/);
    const saved = readFileSync(await download.path());
    const film = readFileSync(join(films, 'a.mpg'));
    expect(saved.subarray(0, film.length).equals(film)).toBe(true);
  });
});

function wrapped(stream: Uint8Array, transferSyntaxUID: string, index: number): Uint8Array {
  const half = Math.floor(stream.length / 4) * 2;
  const isFragmentable = transferSyntaxUID.endsWith('.1');
  const series = `${study}.${index + 1}`;
  return writePart10({
    transferSyntaxUID,
    elements: {
      ...{ SOPClassUID: '1.2.840.10008.5.1.4.1.1.77.1.1.1', SOPInstanceUID: `${series}.1`, StudyInstanceUID: study },
      ...{ SeriesInstanceUID: series, PatientID: 'V', PatientName: 'FILM^ANNA', Modality: 'ES', StudyDate: '20260901' },
      ...{ SamplesPerPixel: 3, PhotometricInterpretation: 'YBR_PARTIAL_420', PlanarConfiguration: 0 },
      ...{ NumberOfFrames: 100, FrameTime: 40, Rows: 240, Columns: 320 },
      ...{ BitsAllocated: 8, BitsStored: 8, HighBit: 7, PixelRepresentation: 0 },
      PixelData: isFragmentable ? [stream.slice(0, half), stream.slice(half)] : [stream],
    },
  });
}
