// From the gesture that opens the study to its first picture on the screen: read back from the canvas, frame by frame.
import type { BenchOptions } from './bench.ts';
import { medianOf, openStudyHash, startBenchPage } from './benchPage.ts';

/** `--slices N` (400), `--runs N` (5). { slices, ms: { 'first-picture' } }. */
export async function run(options: BenchOptions): Promise<object | undefined> {
  const bench = await startBenchPage(options);
  if (!bench) return undefined;
  const runs = Math.max(1, Number(options.runs) || 5);
  const elapsedMs: number[] = [];
  try {
    for (let turn = 0; turn < runs; turn++) {
      const page = await bench.open();
      elapsedMs.push(await page.evaluate(untilPicture, openStudyHash));
      await page.context().browser()?.close();
    }
  } finally {
    await bench.close();
  }
  return { slices: bench.slices, ms: { 'first-picture': medianOf(elapsedMs) } };
}

/** Runs in the page: until some canvas has a pixel that is not black at its centre. */
function untilPicture(hash: string): Promise<number> {
  const probe = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const isLit = (canvas: HTMLCanvasElement) => {
    probe?.drawImage(canvas, canvas.width / 2, canvas.height / 2, 1, 1, 0, 0, 1, 1);
    return (probe?.getImageData(0, 0, 1, 1).data[0] ?? 0) > 0;
  };
  const begun = performance.now();
  location.hash = hash;
  return new Promise((resolve) => {
    const look = () => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.viewport canvas')];
      if (canvases.some(isLit)) resolve(performance.now() - begun);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
