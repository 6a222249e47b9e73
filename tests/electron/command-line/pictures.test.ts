import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runLine } from '../../support/commandLine.ts';
import { corpusBytes, corpusJson, corpusPath, hasCorpus } from '../../support/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-command-line-'));

describe.skipIf(!hasCorpus)('decode, render, volume and reformat on real files', () => {
  it('decode gives the stored samples of the manifest, frames counted from 1', async () => {
    const entry = corpusJson('manifest.json').files.find((file: { path: string }) => file.path.startsWith('xa/'));
    for (const { frame, ...expected } of entry.expected.pixels.frames.filter((f: { sha256?: string }) => f.sha256)) {
      const out = join(folder, 'frame.raw');
      const { result } = await runLine(['decode', corpusPath(entry.path), '--frame', `${frame + 1}`, '--out', out]);
      expect(result).toMatchObject({ rows: entry.rows, columns: entry.cols });
      expect(readFileSync(out).length).toBe(
        result.rows * result.columns * result.samplesPerPixel * result.bytesPerSample,
      );
      if (!expected.file) expect(Math.abs(result.mean - expected.mean)).toBeLessThan(2);
    }
  });

  it('render gives the grey levels of the formula, from the file’s first window or LUT', async () => {
    const { images } = corpusJson('expected/window.json');
    const rendered = [];
    for (const { path, frame, views } of images) {
      const view = views.find(
        (one: { view: string; numpy: { file?: string } }) => one.view === 'file' && one.numpy.file,
      );
      if (!view) continue;
      const out = join(folder, 'grey.raw');
      await runLine(['render', corpusPath(path), '--frame', `${frame + 1}`, '--out', out]);
      rendered.push({
        path,
        difference: maximumDifference(readFileSync(out), gunzipSync(corpusBytes(view.numpy.file))),
      });
    }
    expect(rendered.length).toBeGreaterThan(10);
    expect(rendered.filter(({ difference }) => difference > 1)).toEqual([]);
  });

  it('render writes a PNG when the name says so', async () => {
    const out = join(folder, 'picture.png');
    await runLine(['render', corpusPath('syntaxes-ct/CTImage_1.2.840.10008.1.2.dcm'), '--frame', '1', '--out', out]);
    expect(readFileSync(out).subarray(1, 4).toString()).toBe('PNG');
  });

  it('volume tells order, spacing and regularity, and reformat cuts the reference planes within one unit', async () => {
    const { volumes } = corpusJson('expected/volumes.json');
    const group = volumes.find((one: { series: string }) => one.series === 'ct-series-philips-head').groups[0];
    const folderOfSeries = corpusPath('ct-series-philips-head');
    const told = (await runLine(['volume', folderOfSeries])).result.series[0].volumes[0];
    expect(told.order).toEqual(group.sorted);
    expect(told).toMatchObject({ dimensions: [512, 512, 100], isRegular: true, problems: [] });
    expect(told.spacingMm[2]).toBeCloseTo(1, 6);
    for (const reference of group.volume.reformats.filter(
      (one: { interpolation: string }) => one.interpolation === 'linear',
    )) {
      const out = join(folder, 'plane.f32');
      const { result } = await runLine(['reformat', folderOfSeries, '--plane', planeOf(reference), '--out', out]);
      expect(result.mean).toBeCloseTo(reference.mean, 2);
      expect(
        maximumDifference(floats(readFileSync(out)), floats(gunzipSync(corpusBytes(reference.file)))),
      ).toBeLessThan(1);
    }
  });

  it('reformat says ambiguousVolume when several volumes are there and none was chosen', async () => {
    const plane = planeOf({ origin: [0, 0, 0], row: [1, 0, 0], col: [0, 1, 0], spacing: 1, width: 4, height: 4 });
    const both = [corpusPath('sts021-ct'), corpusPath('sts021-pet')];
    expect((await runLine(['reformat', ...both, '--plane', plane])).result.problem.kind).toBe('ambiguousVolume');
    expect((await runLine(['reformat', ...both, '--plane', plane, '--volume', '2'])).status).toBe(0);
    expect((await runLine(['reformat', ...both, '--plane', plane, '--volume', '3'])).status).toBe(1);
  });

  it('reformat says that colour pictures make no volume to cut', async () => {
    const plane = planeOf({ origin: [0, 0, 0], row: [1, 0, 0], col: [0, 1, 0], spacing: 1, width: 4, height: 4 });
    const { status, result } = await runLine(['reformat', corpusPath('mr-rgb-j2k'), '--plane', plane]);
    expect([status, result.problem.kind]).toEqual([1, 'colourVolume']);
  });

  it('reformat refuses a plane that is none, in words', async () => {
    for (const plane of [
      '{',
      '{}',
      planeOf({ origin: [0, 0, 0], row: [1, 0, 0], col: [1, 0, 0], spacing: 1, width: 4, height: 4 }),
    ]) {
      const { status, result } = await runLine(['reformat', corpusPath('mr-hitachi-oblique'), '--plane', plane]);
      expect([status, result.problem.kind]).toEqual([1, 'badPlane']);
    }
  });
});

interface Reference {
  origin: number[];
  row: number[];
  col: number[];
  spacing: number;
  width: number;
  height: number;
}

function planeOf({ origin, row, col, spacing, width, height }: Reference): string {
  return JSON.stringify({
    originMm: origin,
    rowDirection: row,
    columnDirection: col,
    spacingMm: [spacing, spacing],
    columns: width,
    rows: height,
  });
}

function floats(bytes: Uint8Array): Float32Array {
  return new Float32Array(new Uint8Array(bytes).buffer);
}

/** The largest difference; a NaN on one side only counts as infinite. */
function maximumDifference(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (found.length !== expected.length) return Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let index = 0; index < found.length; index++) {
    if (Number.isNaN(found[index]) && Number.isNaN(expected[index])) continue;
    const difference = Math.abs(found[index] - expected[index]);
    largest = Math.max(largest, Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference);
  }
  return largest;
}
