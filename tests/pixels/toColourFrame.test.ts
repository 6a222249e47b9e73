import { describe, expect, it } from 'vitest';
import { tag } from '../../native-free-core/dicom/index.ts';
import { readImagePixelModule, type StoredFrame, toColourFrame } from '../../native-free-core/pixels/index.ts';
import { expandSegments } from '../../native-free-core/pixels/paletteColour.ts';
import { dataSetOf } from '../support/dataSetOf.ts';

type Row = Parameters<typeof dataSetOf>[0][number];

function colourOf(photometricInterpretation: string, samples: StoredFrame['samples'], extra: readonly Row[] = []) {
  const samplesPerPixel = photometricInterpretation === 'PALETTE COLOR' ? 1 : 3;
  const columns = samples.length / samplesPerPixel;
  const dataset = dataSetOf([
    [tag.samplesPerPixel, 'US', [samplesPerPixel]],
    [tag.photometricInterpretation, 'CS', photometricInterpretation],
    [tag.rows, 'US', [1]],
    [tag.columns, 'US', [columns]],
    [tag.bitsAllocated, 'US', [samples.BYTES_PER_ELEMENT * 8]],
    [tag.pixelData, 'OB', [0]],
    ...extra,
  ]);
  const module = readImagePixelModule(dataset, '1.2.840.10008.1.2.1');
  if (!module.ok) return expect.unreachable(module.problem.kind);
  const stored = { rows: 1, columns, samplesPerPixel, samples, photometricInterpretation };
  const outcome = toColourFrame(stored, module.value, dataset);
  return outcome.ok ? [...outcome.value.rgb] : outcome.problem.kind;
}

// Y, CB and CR of the primaries by the equations of PS3.3 C.7.6.3.1.2, rounded to whole numbers.
const primaries = [
  ['red', [255, 0, 0], [76, 85, 255], [81, 90, 240]],
  ['green', [0, 255, 0], [150, 44, 21], [145, 54, 34]],
  ['blue', [0, 0, 255], [29, 255, 107], [41, 240, 110]],
  ['white', [255, 255, 255], [255, 128, 128], [235, 128, 128]],
  ['black', [0, 0, 0], [0, 128, 128], [16, 128, 128]],
] as const;

describe('Colour — PS3.3 C.7.6.3.1.2', () => {
  for (const [name, rgb, full, partial] of primaries) {
    it(`brings ${name} back from YBR_FULL and YBR_PARTIAL_422 within the rounding of its code`, () => {
      for (const [interpretation, ybr] of [
        ['YBR_FULL', full],
        ['YBR_PARTIAL_422', partial],
      ] as const) {
        const found = colourOf(interpretation, new Uint8Array(ybr)) as number[];
        for (const [channel, value] of found.entries()) expect(Math.abs(value - rgb[channel])).toBeLessThanOrEqual(2);
      }
    });
  }

  it('leaves RGB alone, and what JPEG 2000 has already turned into RGB', () => {
    for (const interpretation of ['RGB', 'YBR_RCT', 'YBR_ICT']) {
      expect(colourOf(interpretation, new Uint8Array([1, 2, 3]))).toEqual([1, 2, 3]);
    }
  });

  it('shows the eight upper bits of deeper samples', () => {
    expect(colourOf('RGB', new Uint16Array([0, 0x8000, 0xffff]))).toEqual([0, 128, 255]);
  });

  it('says which colours it does not know', () => {
    expect(colourOf('HSV', new Uint8Array([1, 2, 3]))).toBe('unsupportedPhotometricInterpretation');
  });
});

function paletteRows(bits: number, red: readonly number[], green: readonly number[], blue: readonly number[]): Row[] {
  return [
    [tag.redPaletteColorLookupTableDescriptor, 'US', [red.length, 10, bits]],
    [tag.greenPaletteColorLookupTableDescriptor, 'US', [green.length, 10, bits]],
    [tag.bluePaletteColorLookupTableDescriptor, 'US', [blue.length, 10, bits]],
    [tag.redPaletteColorLookupTableData, 'OW', red],
    [tag.greenPaletteColorLookupTableData, 'OW', green],
    [tag.bluePaletteColorLookupTableData, 'OW', blue],
  ];
}

describe('PALETTE COLOR — PS3.3 C.7.6.3.1.5', () => {
  it('maps from the first mapped value on, the ends beyond', () => {
    const rows = paletteRows(16, [0, 0x1000, 0xff00], [0x0100, 0x2000, 0x3000], [0, 0, 0x8000]);
    const expected = [0, 1, 0, 0, 1, 0, 16, 32, 0, 255, 48, 128, 255, 48, 128];
    expect(colourOf('PALETTE COLOR', new Uint8Array([0, 10, 11, 12, 200]), rows)).toEqual(expected);
  });

  it('takes a table that claims 16 bits and holds 8 for what it is', () => {
    const rows = paletteRows(16, [0, 200], [0, 100], [0, 50]);
    expect(colourOf('PALETTE COLOR', new Uint8Array([11]), rows)).toEqual([200, 100, 50]);
  });

  it('names the table that is missing', () => {
    expect(colourOf('PALETTE COLOR', new Uint8Array([11]), paletteRows(16, [1], [1], [1]).slice(0, 5))).toBe(
      'badPalette',
    );
  });
});

describe('Segmented palettes — PS3.3 C.7.9.2', () => {
  it('copies discrete segments and draws linear ones from the entry before', () => {
    // Discrete: 2 entries, 0 and 100. Linear: 4 entries up to 140.
    const table = expandSegments(new Uint16Array([0, 2, 0, 100, 1, 4, 140]), 6);
    expect([...(table ?? [])]).toEqual([0, 100, 110, 120, 130, 140]);
  });

  it('repeats earlier segments at their offset in bytes', () => {
    // Indirect: 1 segment from byte 0, the discrete one.
    const table = expandSegments(new Uint16Array([0, 2, 7, 9, 2, 1, 0, 0]), 4);
    expect([...(table ?? [])]).toEqual([7, 9, 7, 9]);
  });

  it('refuses segments that do not fill the table, or go in circles', () => {
    expect(expandSegments(new Uint16Array([0, 2, 7, 9]), 4)).toBeUndefined();
    expect(expandSegments(new Uint16Array([2, 1, 0, 0]), 4)).toBeUndefined();
  });
});
