import { describe, expect, it } from 'vitest';
import { colourPalette, minMaxWindow, paletteNames, renderFrame } from '../../../native-free-core/display/index.ts';
import type { GreyFrame } from '../../../native-free-core/pixels/index.ts';
import { readPalette } from '../../../native-free-core/pixels/paletteColour.ts';
import { readCorpusFile } from '../../support/codecs.ts';
import { hasCorpus } from '../../support/corpus.ts';

describe('Colour palettes — PS3.6 annex B', () => {
  it('are the eight of the standard, 256 colours each', () => {
    expect(paletteNames).toHaveLength(8);
    for (const name of paletteNames) expect(colourPalette(name)).toHaveLength(768);
  });

  // PS3.6 B.1.1, B.1.4: first, middle and last entries as printed.
  it('begin and end as the standard prints them', () => {
    const colourAt = (name: (typeof paletteNames)[number], index: number) => [
      ...colourPalette(name).subarray(3 * index, 3 * index + 3),
    ];
    expect(colourAt('HOT_IRON', 0)).toEqual([0, 0, 0]);
    expect(colourAt('HOT_IRON', 128)).toEqual([255, 0, 0]);
    expect(colourAt('HOT_IRON', 255)).toEqual([255, 255, 255]);
    expect(colourAt('SPRING', 0)).toEqual([255, 0, 255]);
    expect(colourAt('SPRING', 255)).toEqual([255, 255, 0]);
    expect(colourAt('WINTER', 0)).toEqual([0, 0, 255]);
  });

  it.skipIf(!hasCorpus).each([
    ['HOT_IRON', 'palettes/hotiron.dcm'],
    ['PET', 'palettes/pet.dcm'],
  ] as const)('%s is that of %s', (name, path) => {
    const palette = readPalette(readCorpusFile(path).dataset, false);
    if (!palette.ok) return expect.unreachable(palette.problem.kind);
    expect(palette.value.rgb).toEqual(colourPalette(name));
  });

  it('come last: a window, an inversion, and only then the colours', () => {
    const frame: GreyFrame = { kind: 'grey', rows: 1, columns: 3, values: Int16Array.of(-100, 0, 100), unit: 'HU' };
    const palette = colourPalette('HOT_IRON');
    const rgba = renderFrame(frame, { voi: minMaxWindow(frame), isInverted: true, palette });
    expect([...rgba.subarray(0, 3)]).toEqual([255, 255, 255]);
    // The middle: 127.5 inverted is 127.5, which rounds up to 128.
    expect([...rgba.subarray(4, 7)]).toEqual([255, 0, 0]);
    expect([...rgba.subarray(8, 11)]).toEqual([0, 0, 0]);
  });
});
