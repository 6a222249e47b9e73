// A file that is not what it should be: said in words, its neighbours go in, what is stored is not harmed.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runLine } from '../support/commandLine.ts';
import { importFiles, showSeries, temporaryFolder, withService, writeFiles } from './faultyImport.ts';
import { makeSlice, offsetOf, seriesUID } from './makeSlice.ts';

const whole = makeSlice(2, 1);
const pixelsAt = offsetOf(whole, 0x7fe0, 0x0010);
const neighbours = { 'a/1.dcm': makeSlice(1, 1), 'z/2.dcm': makeSlice(1, 2) };

/** Imported between two sound files, which must be stored. */
async function importOne(bytes: Uint8Array, name = 'fault.dcm') {
  const archive = temporaryFolder();
  const { stored, refused } = await importFiles(archive, { ...neighbours, [`m/${name}`]: bytes });
  const shown = await withService(archive, async (tested) => {
    expect((await showSeries(tested, seriesUID(1))).plan.stacks[0].images).toHaveLength(2);
    return stored === 2 ? undefined : showSeries(tested, seriesUID(2));
  });
  return { stored, shown, refused: refused.map(({ problem }) => problem) };
}

describe('A file that is not DICOM', () => {
  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a text', Buffer.from('Compte rendu du scanner\n'.repeat(100))],
    ['noise', Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919 + (index >> 3)) & 0xff)],
    ['zeros', new Uint8Array(100_000)],
  ])('%s: is refused with its first bytes', async (_, bytes) => {
    const { stored, refused } = await importOne(bytes);
    expect(stored).toBe(2);
    expect(refused).toMatchObject([{ kind: 'notDicom', found: expect.stringMatching(/^[0-9a-f ]+/) }]);
  });

  it('with nothing in it is refused as empty', async () => {
    expect((await importOne(new Uint8Array())).refused).toMatchObject([{ kind: 'emptyFile' }]);
  });
});

describe('A truncated file', () => {
  it('cut in its pixels is stored as it is, and says how much of the image is there', async () => {
    const { shown, stored, refused } = await importOne(whole.subarray(0, whole.length - 8));
    expect([stored, refused]).toEqual([3, []]);
    expect([shown?.plan.stacks[0].images.length, shown?.streamed]).toEqual([1, 1]);
    expect(shown?.thumbnail).toMatchObject({ kind: 'truncatedPixelData', expectedBytes: 32, foundBytes: 24 });
  });

  it('cut anywhere in its header is stored or refused in words, and never shown as an image', async () => {
    const steps = Array.from({ length: 40 }, (_, step) => Math.floor((pixelsAt * step) / 40));
    const files = steps.map((length) => [`cut-${length}.dcm`, whole.subarray(0, length)]);
    const archive = temporaryFolder();
    const report = await importFiles(archive, { ...neighbours, ...Object.fromEntries(files) });
    expect(report.stored + report.conflicts + report.duplicates + report.refused.length).toBe(files.length + 2);
    const { lines } = await runLine(['query', '--archive', archive, '--level', 'series']);
    expect(lines.length).toBeGreaterThan(1);
    await withService(archive, async (tested) => {
      for (const line of lines) {
        const series = line['0020000E'].Value[0];
        const { plan } = await showSeries(tested, series);
        expect(plan.stacks.flatMap(({ images }) => images)).toHaveLength(series === seriesUID(1) ? 2 : 0);
      }
    });
  });
});

describe('A file without its preamble', () => {
  it('is read all the same, and says so', async () => {
    const bytes = whole.subarray(132);
    const { shown, stored } = await importOne(bytes);
    expect([stored, shown?.thumbnail]).toEqual([3, 'image/png']);
    const folder = temporaryFolder();
    writeFiles(folder, { 'bare.dcm': bytes });
    const { result } = await runLine(['inspect', join(folder, 'bare.dcm')]);
    expect(result.problems).toMatchObject([{ kind: 'noPreamble', message: expect.stringContaining('128 octets') }]);
  });
});

describe('An image without pixel data', () => {
  it('is kept and listed, and says what is missing', async () => {
    const { shown, stored } = await importOne(whole.subarray(0, pixelsAt));
    expect([stored, shown?.plan.stacks]).toEqual([3, []]);
    expect(shown?.plan.notShown).toMatchObject([{ problem: { kind: 'noPixelData' } }]);
    expect(shown?.thumbnail).toMatchObject({ kind: 'noPicture' });
  });
});
