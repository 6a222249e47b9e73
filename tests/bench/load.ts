// From the gesture that opens the study to its volume whole in the page, beside one plain fetch of the same bytes.
import type { BenchOptions } from './bench.ts';
import { medianOf, openStudyHash, startBenchPage } from './benchPage.ts';
import { benchSeries, benchStudy } from './ctSeries.ts';

/** `--slices N` (400), `--runs N` (3). { slices, megabytes, ms: { load, fetch }, ratio }: ratio = load / fetch. */
export async function run(options: BenchOptions): Promise<object | undefined> {
  const bench = await startBenchPage(options);
  if (!bench) return undefined;
  const runs = Math.max(1, Number(options.runs) || 3);
  const load: number[] = [];
  const fetching: number[] = [];
  let bytes = 0;
  try {
    for (let turn = 0; turn < runs; turn++) {
      const page = await bench.open();
      const plain = await page.evaluate(fetchPlain, `/dicom-web/studies/${benchStudy}/series/${benchSeries}`);
      bytes = plain.bytes;
      fetching.push(plain.ms);
      await page.evaluate((hash) => {
        performance.mark('gesture');
        location.hash = hash;
      }, openStudyHash);
      await page.waitForFunction(() => performance.getEntriesByName('series whole').length > 0, undefined, {
        timeout: 120_000,
        polling: 50,
      });
      load.push(await page.evaluate(markedMs, ['gesture', 'series whole']));
      await page.context().browser()?.close();
    }
  } finally {
    await bench.close();
  }
  const ms = { load: medianOf(load), fetch: medianOf(fetching) };
  return {
    slices: bench.slices,
    megabytes: Math.round(bytes / 1e6),
    ms,
    ratio: Number((ms.load / ms.fetch).toFixed(2)),
  };
}

/** One response read to its end, its bytes thrown away as they come. Runs in the page. */
async function fetchPlain(path: string): Promise<{ ms: number; bytes: number }> {
  const begun = performance.now();
  const reader = (await fetch(path)).body?.getReader();
  let bytes = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
  }
  return { ms: performance.now() - begun, bytes };
}

/** Between two marks of the page. Runs in the page. */
export function markedMs([from, to]: string[]): number {
  const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  return at(to) - at(from);
}
