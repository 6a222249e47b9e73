// Going through the slices of a stack, and turning an oblique plane: from the hand's event to the picture drawn, and what
// the page's own thread spends on each.
import type { CDPSession, Page } from 'playwright-core';
import type { BenchOptions } from './bench.ts';
import { medianOf, openStudyHash, startBenchPage } from './benchPage.ts';

/**
 * `--slices N` (400), `--frames N` (60). { slices, frames, ms: { scroll, oblique }, pageMs: { scroll, oblique } }: medians from event
 * to drawing, and mean milliseconds of the page's main thread per frame.
 */
export async function run(options: BenchOptions): Promise<object | undefined> {
  const bench = await startBenchPage(options);
  if (!bench) return undefined;
  const frames = Math.max(5, Number(options.frames) || 60);
  try {
    const page = await bench.open();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, openStudyHash);
    await page.waitForFunction(() => performance.getEntriesByName('series whole').length > 0, undefined, {
      timeout: 120_000,
    });
    await page.waitForTimeout(1000);
    const oblique = await measured(page, cdp, turnPlanes, frames);
    await page.keyboard.press('m');
    await page.waitForTimeout(1000);
    const scroll = await measured(page, cdp, scrollStack, frames);
    const ms = { scroll: scroll.ms, oblique: oblique.ms };
    return { slices: bench.slices, frames, ms, pageMs: { scroll: scroll.pageMs, oblique: oblique.pageMs } };
  } finally {
    await bench.close();
  }
}

async function measured(page: Page, cdp: CDPSession, work: (frames: number) => Promise<number[]>, frames: number) {
  await page.evaluate(work, 5);
  const before = await taskMs(cdp);
  const elapsedMs = await page.evaluate(work, frames);
  const pageMs = ((await taskMs(cdp)) - before) / frames;
  return { ms: medianOf(elapsedMs), pageMs: Number(pageMs.toFixed(2)) };
}

/** What the page's main thread has worked so far, in milliseconds. */
async function taskMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Runs in the page: a turn of the wheel, and the drawing that follows, so many times. */
async function scrollStack(frames: number): Promise<number[]> {
  const frame = document.querySelector('.viewport') as HTMLElement;
  const elapsedMs: number[] = [];
  for (let turn = 0; turn < frames; turn++) {
    const begun = performance.now();
    const drawn = new Promise((resolve) => {
      frame.firstElementChild?.addEventListener('cornerstoneimagerendered', resolve, { once: true });
    });
    frame.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, cancelable: true, bubbles: true }));
    await drawn;
    elapsedMs.push(performance.now() - begun);
  }
  return elapsedMs;
}

/** Runs in the page: the axial line is turned in the sagittal frame, a degree or so at each movement; the axial is watched. */
async function turnPlanes(frames: number): Promise<number[]> {
  const [axial, , sagittal] = [...document.querySelectorAll<HTMLElement>('.viewport')];
  const grip = sagittal.querySelector('[data-handle="turn:axial"] .grip-sign') as SVGElement;
  const { x, y } = grip.getBoundingClientRect();
  sagittal.setPointerCapture = () => {};
  const hand = (kind: string, dy: number) => {
    const place = { clientX: x + 5, clientY: y + 5 + dy, pointerId: 1, button: 0, bubbles: true, cancelable: true };
    (kind === 'pointerdown' ? grip : sagittal).dispatchEvent(new PointerEvent(kind, place));
  };
  const elapsedMs: number[] = [];
  hand('pointerdown', 0);
  for (let turn = 1; turn <= frames; turn++) {
    const begun = performance.now();
    const drawn = new Promise((resolve) => {
      axial.firstElementChild?.addEventListener('cornerstoneimagerendered', resolve, { once: true });
    });
    hand('pointermove', turn % 2 === 0 ? turn : -turn);
    await drawn;
    elapsedMs.push(performance.now() - begun);
  }
  hand('pointercancel', 0);
  return elapsedMs;
}
