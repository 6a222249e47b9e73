// The real workstation with the benchmark's series in its archive, and a real Chromium on it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { runLine } from '../support/commandLine.ts';
import { openChromium, startWorkstation, temporaryFolder } from '../support/workstation.ts';
import type { BenchOptions } from './bench.ts';
import { benchStudy, writeCtSeries } from './ctSeries.ts';

export interface BenchPage {
  readonly slices: number;
  /** A page of a new browser, in the study list. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** `--slices N` (400). Undefined, after having said so, where there is no Chromium. The page must be built. */
export async function startBenchPage(options: BenchOptions): Promise<BenchPage | undefined> {
  const slices = Math.max(20, Number(options.slices) || 400);
  const folder = temporaryFolder('bench');
  const archive = join(folder, 'archive');
  writeCtSeries(join(folder, 'series'), slices);
  await runLine(['import', join(folder, 'series'), '--archive', archive]);
  rmSync(join(folder, 'series'), { recursive: true });
  const workstation = await startWorkstation(archive, [process.execPath, 'electron/command-line/main.ts', 'serve']);
  const browsers: Browser[] = [];
  return {
    slices,
    async open() {
      const browser = await openChromium();
      if (!browser) throw new Error('no Chromium: set CHROMIUM_PATH');
      browsers.push(browser);
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      await page.goto(workstation.address);
      await page.getByText('BANC').first().waitFor();
      return page;
    },
    async close() {
      for (const browser of browsers) await browser.close();
      await workstation.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The address that a double click on the study goes to. */
export const openStudyHash = `#/etude/${benchStudy}`;

export function medianOf(elapsedMs: readonly number[]): number {
  const sorted = [...elapsedMs].sort((a, b) => a - b);
  return Number(sorted[sorted.length >> 1].toFixed(1));
}
