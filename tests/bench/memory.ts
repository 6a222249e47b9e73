// What an open series takes of the page's memory, and whether it is given back: opened and closed again and again.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { BenchOptions } from './bench.ts';
import { openStudyHash, startBenchPage } from './benchPage.ts';

/**
 * `--slices N` (400), `--times N` (10). Megabytes of the browser's processes together, shared pages counted once (PSS), over
 * those of the study list: { slices, voxelsMB, openMB, ratio, afterMB: [one for each time], seconds to whole }.
 */
export async function run(options: BenchOptions): Promise<object | undefined> {
  const bench = await startBenchPage(options);
  if (!bench) return undefined;
  const times = Math.max(1, Number(options.times) || 10);
  const voxelsMB = (bench.slices * 512 * 512 * 2) / 1e6;
  try {
    const page = await bench.open();
    // The first opening brings scripts and fonts, which stay: it is not counted.
    await openAndLeave(page);
    const idleMB = await settledMB(page);
    const openMB: number[] = [];
    const afterMB: number[] = [];
    const wholeMs: number[] = [];
    for (let turn = 0; turn < times; turn++) {
      wholeMs.push(await openStudy(page));
      openMB.push(Math.round((await settledMB(page)) - idleMB));
      await leave(page);
      afterMB.push(Math.round((await settledMB(page)) - idleMB));
    }
    const most = Math.max(...openMB);
    return {
      ...{ slices: bench.slices, voxelsMB: Math.round(voxelsMB), idleMB: Math.round(idleMB), openMB, afterMB },
      ratio: Number((most / voxelsMB).toFixed(2)),
      wholeMs: wholeMs.map(Math.round),
    };
  } finally {
    await bench.close();
  }
}

async function openAndLeave(page: Page): Promise<void> {
  await openStudy(page);
  await leave(page);
}

/** Milliseconds until the series is whole. */
async function openStudy(page: Page): Promise<number> {
  await page.evaluate((hash) => {
    performance.clearMarks();
    performance.mark('gesture');
    location.hash = hash;
  }, openStudyHash);
  const isWhole = () => performance.getEntriesByName('series whole').length > 0;
  await page.waitForFunction(isWhole, undefined, { timeout: 240_000, polling: 50 });
  return page.evaluate(
    () =>
      performance.getEntriesByName('series whole')[0].startTime - performance.getEntriesByName('gesture')[0].startTime,
  );
}

async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/etudes';
  });
  await page.getByText('BANC').first().waitFor();
}

/** After the engine has tidied up. */
async function settledMB(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  await page.waitForTimeout(1500);
  return rendererMB();
}

/** Of all the processes that draw pages: proportional shares, so that shared memory counts once. */
function rendererMB(): number {
  let kilobytes = 0;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer')) continue;
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // A process that has just ended takes nothing.
    }
  }
  return kilobytes / 1000;
}
